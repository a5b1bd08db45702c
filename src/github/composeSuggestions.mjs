// Plain JavaScript: it runs in a job that may write, where no package is installed.

/** @import {Report} from './Report' */

/** @typedef {{filename: string, status: string, patch?: string}} ChangedFile */
/** @typedef {{path: string, body: string, line: number, side: 'RIGHT', start_line?: number, start_side?: 'RIGHT'}} Suggestion */

/** More at once nobody looks through. */
const mostSuggested = 20;

/**
 * The lines on the right side of a patch, on which GitHub takes a comment.
 * @param {string} patch
 * @returns {Set<number>}
 */
export function linesOf(patch) {
  /** @type {Set<number>} */
  const lines = new Set();
  let line = 0;
  for (const text of patch.split('\n')) {
    const [, start] = /^@@ -\d+(?:,\d+)? \+(\d+)/.exec(text) ?? [];
    if (start) line = Number(start);
    else if (!/^[-\\]/.test(text)) {
      lines.add(line);
      line += 1;
    }
  }
  return lines;
}

/**
 * Fixes as suggestions, which the author takes with one click: those on lines that the pull request
 * changes, and that were not suggested before.
 * @param {Report['fixes']} fixes
 * @param {readonly ChangedFile[]} files
 * @param {readonly {path: string, body: string}[]} before
 * @returns {Suggestion[]}
 */
export function composeSuggestions(fixes, files, before) {
  const changed = new Map(files.map(({ filename, patch }) => [filename, linesOf(patch ?? '')]));
  return fixes
    .flatMap(({ file, from, to, text }) => {
      const lines = changed.get(file);
      for (let line = from; line <= to; line += 1) if (!lines?.has(line)) return [];
      const place =
        from === to ? {} : { start_line: from, start_side: /** @type {const} */ ('RIGHT') };
      return [
        {
          path: file,
          body: spellSuggestion(text),
          line: to,
          side: /** @type {const} */ ('RIGHT'),
          ...place,
        },
      ];
    })
    .filter(({ path, body }) => !before.some((other) => other.path === path && other.body === body))
    .slice(0, mostSuggested);
}

/**
 * GitHub reads a fence of any length: it is longer than any in the text.
 * @param {string} text
 */
function spellSuggestion(text) {
  const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map((run) => run.length));
  const marks = '`'.repeat(longest + 1);
  return `${marks}suggestion\n${text}\n${marks}`;
}
