// Taken from the base branch by the workflows, before anything of a pull request is run:
//
//   git diff --raw -z --no-renames BASE HEAD | node scope.mjs >> "$GITHUB_OUTPUT"
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

/**
 * A file that a pull request changes.
 * @typedef {{path: string, mode: string, status: string}} Change
 */

/** Pages and the pictures beside them. Not what begins with "_" or ".": those are for programs. */
const page =
  /^(?:docs|challenges)(?:\/[^/._][^/]*)*\/[^/._][^/]*\.(?:md|png|jpe?g|gif|webp|avif|svg)$/i;
/** What a page needs elsewhere: its address, and the words that the spelling does not know. */
const besidePages = new Set(['permalinks.lock', '.cspell/words.txt']);

/**
 * Reads what git prints with `--raw -z --no-renames`.
 * @param {string} raw
 * @returns {Change[]}
 */
export function readChanges(raw) {
  const parts = raw.split('\0').filter(Boolean);
  /** @type {Change[]} */
  const changes = [];
  for (let at = 0; at + 1 < parts.length; at += 2) {
    const [, mode = '', , , status = ''] = (parts[at] ?? '').split(' ');
    changes.push({ path: parts[at + 1] ?? '', mode, status: status.slice(0, 1) });
  }
  return changes;
}

/**
 * Whether nothing but content changes: then the tools are the base branch's, byte for byte. A link
 * or a program in a page's place is no content.
 * @param {readonly Change[]} changes
 */
export function isContentOnly(changes) {
  return (
    changes.length > 0 &&
    changes.every(
      ({ path, mode, status }) =>
        (page.test(path) || besidePages.has(path)) && (status === 'D' || mode === '100644'),
    )
  );
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const raw = readFileSync(0, 'utf8');
  console.log(`content=${isContentOnly(readChanges(raw))}`);
}
