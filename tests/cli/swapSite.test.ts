import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { buildSite, readBuilt } from '../../src/cli/buildSite.mjs';
import { listFiles, takeOver } from '../../src/cli/swapSite.mjs';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'nexus-swap-'));
});
afterEach(() => rmSync(root, { recursive: true }));

const inRoot = (path: string) => join(root, path);
const write = (path: string, text: string): void => {
  mkdirSync(join(inRoot(path), '..'), { recursive: true });
  writeFileSync(inRoot(path), text);
};
const record = (name: string) =>
  JSON.stringify({ key: { whole: name, frame: '', commit: '' }, baseUrl: '/', folders: {} });

/** The number of a process that has ended. */
const ended = Number(execFileSync(process.execPath, ['-p', 'process.pid'], { encoding: 'utf8' }));
const next = `.nexus/build-${ended}`;
const old = `.nexus/old-${ended}`;

/** Two sites and what a build writes down when the new one is whole. */
function begin(pid = ended): void {
  write('build/index.html', 'first');
  write('.nexus/build.json', record('first'));
  write(`${next}/index.html`, 'second');
  const swap = {
    process: pid,
    next: `build-${ended}`,
    old: `old-${ended}`,
    record: record('second'),
  };
  write('.nexus/swap.json', JSON.stringify(swap));
}

/** The steps of a swap, one after the other. */
const steps = [
  () => renameSync(inRoot('build'), inRoot(old)),
  () => renameSync(inRoot(next), inRoot('build')),
  () => write('.nexus/build.json', record('second')),
];

for (const done of [0, 1, 2, 3]) {
  test(`a build that was killed after ${done} of the steps that put its site in place leaves it whole`, async () => {
    begin();
    for (const step of steps.slice(0, done)) step();
    expect((await readBuilt(root))?.key.whole).toBe('second');
    expect(readFileSync(inRoot('build/index.html'), 'utf8')).toBe('second');
    expect(readdirSync(inRoot('.nexus'))).toEqual(['build.json']);
  });
}

test('a build that was killed before its site was whole leaves the one before', async () => {
  begin();
  rmSync(inRoot('.nexus/swap.json'));
  expect((await readBuilt(root))?.key.whole).toBe('first');
  expect(readFileSync(inRoot('build/index.html'), 'utf8')).toBe('first');
});

test('what a running build puts in place is left to it', async () => {
  begin(process.ppid);
  expect((await readBuilt(root))?.key.whole).toBe('first');
  expect(existsSync(inRoot(next))).toBe(true);
});

test('a build begins where the one that was killed ended', async () => {
  begin();
  steps[0]?.();
  let before = '';
  await buildSite(
    root,
    {},
    {
      command: 'build',
      make: async (outDir) => {
        before = readFileSync(inRoot('build/index.html'), 'utf8');
        mkdirSync(outDir);
        writeFileSync(join(outDir, 'index.html'), 'third');
        return { code: 0, output: '' };
      },
    },
  );
  expect(before).toBe('second');
  expect(readFileSync(inRoot('build/index.html'), 'utf8')).toBe('third');
  expect(readdirSync(inRoot('.nexus'))).toEqual(['build.json']);
});

test('files that are taken over are in both sites until the previous one goes', () => {
  write('build/p/a/index.html', 'shared');
  write('build/index.html', 'first');
  takeOver(inRoot('build'), inRoot('next'), listFiles(inRoot('build'), 'p'));
  expect(listFiles(inRoot('next'))).toEqual([join('p', 'a', 'index.html')]);
  rmSync(inRoot('build'), { recursive: true });
  expect(readFileSync(inRoot('next/p/a/index.html'), 'utf8')).toBe('shared');
});
