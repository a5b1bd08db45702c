// Started by the workflow "Tell a contribution", in a job that may write to pull requests: plain
// JavaScript, so that no package is installed beside that right. It never checks out what a pull
// request holds, and what a run of it left behind is data: one file is read from the archive, to a
// limit, and nothing is unpacked.
//
//   GITHUB_EVENT_PATH=event.json node src/github/postComment.mjs
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { composeComment, mark } from './composeComment.mjs';
import { composeSuggestions } from './composeSuggestions.mjs';
import { findPullRequest, isFirst } from './findPullRequest.mjs';
import { readReport } from './readReport.mjs';
import { isContentOnly } from './scope.mjs';

/** @import {RunEvent, PullRequest} from './findPullRequest.mjs' */
/** @import {ChangedFile} from './composeSuggestions.mjs' */

/** Who writes for a workflow: the comment of nobody else is edited. */
const robot = 'github-actions[bot]';
const artifactName = 'contribution';
const largestArchive = 5_000_000;
const largestReport = 2_000_000;

/**
 * @typedef {object} Doors
 * @property {(args: string[], input?: string) => string} gh runs GitHub's own program
 * @property {(artifact: number) => string} readArtifact the text of report.json in an artifact
 */

/**
 * Tells a pull request what its checks found: one comment, edited or made, and suggestions.
 * @param {RunEvent} event
 * @param {Doors} doors
 * @param {Record<string, string | undefined>} env
 * @returns {string} what was done
 */
export function postComment(event, { gh, readArtifact }, env) {
  const { workflow_run: run, repository } = event;
  const api = `repos/${repository.full_name}`;
  /** @param {string} path @returns {any} */
  const get = (path) => JSON.parse(gh(['api', '--method', 'GET', path]));
  const head = `${run.head_repository.owner.login}:${run.head_branch}`;
  const found = findPullRequest(
    event,
    get(`${api}/pulls?state=open&per_page=100&head=${encodeURIComponent(head)}`),
  );
  if ('why' in found) return found.why;
  const { pullRequest } = found;
  const pull = `${api}/pulls/${pullRequest.number}`;

  const { artifacts } = get(`${api}/actions/runs/${run.id}/artifacts?name=${artifactName}`);
  /** @type {{id: number, name: string, expired: boolean, size_in_bytes: number} | undefined} */
  const artifact = artifacts.find(
    (/** @type {{name: string, expired: boolean, size_in_bytes: number}} */ one) =>
      one.name === artifactName && !one.expired && one.size_in_bytes <= largestArchive,
  );
  const report = artifact ? readReport(readArtifact(artifact.id)) : null;
  /** @type {ChangedFile[]} */
  const files = get(`${pull}/files?per_page=100`);
  const hasOnlyContent = isContentOnly(
    files.map(({ filename, status }) => ({
      path: filename,
      mode: '100644',
      status: status === 'removed' ? 'D' : 'M',
    })),
  );
  const server = 'https://github.com';
  const body = composeComment(report, {
    repositoryUrl: `${server}/${repository.full_name}`,
    headUrl: `${server}/${run.head_repository.full_name}`,
    headSha: run.head_sha,
    headBranch: run.head_branch,
    runUrl: `${server}/${repository.full_name}/actions/runs/${run.id}`,
    isFirst: isFirst(pullRequest),
    isContentOnly: hasOnlyContent,
    ran: run.conclusion === 'success' || run.conclusion === 'failure',
    siteUrl: siteUrlOf(repository.full_name, env.SITE_URL),
    previewUrl: env.PREVIEW_URL?.replaceAll('{number}', String(pullRequest.number)) || null,
  });
  const done = [upsert(body)];
  if (report && hasOnlyContent) done.push(suggest(report.fixes));
  return done.filter(Boolean).join('\n');

  /** @param {string} text */
  function upsert(text) {
    const path = `${api}/issues/${pullRequest.number}/comments`;
    /** @type {{id: number, body: string, user: {login: string}}[]} */
    const comments = JSON.parse(
      gh(['api', '--method', 'GET', '--paginate', '--slurp', `${path}?per_page=100`]),
    ).flat();
    const own = comments.find((one) => one.user.login === robot && one.body.startsWith(mark));
    const input = JSON.stringify({ body: text });
    if (own) {
      gh(['api', '--method', 'PATCH', `${api}/issues/comments/${own.id}`, '--input', '-'], input);
      return `Edited the comment on #${pullRequest.number}.`;
    }
    gh(['api', '--method', 'POST', path, '--input', '-'], input);
    return `Commented on #${pullRequest.number}.`;
  }

  /** @param {import('./Report').Report['fixes']} fixes */
  function suggest(fixes) {
    const before = get(`${pull}/comments?per_page=100`);
    const comments = composeSuggestions(fixes, files, before);
    if (comments.length === 0) return '';
    const review = {
      commit_id: run.head_sha,
      event: 'COMMENT',
      body: 'What a program is certain of. Choose "Commit suggestion" on each line, or "Add suggestion to batch" to take several at once.',
      comments,
    };
    gh(['api', '--method', 'POST', `${pull}/reviews`, '--input', '-'], JSON.stringify(review));
    return `Suggested ${comments.length} changes.`;
  }
}

/**
 * Where a hub is published: under its repository's name, unless a variable says otherwise.
 * @param {string} repository
 * @param {string | undefined} given
 */
export function siteUrlOf(repository, given) {
  if (given) return given.replace(/\/*$/, '/');
  const [owner = '', name = ''] = repository.split('/');
  const host = `${owner.toLowerCase()}.github.io`;
  return name.toLowerCase() === host ? `https://${host}/` : `https://${host}/${name}/`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const event = JSON.parse(readFileSync(process.env.GITHUB_EVENT_PATH ?? '', 'utf8'));
  const done = postComment(
    event,
    {
      gh: (args, input) =>
        execFileSync('gh', args, { input, encoding: 'utf8', maxBuffer: 50_000_000 }),
      readArtifact: (artifact) => {
        const archive = join(tmpdir(), 'report.zip');
        const path = `repos/${event.repository.full_name}/actions/artifacts/${artifact}/zip`;
        writeFileSync(archive, execFileSync('gh', ['api', path], { maxBuffer: largestArchive }));
        return readFromArchive(archive, 'report.json');
      },
    },
    process.env,
  );
  console.log(done);
}

/** Reads so much of a file that a bomb is harmless, and gives nothing of a larger one. */
const readOne = `
import sys, zipfile
with zipfile.ZipFile(sys.argv[1]) as archive, archive.open(sys.argv[2]) as file:
    data = file.read(int(sys.argv[3]) + 1)
sys.stdout.buffer.write(data if len(data) <= int(sys.argv[3]) else b"")
`;

/**
 * One file of an archive, without unpacking any; empty where it is not there or is too large. By
 * Python, which every runner has: Node reads no archives.
 * @param {string} archive
 * @param {string} name
 */
export function readFromArchive(archive, name) {
  try {
    return execFileSync('python3', ['-c', readOne, archive, name, String(largestReport)], {
      encoding: 'utf8',
      maxBuffer: 2 * largestReport,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  } catch {
    return '';
  }
}
