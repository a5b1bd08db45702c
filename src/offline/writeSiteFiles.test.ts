import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isImmutable } from './SiteFiles';
import { listSiteFiles, writeSiteFiles } from './writeSiteFiles';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'nexus-files-'));
  for (const [path, text] of Object.entries({
    'index.html': 'home',
    '404.html': 'no',
    'docs/overview/index.html': 'overview '.repeat(1000),
    'offline/index.html': 'offline',
    'assets/js/search.0123.js': 'search()',
    'pagefind/index/en_1.pf_index': 'index',
    'docs/overview.md': '# Overview',
    'docs/overview/card.0a1b2c3d4e.png': 'picture',
    'docs/overview/wild.card.png': 'picture',
    'p/0fpfbg/index.html': 'to the overview',
    'p/0fpfbg/its-section/index.html': 'to its section',
    'challenges/atom.xml': '<feed/>',
    'challenges/feed.json': '{}',
    'docs/errors/rss.xml': '<rss/>',
    'llms-full.txt': 'all',
    'robots.txt': 'robots',
    'sitemap.xml': 'sitemap',
    'schemas/guide.json': '{}',
  })) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
});
afterEach(() => rm(folder, { recursive: true }));

test('lists what a reader can need, pages by their addresses', async () => {
  const { files, pages } = await listSiteFiles(folder);
  expect(Object.keys(files)).toEqual([
    '404.html',
    'assets/js/search.0123.js',
    'docs/overview.md',
    'docs/overview/',
    'docs/overview/wild.card.png',
    '',
    'offline/',
    'p/0fpfbg/',
    'pagefind/index/en_1.pf_index',
  ]);
  expect(pages).toBe(3);
});

test('adds up what it takes, and says about what fetching it costs', async () => {
  const { bytes, fetched, files } = await listSiteFiles(folder);
  expect(bytes).toBe(Object.values(files).reduce((sum, [, size]) => sum + size, 0));
  expect(fetched).toBeLessThan(bytes / 4);
});

test('another content is another version, and a second listing is not', async () => {
  await writeSiteFiles(folder);
  const read = async () =>
    (
      JSON.parse(await readFile(join(folder, 'offline/version.json'), 'utf8')) as {
        version: string;
      }
    ).version;
  const before = await read();
  await writeSiteFiles(folder);
  expect(await read()).toBe(before);
  await writeFile(join(folder, 'index.html'), 'hame');
  await writeSiteFiles(folder);
  expect(await read()).not.toBe(before);
});

test('the worker is one small script', async () => {
  await writeSiteFiles(folder);
  const worker = await readFile(join(folder, 'offline-worker.js'), 'utf8');
  expect(worker).not.toMatch(/\bimport\b|\brequire\b/);
});

test.each([
  ['assets/js/search.0123.js', true],
  ['pagefind/index/en_1.pf_index', true],
  ['pagefind/pagefind-entry.json', false],
  ['pagefind/pagefind.js', false],
  ['docs/overview/', false],
])('%s never changes under its name: %s', (path, is) => {
  expect(isImmutable(path)).toBe(is);
});

test('a folder that still lies in the previous build is listed as if it were there', async () => {
  const whole = await listSiteFiles(folder);
  const before = await mkdtemp(join(tmpdir(), 'nexus-before-'));
  try {
    await mkdir(join(before, 'p'));
    await rename(join(folder, 'p/0fpfbg'), join(before, 'p/0fpfbg'));
    expect(await listSiteFiles(folder)).not.toEqual(whole);
    expect(await listSiteFiles(folder, { site: before, folders: ['p/0fpfbg'] })).toEqual(whole);
  } finally {
    await rm(before, { recursive: true });
  }
});
