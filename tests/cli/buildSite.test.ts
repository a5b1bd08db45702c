import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type MakeSite, buildSite, isBuilt, readBuilt } from '../../src/cli/buildSite.mjs';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'nexus-build-'));
  mkdirSync(join(root, 'docs'));
  writeFileSync(join(root, 'docs', 'page.md'), 'one');
});
afterEach(() => rmSync(root, { recursive: true }));

const making =
  (text: string): MakeSite =>
  async (outDir) => {
    mkdirSync(outDir);
    writeFileSync(join(outDir, 'index.html'), text);
    return { code: 0, output: '' };
  };
const failing =
  (output: string): MakeSite =>
  async (outDir) => {
    mkdirSync(outDir);
    writeFileSync(join(outDir, 'index.html'), 'half a page');
    return { code: 1, output };
  };
const build = (make: MakeSite, env = {}) => buildSite(root, env, { command: 'build', make });
const served = () => readFileSync(join(root, 'build', 'index.html'), 'utf8');

test('a build takes the place of the one before and leaves nothing else behind', async () => {
  await build(making('first'));
  await build(making('second'));
  expect(served()).toBe('second');
  expect(readdirSync(join(root, '.nexus'))).toEqual(['build.json']);
});

test('a build that fails leaves the site that was there, and says so', async () => {
  await build(making('first'));
  await expect(build(failing('a broken link'))).rejects.toThrow(
    'The site was not built: fix what is said above, then run `npm run build` again. The site that was built before is as it was.',
  );
  expect(served()).toBe('first');
  expect(readdirSync(join(root, '.nexus'))).toEqual(['build.json']);
});

test('a first build that fails leaves no site', async () => {
  await expect(build(failing('a broken link'))).rejects.toThrow(
    /^The site was not built.*again\.$/,
  );
  expect(existsSync(join(root, 'build'))).toBe(false);
});

test('a full disk is said in a sentence', async () => {
  await expect(build(failing('Error: ENOSPC: no space left on device, write'))).rejects.toThrow(
    'The disk is full: free 2 GB or more, then run `npm run build` again.',
  );
});

test('a build is made anew when a page changes, one is added, or the address is another', async () => {
  await build(making('first'));
  expect(await isBuilt(root, {})).toBe(true);
  expect(await isBuilt(root, { BASE_URL: '/hub/' })).toBe(false);
  expect(await isBuilt(root, { SITE_URL: 'https://hub.example' })).toBe(false);

  writeFileSync(join(root, 'docs', 'page.md'), 'two');
  expect(await isBuilt(root, {})).toBe(false);
  await build(making('second'));
  expect(await isBuilt(root, {})).toBe(true);

  writeFileSync(join(root, 'docs', 'other.md'), 'new');
  expect(await isBuilt(root, {})).toBe(false);
});

test('what does not reach a page does not call for another build', async () => {
  await build(making('first'));
  mkdirSync(join(root, 'labs', '.venv'), { recursive: true });
  writeFileSync(join(root, 'labs', '.venv', 'module.py'), '');
  mkdirSync(join(root, 'src', 'cli'), { recursive: true });
  writeFileSync(join(root, 'src', 'cli', 'build.mts'), '');
  expect(await isBuilt(root, {})).toBe(true);
});

test('the base path is written down for who serves the site', async () => {
  await build(making('first'), { BASE_URL: 'hub' });
  expect((await readBuilt(root))?.baseUrl).toBe('/hub/');
});

test('a base path that cannot be one stops the build with the fix', async () => {
  await expect(build(making('first'), { BASE_URL: '/a b/' })).rejects.toThrow(
    /^BASE_URL is "\/a b\/"/,
  );
});

test('a build that runs already is waited for', async () => {
  mkdirSync(join(root, '.nexus', `build-${process.ppid}`), { recursive: true });
  await expect(build(making('first'))).rejects.toThrow(
    `Another build is running here (process ${process.ppid}): wait for it, then run this again.`,
  );
});

test('what a killed build left is removed', async () => {
  mkdirSync(join(root, '.nexus', 'build-4194305'), { recursive: true });
  await build(making('first'));
  expect(readdirSync(join(root, '.nexus'))).toEqual(['build.json']);
});

const share = () => readFileSync(join(root, 'build', 'p', 'k3x9q2', 'index.html'), 'utf8');
const makingShare: MakeSite = async (outDir) => {
  mkdirSync(join(outDir, 'p', 'k3x9q2'), { recursive: true });
  writeFileSync(join(outDir, 'p', 'k3x9q2', 'index.html'), 'shared');
  return { code: 0, output: '' };
};
/** Answers as the plugin does that left a folder out, and hands on what it was told. */
const leavingOut =
  (hash: string, tell?: (before: unknown) => void): MakeSite =>
  async (outDir, note) => {
    tell?.(JSON.parse(readFileSync(note, 'utf8')));
    mkdirSync(outDir);
    const folders = { 'p/k3x9q2': hash };
    writeFileSync(note, JSON.stringify({ folders, leftOut: ['p/k3x9q2'] }));
    return { code: 0, output: '' };
  };

test('a folder that a build leaves out is taken over from the previous build', async () => {
  await build(makingShare);
  await build(leavingOut('one'));
  expect(share()).toBe('shared');
  const told: unknown[] = [];
  await build(leavingOut('one', (before) => told.push(before)));
  expect(share()).toBe('shared');
  expect(told).toEqual([{ site: join(root, 'build'), folders: { 'p/k3x9q2': 'one' } }]);
});

test('a build that fails after it left a folder out leaves it where it was', async () => {
  await build(makingShare);
  const fail: MakeSite = async (...args) => ({ ...(await leavingOut('one')(...args)), code: 1 });
  await expect(build(fail)).rejects.toThrow('The site was not built');
  expect(share()).toBe('shared');
  expect(readdirSync(join(root, '.nexus'))).toEqual(['build.json']);
});

test('a build after the site was deleted is told of no folder', async () => {
  await build(makingShare);
  await build(leavingOut('one'));
  rmSync(join(root, 'build'), { recursive: true });
  const told: unknown[] = [];
  await build(async (outDir, note) => {
    told.push(JSON.parse(readFileSync(note, 'utf8')));
    return makingShare(outDir, note);
  });
  expect(told).toEqual([{ site: join(root, 'build'), folders: {} }]);
});
