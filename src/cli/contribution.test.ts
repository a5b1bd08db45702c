import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { collectFixes, reportOn } from './contribution';

let root: string;
const good = 'docs/technologies/redis.md';
const bad = 'docs/concepts/new-idea.md';

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'nexus-contribution-'));
  await mkdir(join(root, 'docs/technologies'), { recursive: true });
  for (const path of ['.cspell', 'cspell.config.yaml', '.prettierrc.json', good])
    await cp(path, join(root, path), { recursive: true });
  await symlink(resolve('node_modules'), join(root, 'node_modules'));
  await mkdir(join(root, 'docs/concepts'));
  await writeFile(
    join(root, bad),
    '---\ntitle: New idea\nlevl: beginner\n---\n\n## The problem\n\nA <script>x</script>.\n\nA zzyzxword.\n\n*  one\n',
  );
});
afterAll(() => rm(root, { recursive: true }));

test('a pull request’s pages are reported with what blocks, what would be nicer and how they will be met', async () => {
  const report = await reportOn(
    [
      { path: good, mode: '100644', status: 'M' },
      { path: bad, mode: '100644', status: 'A' },
      { path: 'docs/concepts/gone.md', mode: '000000', status: 'D' },
    ],
    root,
  );
  const ofBad = report.problems.filter(({ file }) => file === bad);
  expect(ofBad.map(({ part }) => part)).toEqual(expect.arrayContaining(['safety', 'schema']));
  expect(ofBad.find(({ part }) => part === 'safety')).toMatchObject({ line: 8, code: 'HUB200' });
  expect(report.words).toEqual([
    expect.objectContaining({ word: 'zzyzxword', file: bad, line: 10 }),
  ]);
  expect(report.unformatted).toEqual([bad]);
  expect(report.fixes).toEqual(
    expect.arrayContaining([{ file: bad, from: 6, to: 6, text: '## The problem {#the-problem}' }]),
  );
  expect(report.pages).toEqual([
    expect.objectContaining({ path: good, isNew: false, address: '/docs/technologies/redis/' }),
  ]);
  // What is suggested is not written.
  expect(await readFile(join(root, bad), 'utf8')).toContain('*  one');
});

test('a fix that fails half-way leaves the pages as they were', async () => {
  const before = await readFile(join(root, bad), 'utf8');
  const write = async () => {
    await writeFile(join(root, bad), 'half');
    throw new Error('full disk');
  };
  await expect(collectFixes([bad], root, write)).rejects.toThrow('full disk');
  expect(await readFile(join(root, bad), 'utf8')).toBe(before);
});
