import type { Danger } from './tellSecrets';

/** What turns text around: the line that is read is not the line that is there. */
const turning = '\u202a-\u202e\u2066-\u2069';
/** What takes no room at all, or only looks like a space. */
const invisible =
  '\u00ad\u061c\u115f\u1160\u180e\u200b\u200e\u200f\u2028\u2029\u2060-\u2065\u206a-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb\u{1bca0}-\u{1bca3}\u{1d173}-\u{1d17a}\u{e0000}-\u{e00ff}';
/** Marks that change the look of the character before them, and mostly do not: places to hide in. */
const marks = '\u034f\u17b4\u17b5\u180b-\u180d\u180f\ufe00-\ufe0d\u{e0100}-\u{e01ef}';
/** What no keyboard writes: all control characters but tab and line ends, and what is no character. */
const control = '\\0-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufdd0-\ufdef\ufffe\uffff';
/** Joins letters of some scripts and the parts of one emoji; between others it hides. */
const joiner =
  '(?<![\\p{Extended_Pictographic}\\p{Emoji_Modifier}\\p{M}\\p{sc=Arab}\\p{sc=Deva}\\p{sc=Beng}\\p{sc=Mlym}\\p{sc=Taml}\\p{sc=Telu}\\p{sc=Knda}\\p{sc=Sinh}\\p{sc=Mong}])[\\u200c\\u200d]';

const hidden = new RegExp(`[${turning}${invisible}${control}]|[${marks}]|${joiner}`, 'gu');
const isRightToLeft = /[\p{sc=Arab}\p{sc=Hebr}\p{sc=Syrc}\p{sc=Thaa}\p{sc=Nkoo}\p{sc=Ethi}]/u;
/** The flags of England, Scotland and Wales are spelled in these. */
const flags = /\u{1f3f4}[\u{e0061}-\u{e007a}]{2,6}\u{e007f}/gu;

const names: Readonly<Record<string, string>> = {
  '0': 'NUL',
  '1b': 'escape',
  ad: 'a soft hyphen',
  '200b': 'a space without width',
  '200c': 'a non-joiner',
  '200d': 'a joiner',
  '202e': 'which turns the text after it around',
  '2028': 'a line separator',
  feff: 'a byte order mark',
};

/** Tells characters that cannot be seen, one for each line: what a reader sees is then not what is there. */
export function tellHidden(text: string): Danger[] {
  if (text.search(hidden) === -1) return [];
  const dangers: Danger[] = [];
  for (const [index, raw] of text.split(/\r\n|\r|\n/).entries()) {
    const line = raw.replaceAll(flags, (flag) => '-'.repeat(flag.length));
    const found = [...line.matchAll(hidden)].find(
      // Marks of direction belong to lines that run both ways.
      ([sign]) => !(/[\u200e\u200f\u061c]/.test(sign) && isRightToLeft.test(line)),
    );
    if (!found) continue;
    const code = (found[0].codePointAt(0) ?? 0).toString(16);
    const name = names[code];
    dangers.push({
      rule: 'hidden-character',
      line: index + 1,
      column: found.index + 1,
      message: `a character that cannot be seen stands here: U+${code.toUpperCase().padStart(4, '0')}${name ? ` (${name})` : ''}. Delete it, or type the line anew.`,
    });
  }
  return dangers;
}
