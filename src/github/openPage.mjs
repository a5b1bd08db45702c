// Started by the workflow "Page from an issue", in a job that may write: plain JavaScript, so that
// no package is installed beside that right. What the page holds was written by whoever opened the
// issue; a maintainer's label started it, and a maintainer merges it.
//
//   GITHUB_EVENT_PATH=event.json RESULT=result.json node src/github/openPage.mjs
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { inert, inertBlock, inertCode, oneLine } from './inert.mjs';

/**
 * What the conversion gave: files to add, or what the issue lacks.
 * @typedef {{missing: string[]} | {page: ConvertedPage, files: {path: string, text: string}[]}} Result
 * @typedef {{path: string, title: string, notes: string[], left: string[], code: string | null}} ConvertedPage
 */
/**
 * @typedef {object} IssueEvent
 * @property {{number: number, title: string, user: {login: string, id: number}}} issue
 * @property {{full_name: string, default_branch: string}} repository
 * @property {{name: string}} label
 */

const mark = '<!-- nexus: page from an issue -->';
const robot = 'github-actions[bot]';
/** What a page from an issue may touch. */
const writable =
  /^(?:(?:challenges|docs\/(?:errors|practices))\/[a-z0-9]+(?:-[a-z0-9]+)*\.md|permalinks\.lock)$/;

/**
 * The reporter as co-author, in the form that GitHub reads. Of the account only its number and name
 * are used, both GitHub's.
 * @param {{login: string, id: number}} user
 */
export const spellCoAuthor = ({ login, id }) =>
  `Co-authored-by: ${login} <${id}+${login}@users.noreply.github.com>`;

/**
 * What the issue lacks, politely.
 * @param {readonly string[]} missing
 */
export const composeMissing = (missing) =>
  [
    mark,
    'Thank you for the report! It can become a page as soon as these boxes say more. Edit the issue with the pencil or "…" at the top; a maintainer then adds the label again.',
    missing.map((line) => `- ${inert(line, 500)}`).join('\n'),
    'If you do not know one of these, write so in a comment: somebody can help.',
  ].join('\n\n');

/**
 * @param {ConvertedPage} page
 * @param {IssueEvent} event
 */
export function composePullRequest({ path, title, notes, left, code }, { issue }) {
  const told = (/** @type {readonly string[]} */ lines) =>
    lines.map((line) => `- ${inert(line, 500)}`).join('\n');
  return {
    title: oneLine(title, 100),
    body: [
      `**What changes, and for whom:** ${inertCode(path)}, written from the report in #${issue.number}.`,
      '**How you know it is right:** the check read it; the words are the reporter’s, and nobody has edited them yet.',
      `**Closes issue:** #${issue.number}`,
      ...(left.length > 0
        ? [`Left for a maintainer, before the check is green:\n\n${told(left)}`]
        : []),
      ...(notes.length > 0 ? [`To look at:\n\n${told(notes)}`] : []),
      ...(code ? [`Code from the report, for a lab:\n\n${inertBlock(code, 'python')}`] : []),
      'GitHub starts no checks on a pull request that a workflow opened: close it and open it again, and they run.',
    ].join('\n\n'),
    draft: left.length > 0,
  };
}

/**
 * Opens the pull request, or answers the issue.
 * @param {Result} result
 * @param {IssueEvent} event
 * @param {(args: string[], input?: string) => string} gh runs GitHub's own program
 * @returns {string} what was done
 */
export function openPage(result, event, gh) {
  const { issue, repository, label } = event;
  const api = `repos/${repository.full_name}`;
  /** @param {string} path @returns {any} */
  const get = (path) => JSON.parse(gh(['api', '--method', 'GET', path]));
  /** @param {string} method @param {string} path @param {object} body @returns {any} */
  const send = (method, path, body) =>
    JSON.parse(gh(['api', '--method', method, path, '--input', '-'], JSON.stringify(body)) || '{}');
  if ('missing' in result) {
    answer(composeMissing(result.missing));
    gh([
      'api',
      '--method',
      'DELETE',
      `${api}/issues/${issue.number}/labels/${encodeURIComponent(label.name)}`,
    ]);
    return `Asked for what #${issue.number} lacks.`;
  }
  const { page, files } = result;
  const strange = files.find(({ path }) => !writable.test(path));
  if (strange) throw new Error(`A page from an issue may not write ${strange.path}.`);
  const branch = `issue-${issue.number}`;
  const [owner = ''] = repository.full_name.split('/');
  const [open] = get(`${api}/pulls?state=open&head=${owner}:${branch}`);
  if (open) return `#${open.number} is open for this issue already, and stays as it is.`;
  const { object } = get(`${api}/git/ref/heads/${repository.default_branch}`);
  prepareBranch(object.sha);
  const text = composePullRequest(page, event);
  send('POST', 'graphql', {
    query:
      'mutation ($input: CreateCommitOnBranchInput!) { createCommitOnBranch(input: $input) { commit { oid } } }',
    variables: {
      input: {
        branch: { repositoryNameWithOwner: repository.full_name, branchName: branch },
        expectedHeadOid: object.sha,
        message: {
          headline: `Add ${page.path}`,
          body: `From the report in #${issue.number}.\n\n${spellCoAuthor(issue.user)}`,
        },
        fileChanges: {
          additions: files.map(({ path, text: contents }) => ({
            path,
            contents: Buffer.from(contents).toString('base64'),
          })),
        },
      },
    },
  });
  const { number } = send('POST', `${api}/pulls`, {
    ...text,
    head: branch,
    base: repository.default_branch,
  });
  answer(
    `${mark}\n\nThank you for the report! It is a page now, with you as co-author: #${number}. Say there what should be different.`,
  );
  return `Opened #${number} from #${issue.number}.`;

  /** A branch that an earlier try left behind begins anew. @param {string} sha */
  function prepareBranch(sha) {
    const found = get(`${api}/git/matching-refs/heads/${branch}`).some(
      (/** @type {{ref: string}} */ { ref }) => ref === `refs/heads/${branch}`,
    );
    if (found) send('PATCH', `${api}/git/refs/heads/${branch}`, { sha, force: true });
    else send('POST', `${api}/git/refs`, { ref: `refs/heads/${branch}`, sha });
  }

  /** One comment, edited and never repeated. @param {string} body */
  function answer(body) {
    /** @type {{id: number, body: string, user: {login: string}}[]} */
    const comments = JSON.parse(
      gh([
        'api',
        '--method',
        'GET',
        '--paginate',
        '--slurp',
        `${api}/issues/${issue.number}/comments?per_page=100`,
      ]),
    ).flat();
    const own = comments.find((one) => one.user.login === robot && one.body.startsWith(mark));
    if (own) send('PATCH', `${api}/issues/comments/${own.id}`, { body });
    else send('POST', `${api}/issues/${issue.number}/comments`, { body });
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const read = (/** @type {string | undefined} */ path) =>
    JSON.parse(readFileSync(path ?? '', 'utf8'));
  console.log(
    openPage(read(process.env.RESULT), read(process.env.GITHUB_EVENT_PATH), (args, input) =>
      execFileSync('gh', args, { input, encoding: 'utf8', maxBuffer: 50_000_000 }),
    ),
  );
}
