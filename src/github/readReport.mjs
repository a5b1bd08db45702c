// Plain JavaScript: it runs in a job that may write, where no package is installed.

/** @import {Report, ReportedProblem, Part} from './Report' */

/** How much of each list is read; the rest is counted nowhere, since its author could count at will. */
const most = { problems: 500, words: 200, ledger: 300, unformatted: 100, fixes: 100, pages: 30 };
/** @type {readonly Part[]} */
const parts = ['schema', 'links', 'safety', 'permanence', 'nicer'];
/** A path that can stand in a link and in a list of files: no way out, nothing hidden but the list of words. */
const safePath = /^(?:\.cspell\/words\.txt|[\w-][\w.-]*(?:\/[\w-][\w.-]*)*)$/;

/**
 * Reads what a run without rights wrote. Its author may be anybody, so it is data: what has another
 * form than expected is left out, and nothing is taken over that was not asked for.
 * @param {string} text
 * @returns {Report | null} null where it is no report at all
 */
export function readReport(text) {
  const given = parse(text);
  if (!given || given.version !== 1) return null;
  return {
    version: 1,
    problems: list(given.problems, most.problems, (problem) => {
      const place = readPlace(problem);
      const part = parts.find((name) => name === problem.part);
      if (!place || !part || !isText(problem.message, 2000)) return null;
      const code = /^HUB\d{3}$/.test(String(problem.code)) ? String(problem.code) : null;
      return { ...place, message: String(problem.message), code, part };
    }),
    words: list(given.words, most.words, (found) => {
      const place = readPlace({ ...found, column: 1 });
      if (!place || !isWord(found.word)) return null;
      const after = isWord(found.after) ? String(found.after) : null;
      return { word: String(found.word), file: place.file, line: place.line, after };
    }),
    ledger: list(given.ledger, most.ledger, ({ line }) =>
      isText(line, 500) && /^[\w#/ .-]+(?: -> [\w#/.-]+)?$/.test(line) ? line : null,
    ),
    unformatted: list(given.unformatted, most.unformatted, ({ line }) =>
      isPath(line) ? line : null,
    ),
    fixes: list(given.fixes, most.fixes, (fix) => {
      const place = readPlace({ ...fix, line: fix.from, column: 1 });
      if (!place || !isCount(fix.to) || fix.to < place.line || !isText(fix.text, 5000)) return null;
      return { file: place.file, from: place.line, to: Number(fix.to), text: String(fix.text) };
    }),
    pages: list(given.pages, most.pages, (page) => {
      const card = isRecord(page.card) ? page.card : {};
      if (!isPath(page.path) || !/^\/[\w./-]*$/.test(String(page.address))) return null;
      return {
        path: String(page.path),
        kind: textOf(page.kind),
        isNew: page.isNew === true,
        title: textOf(page.title),
        summary: textOf(page.summary),
        address: String(page.address),
        card: {
          title: textOf(card.title),
          description: textOf(card.description),
          site: textOf(card.site),
        },
      };
    }),
  };
}

/**
 * @param {string} text
 * @returns {Record<string, unknown> | null}
 */
function parse(text) {
  try {
    const value = JSON.parse(text);
    return isRecord(value) ? value : null;
  } catch {
    return null;
  }
}

/**
 * @template Item
 * @param {unknown} value
 * @param {number} limit
 * @param {(item: Record<string, any>) => Item | null} read is given `{line}` for an item that is a text
 * @returns {Item[]}
 */
function list(value, limit, read) {
  if (!Array.isArray(value)) return [];
  return value.slice(0, limit).flatMap((item) => {
    const record = typeof item === 'string' ? { line: item } : item;
    const done = isRecord(record) ? read(record) : null;
    return done === null ? [] : [done];
  });
}

/**
 * @param {Record<string, unknown>} place
 * @returns {{file: string, line: number, column: number} | null}
 */
function readPlace({ file, line, column }) {
  return isPath(file) && isCount(line) && isCount(column)
    ? { file: String(file), line: Number(line), column: Number(column) }
    : null;
}

/** @param {unknown} value @returns {value is Record<string, unknown>} */
const isRecord = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
/** @param {unknown} value @param {number} longest @returns {value is string} */
const isText = (value, longest) => typeof value === 'string' && value.length <= longest;
/** @param {unknown} value @returns {value is string} */
const isPath = (value) => isText(value, 300) && safePath.test(value) && !value.includes('..');
/** @param {unknown} value @returns {value is number} */
const isCount = (value) => Number.isSafeInteger(value) && Number(value) > 0 && Number(value) < 1e7;
/** @param {unknown} value */
const isWord = (value) => isText(value, 60) && /^[\p{L}\p{M}\p{N}'’.+-]+$/u.test(value);
/** @param {unknown} value */
const textOf = (value) => (typeof value === 'string' ? value.slice(0, 1000) : '');
