// Plain JavaScript, as is all that runs in a job that may write: no package is installed beside
// that right. What these functions are given may come from anybody.

/** Characters that turn or hide what stands beside them, and those that no text has. */
const unseen =
  // eslint-disable-next-line no-control-regex -- they are what is taken out.
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u00AD\u061C\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB]/g;
/** Joins two characters without being seen, and parts them for GitHub. */
const joiner = '\u2060';

/**
 * One line of text, cut to a length.
 * @param {unknown} value
 * @param {number} most in characters
 */
export function oneLine(value, most) {
  const text = (typeof value === 'string' ? value : '')
    // Before anything reads all of it: a text may be very long.
    .slice(0, most * 4)
    .replaceAll(unseen, '')
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replaceAll(/\p{Surrogate}/gu, '\uFFFD');
  const letters = [...text];
  return letters.length > most ? `${letters.slice(0, most - 1).join('')}…` : text;
}

/**
 * Text as prose that GitHub shows as it is: no mark-up, no HTML, no link, nobody called by name and
 * no issue or commit referred to.
 *
 * `@ada <b>` → `\@⁠ada \<b\>`
 * @param {unknown} value
 * @param {number} [most] in characters
 */
export function inert(value, most = 300) {
  return (
    oneLine(value, most)
      .replaceAll(/[!-/:-@[-`{-~]/g, (mark) => `\\${mark}`)
      // GitHub looks for these in what Markdown has become, where no backslash is left.
      .replaceAll('@', `@${joiner}`)
      .replaceAll('#', `#${joiner}`)
      .replaceAll(/\b(GH)(?=\\?-)/gi, `$1${joiner}`)
      .replaceAll(/(?<=\w\\?:)(?=\\?\/)/g, joiner)
      .replaceAll(/\b(www)(?=\\?\.)/gi, `$1${joiner}`)
      .replaceAll(/\b[0-9a-f]{7,}\b/gi, (hash) => hash.replaceAll(/.{6}(?=.)/g, `$&${joiner}`))
  );
}

/**
 * Text as code that GitHub shows as it is, in a sentence or a cell of a table.
 * @param {unknown} value
 * @param {number} [most] in characters
 */
export function inertCode(value, most = 200) {
  const text = oneLine(value, most).replaceAll('|', '\u2223');
  const longest = Math.max(0, ...(text.match(/`+/g) ?? []).map(({ length }) => length));
  const marks = '`'.repeat(longest + 1);
  const isTight = !/^[` ]|[` ]$/.test(text);
  return text === '' ? '' : isTight ? `${marks}${text}${marks}` : `${marks} ${text} ${marks}`;
}

/**
 * Lines as a block of code that nothing in them can end.
 * @param {unknown} value
 * @param {string} [language]
 * @param {number} [most] in characters
 */
export function inertBlock(value, language = 'text', most = 20_000) {
  const text = (typeof value === 'string' ? value : '')
    .slice(0, most)
    .replaceAll('\r\n', '\n')
    .replaceAll(unseen, '')
    .replaceAll(/\p{Surrogate}/gu, '\uFFFD');
  const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map(({ length }) => length));
  const marks = '`'.repeat(longest + 1);
  return `${marks}${language}\n${text}\n${marks}`;
}
