import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { nameOf, takeTree } from './passTree';
import { readPage } from './readPage';
import { cachePath, readPagesCached, type PageFile } from './readPagesCached';

let root = '';
const file = (path: string, text: string): PageFile => [path, new TextEncoder().encode(text)];
const one = file('docs/a.md', '---\ntitle: A\n---\n\n## One\n\nText.\n');
const other = file('docs/b.md', 'No front matter.\n');

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'nexus-cache-'));
});
afterEach(() => rm(root, { recursive: true }));

const cached = async () =>
  JSON.parse(await readFile(join(root, cachePath), 'utf8')) as { reader: string; pages: object };

test('pages are the same the first and the second time', async () => {
  const expected = [readPage(...one), readPage(...other)];
  expect(await readPagesCached(root, [one, other])).toEqual(expected);
  expect(await readPagesCached(root, [one, other])).toEqual(expected);
});

test('the second time, what was kept is used', async () => {
  await readPagesCached(root, [one]);
  const cache = await cached();
  const kept = JSON.stringify(cache).replace('"One"', '"Kept"');
  await writeFile(join(root, cachePath), kept);
  expect((await readPagesCached(root, [one]))[0]?.headings[0]?.text).toBe('Kept');
});

test('a page that changed, moved or went is not confused with another', async () => {
  await readPagesCached(root, [one, other]);
  const moved: PageFile = ['docs/c.md', other[1]];
  const changed = file('docs/a.md', '---\ntitle: A\n---\n\n## Two\n\nText.\n');
  expect(await readPagesCached(root, [changed, moved])).toEqual([
    readPage(...changed),
    readPage(...moved),
  ]);
  expect(Object.keys((await cached()).pages)).toHaveLength(2);
});

test('two pages with one content keep their own paths', async () => {
  const copy: PageFile = ['docs/copy.md', other[1]];
  expect(
    (await readPagesCached(root, [other, copy])).map(({ problems }) => problems[0]?.file),
  ).toEqual(['docs/b.md', 'docs/copy.md']);
});

test('what another reader kept, and what is broken, is not used', async () => {
  await readPagesCached(root, [one]);
  await writeFile(join(root, cachePath), JSON.stringify({ ...(await cached()), reader: 'older' }));
  expect(await readPagesCached(root, [one])).toEqual([readPage(...one)]);
  await writeFile(join(root, cachePath), '{"reader": ');
  expect(await readPagesCached(root, [one])).toEqual([readPage(...one)]);
});

test('a place that cannot be written is no reason to stop', async () => {
  await writeFile(join(root, '.nexus'), 'a file where the folder should be');
  expect(await readPagesCached(root, [one])).toEqual([readPage(...one)]);
});

test('a cache that could not be put in place leaves nothing behind', async () => {
  await mkdir(join(root, cachePath), { recursive: true });
  await readPagesCached(root, [one]);
  expect(await readdir(join(root, '.nexus'))).toEqual(['pages-read.json', 'trees']);
});

test('what was parsed is left to whoever renders it, once, as long as the page is there', async () => {
  const [first, second, third] = [file('docs/a.md', 'One `a`.'), file('docs/b.md', 'Two.'), other];
  await readPagesCached(root, [first, second]);
  expect(takeTree(root, nameOf(first[1]))?.children).toEqual([
    {
      type: 'paragraph',
      children: [
        { type: 'text', value: 'One ' },
        { type: 'inlineCode', value: 'a' },
        { type: 'text', value: '.' },
      ],
    },
  ]);
  expect(takeTree(root, nameOf(first[1]))).toBeUndefined();
  await readPagesCached(root, [third]);
  expect(takeTree(root, nameOf(second[1]))).toBeUndefined();
});
