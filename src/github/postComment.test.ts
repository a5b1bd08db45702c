import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { mark } from './composeComment.mjs';
import { composeSuggestions, linesOf } from './composeSuggestions.mjs';
import { findPullRequest, isFirst } from './findPullRequest.mjs';
import { emptyReport } from './makeReport';
import { postComment, readFromArchive, siteUrlOf } from './postComment.mjs';

const event = {
  workflow_run: {
    id: 7,
    event: 'pull_request',
    head_sha: 'a'.repeat(40),
    head_branch: 'slow-report',
    html_url: 'https://github.com/hub/nexus/actions/runs/7',
    conclusion: 'failure',
    head_repository: { full_name: 'ada/nexus', owner: { login: 'ada' } },
  },
  repository: { full_name: 'hub/nexus' },
};
const pull = {
  number: 12,
  author_association: 'FIRST_TIME_CONTRIBUTOR',
  user: { login: 'ada' },
  head: { sha: 'a'.repeat(40), ref: 'slow-report', repo: { full_name: 'ada/nexus' } },
  base: { ref: 'main', repo: { full_name: 'hub/nexus' } },
};

describe('the pull request of a run', () => {
  test('is the one whose newest commit the run tested, of a fork too', () => {
    expect(findPullRequest(event, [pull])).toEqual({ pullRequest: pull });
  });

  test.each([
    ['with a newer commit', { ...pull, head: { ...pull.head, sha: 'b'.repeat(40) } }],
    ['from another fork', { ...pull, head: { ...pull.head, repo: { full_name: 'eve/nexus' } } }],
    ['from a fork that is gone', { ...pull, head: { ...pull.head, repo: null } }],
    ['of another branch', { ...pull, head: { ...pull.head, ref: 'main' } }],
    ['into another repository', { ...pull, base: { ...pull.base, repo: { full_name: 'x/y' } } }],
  ])('is none %s', (_, other) => {
    expect(findPullRequest(event, [other])).toHaveProperty('why');
  });

  test('is none where a commit belongs to two, and none of a push', () => {
    expect(findPullRequest(event, [pull, { ...pull, number: 13 }])).toHaveProperty('why');
    const push = { ...event, workflow_run: { ...event.workflow_run, event: 'push' } };
    expect(findPullRequest(push, [pull])).toHaveProperty('why');
  });

  test.each([
    ['FIRST_TIMER', true],
    ['FIRST_TIME_CONTRIBUTOR', true],
    ['NONE', true],
    ['CONTRIBUTOR', false],
    ['MEMBER', false],
    ['OWNER', false],
  ])('by %s is a first one: %s', (association, first) => {
    expect(isFirst({ ...pull, author_association: association })).toBe(first);
  });
});

const report = {
  ...emptyReport(),
  number: 99,
  fixes: [{ file: 'challenges/slow.md', from: 2, to: 3, text: 'better' }],
};
const file = {
  filename: 'challenges/slow.md',
  status: 'added',
  patch: '@@ -0,0 +1,3 @@\n+a\n+b\n+c\n\\ No newline at end of file',
};

