import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { CatalogPage } from '../../content/Catalog';
import { openBuilt } from './openBuilt';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'built-'));
});
afterEach(() => rm(folder, { recursive: true }));

const pages = ['/one/', '/two/'].map((permalink) => ({ permalink }) as CatalogPage);
const build = async (permalink: string, text: string) => {
  await mkdir(join(folder, permalink), { recursive: true });
  await writeFile(
    join(folder, permalink, 'index.html'),
    `<main data-pagefind-body><p>${text}</p></main>`,
  );
};
const read = async () => {
  const reader = await openBuilt(folder);
  const said = pages.map((page) =>
    reader
      .read(page, folder)
      .blocks.map(({ text }) => text)
      .join(),
  );
  await reader.save();
  return said;
};
const cache = join('.nexus', 'articles-read.json');

test('a page that has changed is read again, and one that has not is remembered', async () => {
  await build('/one/', 'First');
  await build('/two/', 'Second');
  expect(await read()).toEqual(['First', 'Second']);
  await build('/two/', 'Other');
  const remembered = await readFile(join(folder, cache), 'utf8');
  await writeFile(join(folder, cache), remembered.replace('First', 'First, as remembered'));
  expect(await read()).toEqual(['First, as remembered', 'Other']);
});

test('what cannot be used is read anew', async () => {
  await build('/one/', 'First');
  await build('/two/', 'Second');
  await read();
  await writeFile(join(folder, cache), '{"reader": ');
  expect(await read()).toEqual(['First', 'Second']);
});
