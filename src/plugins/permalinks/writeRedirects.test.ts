import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { BuiltFolders } from '../../site/PreviousSite';
import { spellRedirect } from './spellRedirect';
import { groupByFolder, writeFolder, type RedirectPage } from './writeRedirects';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'nexus-redirects-'));
});
afterEach(() => rmSync(root, { recursive: true }));

const page = (from: string, kind: RedirectPage['kind'], html: string): RedirectPage => ({
  from,
  kind,
  made: html,
  spell: () => html,
});
const toPage = page('/p/k3x9q2/', 'short', 'to the page');
const pages = [toPage, page('/p/k3x9q2/na%C3%AFve/', 'section', 'to its section')];
const redis = {
  address: '/docs/redis/',
  path: 'docs/redis.md',
  title: 'Redis',
  source: null,
  headings: new Map(),
};
const read = (site: string, path: string) =>
  readFileSync(join(root, site, path, 'index.html'), 'utf8');

/** One build after another: each is told of the folders of the one before. */
function write(site: string, written: RedirectPage[], last?: { site: string } & BuiltFolders) {
  const built: BuiltFolders = { folders: {}, leftOut: [] };
  const before = { site: join(root, last?.site ?? 'none'), folders: last?.folders ?? {} };
  const outDir = join(root, site);
  writeFolder({ outDir, folder: 'p/k3x9q2', built: [outDir] }, written, before, built);
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
  [
    'says something else',
    [toPage, page('/p/k3x9q2/na%C3%AFve/', 'section', 'to its other section')],
  ],
  ['has another address', [toPage, page('/p/k3x9q2/other/', 'section', 'to its section')]],
  ['is gone', [toPage]],
])('a folder is written anew when a page in it %s', (_what, changed) => {
  const first = write('first', pages);
  expect(write('second', changed, first).leftOut).toEqual([]);
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
  const place = { outDir: join(root, 'next'), folder: null, built: [join(root, 'next'), root] };
  mkdirSync(join(root, 'docs/Redis'), { recursive: true });
  writeFileSync(join(root, 'docs/Redis/index.html'), 'the page itself');
  writeFolder(place, [page(from, 'former', 'a redirect')], null, built);
  expect(existsSync(join(root, 'next'))).toBe(false);
  const former = spellRedirect(
    { from, kind: 'former', landing: { page: redis, section: null }, moved: {} },
    { title: 'Redis', summary: 'A store.', tags: [] },
    { url: 'https://hub.example', baseUrl: '/' },
  );
  writeFileSync(join(root, 'docs/Redis/index.html'), former);
  writeFolder(place, [page(from, 'former', 'a redirect')], null, built);
  expect(read('next', 'docs/Redis')).toBe('a redirect');
});