describe('what is posted', () => {
  let asked: { args: string[]; input: string | undefined }[] = [];
  let comments: object[] = [];
  let files: object[] = [file];
  beforeEach(() => {
    [asked, comments, files] = [[], [], [file]];
  });
  const gh = (args: string[], input?: string): string => {
    asked.push({ args, input });
    const path = args.find((arg) => arg.startsWith('repos/')) ?? '';
    if (/pulls\?/.test(path)) return JSON.stringify([pull]);
    if (/artifacts\?/.test(path))
      return JSON.stringify({
        artifacts: [{ id: 5, name: 'contribution', expired: false, size_in_bytes: 900 }],
      });
    if (/pulls\/12\/files/.test(path)) return JSON.stringify(files);
    if (/pulls\/12\/comments/.test(path)) return '[]';
    if (/issues\/12\/comments/.test(path) && args.includes('GET'))
      return JSON.stringify([comments]);
    return '{}';
  };
  const post = (text = JSON.stringify(report)) =>
    postComment(event, { gh, readArtifact: () => text }, {});
  const writes = () => asked.filter(({ args }) => !args.includes('GET'));

  test('is one comment on the pull request that the event leads to, whatever the report says', () => {
    expect(post()).toBe('Commented on #12.\nSuggested 1 changes.');
    expect(writes()[0]?.args).toContain('repos/hub/nexus/issues/12/comments');
    expect(JSON.parse(writes()[0]?.input ?? '').body).toContain(mark);
    expect(JSON.stringify(asked)).not.toContain('99/');
  });

  test('is edited when it is there, and only the workflow’s own', () => {
    comments = [
      { id: 1, body: `${mark} mine`, user: { login: 'eve' } },
      { id: 2, body: `${mark} old`, user: { login: 'github-actions[bot]' } },
    ];
    expect(post()).toContain('Edited the comment on #12.');
    expect(writes()[0]?.args).toEqual([
      ...['api', '--method', 'PATCH', 'repos/hub/nexus/issues/comments/2', '--input', '-'],
    ]);
  });

  test('suggests fixes where only content changes: another’s code could suggest anything', () => {
    files = [file, { filename: 'src/cli/check.ts', status: 'modified', patch: '' }];
    expect(post()).toBe('Commented on #12.');
  });

  test('says so when there is no report', () => {
    post('not JSON');
    expect(JSON.parse(writes()[0]?.input ?? '').body).toContain('without a report');
  });

  test('asks GitHub for nothing that the report names', () => {
    post(JSON.stringify({ ...report, api: 'repos/eve/x', pages: [{ path: '-x --input' }] }));
    for (const { args } of asked)
      expect(args.filter((arg) => arg.includes('repos/'))).toEqual([
        expect.stringMatching(/^repos\/hub\/nexus\//),
      ]);
  });
});

describe('suggestions', () => {
  test('stand only on lines that the pull request changes or shows', () => {
    const patch = '@@ -1,3 +1,4 @@\n a\n-b\n+B\n+x\n c\n@@ -20 +21 @@\n-y\n+Y';
    expect([...linesOf(patch)]).toEqual([1, 2, 3, 4, 21]);
    const fixes = [
      { file: 'a.md', from: 2, to: 3, text: 'kept' },
      { file: 'a.md', from: 9, to: 9, text: 'elsewhere' },
      { file: 'b.md', from: 1, to: 1, text: 'another file' },
    ];
    expect(
      composeSuggestions(fixes, [{ filename: 'a.md', status: 'modified', patch }], []),
    ).toEqual([
      {
        path: 'a.md',
        body: '```suggestion\nkept\n```',
        line: 3,
        side: 'RIGHT',
        start_line: 2,
        start_side: 'RIGHT',
      },
    ]);
  });

  test('are made once, and hold fences whole', () => {
    const fixes = [{ file: 'a.md', from: 1, to: 1, text: '````text\nx\n````' }];
    const files = [{ filename: 'a.md', status: 'added', patch: '@@ -0,0 +1 @@\n+x' }];
    const [first] = composeSuggestions(fixes, files, []);
    expect(first?.body).toBe('`````suggestion\n````text\nx\n````\n`````');
    expect(composeSuggestions(fixes, files, [first!])).toEqual([]);
  });
});

test('the address of a hub follows from its name, or is given', () => {
  expect(siteUrlOf('Hub/nexus', undefined)).toBe('https://hub.github.io/nexus/');
  expect(siteUrlOf('hub/hub.github.io', '')).toBe('https://hub.github.io/');
  expect(siteUrlOf('hub/nexus', 'https://nexus.example')).toBe('https://nexus.example/');
});

describe('as the workflow starts it', () => {
  const folder = mkdtempSync(join(tmpdir(), 'nexus-comment-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const at = (name: string) => join(folder, name);

  test('it reads one file of the archive, and unpacks none', () => {
    writeFileSync(at('report.json'), JSON.stringify(report));
    writeFileSync(at('other.txt'), 'x');
    execFileSync('python3', ['-m', 'zipfile', '-c', at('a.zip'), 'report.json', 'other.txt'], {
      cwd: folder,
    });
    expect(JSON.parse(readFromArchive(at('a.zip'), 'report.json'))).toEqual(report);
    expect(readFromArchive(at('a.zip'), 'none.json')).toBe('');
    writeFileSync(at('report.json'), 'x'.repeat(3_000_000));
    execFileSync('python3', ['-m', 'zipfile', '-c', at('b.zip'), 'report.json'], { cwd: folder });
    expect(readFromArchive(at('b.zip'), 'report.json')).toBe('');
  });

  test('it asks gh, and says what it did', () => {
    // Stands in for GitHub's program: writes down what it was asked, and answers.
    writeFileSync(
      at('gh'),
      `#!/bin/sh
echo "$*" >> '${at('log')}'
case "$*" in
  *pulls?state*) cat '${at('pulls.json')}' ;;
  *artifacts?name*) echo '{"artifacts": []}' ;;
  *pulls/12/files*) echo '[]' ;;
  *GET*comments*) echo '[[]]' ;;
  *POST*) cat >> '${at('log')}' ;;
esac
`,
    );
    chmodSync(at('gh'), 0o755);
    writeFileSync(at('pulls.json'), JSON.stringify([pull]));
    writeFileSync(at('event.json'), JSON.stringify(event));
    const said = execFileSync(process.execPath, ['src/github/postComment.mjs'], {
      encoding: 'utf8',
      env: {
        PATH: `${folder}${delimiter}${process.env.PATH}`,
        GITHUB_EVENT_PATH: at('event.json'),
      },
    });
    expect(said).toBe('Commented on #12.\n');
    expect(readFileSync(at('log'), 'utf8')).toContain('without a report');
  });
});
