// Started by the workflow "Upkeep", in a job that may write issues and does nothing else: plain
// JavaScript, so that no package is installed beside that right.
//
//   ISSUES=issues.json node src/github/editIssue.mjs
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

/** @typedef {{title: string, body: string | null}} Upkeep what an issue is to say; null once nothing is left */

const robot = 'app/github-actions';
const longest = 60_000;

/**
 * Opens, edits or closes one issue for each title: what is open already is never opened again.
 * @param {readonly Upkeep[]} issues
 * @param {(args: string[], input?: string) => string} gh runs GitHub's own program
 * @returns {string[]} what was done
 */
export function editIssues(issues, gh) {
  return issues.flatMap(({ title, body }) => {
    /** @type {{number: number, title: string}[]} */
    const found = JSON.parse(
      gh([
        ...['issue', 'list', '--state', 'open', '--author', robot, '--limit', '50'],
        ...['--search', `"${title}" in:title`, '--json', 'number,title'],
      ]),
    );
    const number = found.find((issue) => issue.title === title)?.number;
    if (body === null) {
      if (number === undefined) return [];
      gh(['issue', 'close', String(number), '--comment', 'Nothing is left to do.']);
      return [`Closed #${number}: ${title}`];
    }
    const text = body.length > longest ? `${body.slice(0, longest)}\n…` : body;
    if (number === undefined) {
      const address = gh(['issue', 'create', '--title', title, '--body-file', '-'], text);
      return [`Opened ${address.trim()}: ${title}`];
    }
    gh(['issue', 'edit', String(number), '--body-file', '-'], text);
    return [`Edited #${number}: ${title}`];
  });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const issues = JSON.parse(readFileSync(process.env.ISSUES ?? '', 'utf8'));
  const done = editIssues(issues, (args, input) =>
    execFileSync('gh', args, { input, encoding: 'utf8', stdio: ['pipe', 'pipe', 'inherit'] }),
  );
  console.log(done.join('\n') || 'Nothing to do.');
}
