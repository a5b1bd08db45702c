import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { keepPermalinks } from './permalinks';

let root: string;

const guide = (title: string, body: string): string =>
  `---\ntitle: ${title}\nsummary: x\nreviewed: 2026-11-01\naudience: all\n---\n\n${body}`;
const section = (id: string, about: string): string =>
  `## ${id} {#${id}}\n\nOf ${about} one sentence says much, and ${about} has another that says more.\n\n`;

const write = (path: string, text: string): void => {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
};
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const commit = (): void => {
  for (const args of [
    ['add', '-A'],
    ['-c', 'user.name=A', '-c', 'user.email=a@example.org', 'commit', '-qm', 'x'],
  ])
    execFileSync('git', args, { cwd: root, stdio: 'pipe' });
};
const keep = (...args: string[]) => keepPermalinks(args, { root });

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'nexus-'));
  execFileSync('git', ['init', '-q'], { cwd: root, stdio: 'pipe' });
  write('docs/guides/a.md', guide('A', section('first', 'apples') + section('second', 'pears')));
});

afterEach(() => rm(root, { recursive: true }));

test('what is new is told line by line, and written with --fix', async () => {
  const told = await keep();
  expect(told.exitCode).toBe(1);
  expect(told.output).toMatch(
    /^permalinks\.lock does not know what is new\. Run `npm run permalinks -- --fix`, or add to the file:\n {2}# [^]* {2}\/docs\/guides\/a\/ [0-9a-z]{6}\n {2}\/docs\/guides\/a\/#first\n {2}\/docs\/guides\/a\/#second$/,
  );
  expect(await keep('--fix')).toEqual({
    output: 'Wrote permalinks.lock: 5 lines new.\n1 addresses and 2 headings land on content.',
    exitCode: 0,
  });
  expect((await keep()).exitCode).toBe(0);
});

test('headings get their ids, in pages and in templates', async () => {
  write('docs/guides/a.md', guide('A', '## What is it?\n\nText.\n'));
  write('docs/_templates/guide.md', guide('', '## Begin\n'));
  const { output } = await keep('--fix');
  expect(output).toContain('docs/guides/a.md: gave its headings ids.');
  expect(read('docs/guides/a.md')).toContain('## What is it? {#what-is-it}\n');
  expect(read('docs/_templates/guide.md')).toContain('## Begin {#begin}\n');
});

test('a page that was renamed is found by its text in git, committed or not, and a heading too', async () => {
  await keep('--fix');
  commit();
  mkdirSync(join(root, 'docs/guides/b'));
  renameSync(join(root, 'docs/guides/a.md'), join(root, 'docs/guides/b/c.md'));
  write(
    'docs/guides/b/c.md',
    read('docs/guides/b/c.md').replace('## second {#second}', '## Two {#two}'),
  );
  expect((await keep()).exitCode).toBe(1);
  const { output, exitCode } = await keep('--fix');
  expect(exitCode).toBe(0);
  expect(output).toContain(
    'docs/guides/b/c.md: added "/docs/guides/a/" to its aliases. Read whether that is right.\ndocs/guides/b/c.md: added "second -> two" to its moved_headings. Read whether that is right.',
  );
  expect(read('docs/guides/b/c.md')).toContain(
    'audience: all\naliases:\n  - /docs/guides/a/\nmoved_headings:\n  - second -> two\n---\n',
  );
  expect(read('permalinks.lock')).toMatch(/^\/docs\/guides\/a\/ (\w+) -> \/docs\/guides\/b\/c\/$/m);

  write('docs/guides/d.md', read('docs/guides/b/c.md'));
  rmSync(join(root, 'docs/guides/b'), { recursive: true });
  commit();
  expect((await keep('--fix')).output).toContain('docs/guides/d.md: added "/docs/guides/b/c/"');
});

test('what it does not find is left to an author, and the ledger as it is', async () => {
  await keep('--fix');
  commit();
  const ledger = read('permalinks.lock');
  rmSync(join(root, 'docs/guides/a.md'));
  write('docs/guides/z.md', guide('Z', section('zeta', 'quinces')));
  const { output, exitCode } = await keep('--fix');
  expect(exitCode).toBe(1);
  expect(output).toContain('/docs/guides/a/ was published (permalinks.lock:3)');
  expect(read('permalinks.lock')).toBe(ledger);
});

test('another option is refused', async () => {
  expect(await keep('--fixx')).toEqual({
    output: 'There is no option "--fixx". Use: npm run permalinks -- [--fix]',
    exitCode: 2,
  });
});
