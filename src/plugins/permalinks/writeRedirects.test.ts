import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { BuiltFolders } from '../../content/SiteBefore';
import { groupByFolder, writeFolder, type SpelledRedirect } from './writeRedirects';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'nexus-redirects-'));
});
afterEach(() => rmSync(root, { recursive: true }));

const pages: SpelledRedirect[] = [
  { from: '/p/k3x9q2/', kind: 'short', html: 'to the page' },
  { from: '/p/k3x9q2/na%C3%AFve/', kind: 'section', html: 'to its section' },
];
const read = (site: string, path: string) =>
  readFileSync(join(root, site, path, 'index.html'), 'utf8');

/** One build after another: each is told of the folders of the one before. */
function write(site: string, written: SpelledRedirect[], last?: { site: string } & BuiltFolders) {
  const built: BuiltFolders = { folders: {}, leftOut: [] };
  const before = { site: join(root, last?.site ?? 'none'), folders: last?.folders ?? {} };
  writeFolder(join(root, site), 'p/k3x9q2', written, before, built);
  return { site, ...built };
}

test('the short address of a page and those of its sections share a folder', () => {
  const former = { from: '/docs/p/k3x9q2/' };
  expect([...groupByFolder([...pages, former])]).toEqual([
    ['p/k3x9q2', pages],
    [null, [former]],
  ]);
});

test('a folder is written once, and left out while nothing in it changes', () => {
  const first = write('first', pages);
  expect(first.leftOut).toEqual([]);
  expect(read('first', 'p/k3x9q2/naïve')).toBe('to its section');
  const second = write('second', pages, first);
  expect(second.leftOut).toEqual(['p/k3x9q2']);
  expect(second.folders).toEqual(first.folders);
  expect(existsSync(join(root, 'second'))).toBe(false);
});

test.each([
  ['says something else', [pages[0], { ...pages[1], html: 'to its other section' }]],
  ['has another address', [pages[0], { ...pages[1], from: '/p/k3x9q2/other/' }]],
  ['is gone', [pages[0]]],
])('a folder is written anew when a page in it %s', (_what, changed) => {
  const first = write('first', pages);
  expect(write('second', changed as SpelledRedirect[], first).leftOut).toEqual([]);
  expect(read('second', 'p/k3x9q2')).toBe('to the page');
});

test('a folder is written anew when somebody deleted it', () => {
  const first = write('first', pages);
  rmSync(join(root, 'first'), { recursive: true });
  expect(write('second', pages, first).leftOut).toEqual([]);
  expect(read('second', 'p/k3x9q2')).toBe('to the page');
});

test('a former address is left to the page where the disk takes both for the same', () => {
  const built: BuiltFolders = { folders: {}, leftOut: [] };
  const from = '/docs/Redis/';
  writeFolder(root, null, [{ from, kind: 'former', html: 'the page itself' }], null, built);
  writeFolder(root, null, [{ from, kind: 'former', html: 'a redirect' }], null, built);
  expect(read('', 'docs/Redis')).toBe('the page itself');
});
