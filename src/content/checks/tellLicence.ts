import spdxIds from 'spdx-license-ids/index.json';
import { didYouMean } from '../nearest';

/**
 * What is wrong with a licence, as a sentence, or null. SPDX ids stand alone or between AND and OR;
 * other texts of several words are descriptions, unless they are an id in other letters.
 */
export function tellLicence(license: string): string | null {
  const text = license.trim();
  const parts = text.split(/\s+(?:AND|OR)\s+/);
  if (parts.length === 1 && /\s/.test(text)) {
    const meant = idWrittenAs(text);
    return meant === undefined ? null : `"${text}" has the SPDX id "${meant}". Write that.`;
  }
  const unknown = parts.find((part) => !spdxIds.includes(part) && !/\s/.test(part));
  if (unknown === undefined) return null;
  // "GPL-2.0" left open whether later versions count.
  const fix = spdxIds.includes(`${unknown}-only`)
    ? ` Write "${unknown}-only" or "${unknown}-or-later".`
    : didYouMean(unknown, spdxIds);
  return `"${unknown}" is no SPDX id.${fix}`;
}

/** `Apache License 2.0` → `Apache-2.0` */
function idWrittenAs(text: string): string | undefined {
  const plain = text
    .toLowerCase()
    .replace(/\b(?:the|licen[cs]e|version)\b/g, ' ')
    .replace(/\bv(?=\d)/g, '')
    .trim()
    .replace(/[\s,]+/g, '-');
  return spdxIds.find((id) => id.toLowerCase() === plain);
}
