import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { CatalogPage } from '../../content/Catalog';
import { findBuilt } from '../kept/findBuilt';
import { importParser } from './importModules.cjs';
import { type Block, readArticle } from './readArticle';

/** A page with what its built HTML says. */
export interface IndexedPage {
  page: CatalogPage;
  blocks: Block[];
}

interface Cache {
  /** What read the pages; another version of it reads them anew. */
  reader: string;
  /** By the hash of a page's HTML. */
  blocks: Record<string, Block[]>;
}

const cachePath = '.nexus/articles-read.json';

/**
 * Reads what the built pages say, each in its turn, so that the next one is read while the one
 * before is put to use. What a page's HTML says is remembered by its hash: the parser takes a
 * millisecond or two for a page, and most pages are what they were in the build before.
 *
 * @param built The folders where built pages lie; the first that has a page counts.
 * @param waitFor Ends when a page has been built.
 */
export async function* readBuilt(
  siteDir: string,
  built: readonly string[],
  pages: readonly CatalogPage[],
  waitFor: (page: CatalogPage) => Promise<unknown> | undefined = () => undefined,
): AsyncGenerator<IndexedPage> {
  const reader = await hashReader(siteDir);
  const known = await readCache(siteDir, reader);
  const blocks: Cache['blocks'] = {};
  let isChanged = false;
  const { parseDocument } = await importParser();
  for (const page of pages) {
    await waitFor(page);
    const html = readFileSync(findBuilt(built, page.permalink), 'utf8');
    const hash = hashOf(html);
    isChanged ||= !known[hash];
    const read = known[hash] ?? readArticle(parseDocument(html));
    blocks[hash] = read;
    yield { page, blocks: read };
  }
  if (isChanged) await writeCache(siteDir, { reader, blocks });
}

const hashOf = (data: Uint8Array | string): string =>
  createHash('sha256').update(data).digest('base64url');

async function hashReader(siteDir: string): Promise<string> {
  const files = [join(__dirname, 'readArticle.ts'), join(siteDir, 'package-lock.json')];
  const parts = await Promise.all(files.map((file) => readFile(file).then(hashOf, () => 'none')));
  return hashOf(parts.join());
}

async function readCache(siteDir: string, reader: string): Promise<Cache['blocks']> {
  try {
    const cache = JSON.parse(await readFile(join(siteDir, cachePath), 'utf8')) as Cache;
    return cache.reader === reader ? cache.blocks : {};
  } catch {
    return {}; // There is none yet, or it was cut off: everything is read anew.
  }
}

async function writeCache(siteDir: string, cache: Cache): Promise<void> {
  const file = join(siteDir, cachePath);
  try {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(`${file}.new`, JSON.stringify(cache));
    await rename(`${file}.new`, file);
  } catch {
    // A disk that is full or read-only costs time, and nothing else.
  }
}
