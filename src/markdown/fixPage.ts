import type { KnownPages } from '../content/KnownPages';
import type { PageSource } from '../content/PageSource';
import { findPrinted, type Printed } from './findPrinted';
import { fixBlocks } from './fixBlocks';
import { bodyStart, fixBody } from './fixBody';
import { fixFields, type FieldSources } from './fixFields';
import { Fixing, type Fixed } from './Fixing';
import { fixIds, fixLinks, linkFor } from './fixLinks';
import { parsePage, readPage } from './readPage';

/**
 * Fixes what can mean one thing only, and says what it did, by line. Done again, it does nothing.
 *
 * @param path From the repository's root; it decides what the page is.
 */
export function fixPage(
  path: string,
  text: string,
  known: KnownPages,
  sources: FieldSources,
): { text: string; fixed: Fixed[] } {
  const fixing = new Fixing(text);
  const read = (): PageSource => readPage(path, new TextEncoder().encode(fixing.text));
  fixUnderlined(fixing, read());
  fixFields(fixing, sources);
  fixBody(fixing, read());
  fixPrinted(fixing, read(), known);
  fixBlocks(fixing, read());
  fixIds(fixing, read());
  fixLinks(fixing, read(), known);
  return { text: fixing.text, fixed: fixing.fixed };
}

/** `Setup` above `-----` → `## Setup`. From the last to the first: each takes a line less. */
function fixUnderlined(fixing: Fixing, page: PageSource): void {
  for (const { line, depth } of [...page.headings].reverse()) {
    const [words = '', below = ''] = fixing.lines.slice(line - 1, line + 1);
    if (/^\s*#/.test(words) || !/^\s*(?:=+|-+)\s*$/.test(below)) continue;
    fixing.lines.splice(line - 1, 2, `${'#'.repeat(depth)} ${words.trim()}`);
    fixing.say(line, 'wrote the heading with "#"');
  }
}

/** From the last to the first, so that the places before it stay right. */
function fixPrinted(fixing: Fixing, page: PageSource, known: KnownPages): void {
  const { text } = fixing;
  if (page.fences.some(({ closed }) => !closed)) return;
  const start = fixing.lines.slice(0, bodyStart(fixing.lines)).join('\n').length;
  let fixed = text;
  for (const printed of findPrinted(parsePage(text), text).reverse()) {
    const to = meantBy(printed, text, page, known);
    if (to === null || printed.from < start) continue;
    const from = text.slice(printed.from, printed.to);
    fixed = fixed.slice(0, printed.from) + to + fixed.slice(printed.to);
    const line = text.slice(0, printed.from).split('\n').length;
    fixing.say(line, to === '' ? `took ${from} out` : `wrote ${to.trim()} for ${from.trim()}`);
  }
  fixing.text = fixed;
}

function meantBy(
  { rule, from, to, meant }: Printed,
  text: string,
  page: PageSource,
  known: KnownPages,
): string | null {
  return rule === 'wikilink' ? linkFor(text.slice(from, to), page, known) : meant;
}
