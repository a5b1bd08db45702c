import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { CatalogPage } from '../../content/Catalog';
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

/** Reads what built pages say. */
export interface BuiltReader {
  /** @param built The folder where the page lies as it was built. */
  read: (page: CatalogPage, built: string) => IndexedPage;
  /** Remembers what the pages said that were read. */
  save: () => Promise<void>;
}

/**
 * What a page's HTML says is remembered by its hash: the parser takes a millisecond or two for a
 * page, and most pages are what they were in the build before.
 */
export async function openBuilt(siteDir: string): Promise<BuiltReader> {
  const reader = await hashReader(siteDir);
  const known = await readCache(siteDir, reader);
  const hashes = new Map<CatalogPage, string>();
  const blocks: Cache['blocks'] = {};
  const { parseDocument } = await importParser();
  return {
    read(page, built) {
      const html = readFileSync(join(built, page.permalink, 'index.html'), 'utf8');
      const hash = hashOf(html);
      hashes.set(page, hash);
      const read = known[hash] ?? readArticle(parseDocument(html));
      blocks[hash] = read;
      return { page, blocks: read };
    },
    async save() {
      const said = new Set(hashes.values());
      if ([...said].every((hash) => hash in known)) return;
      const kept = Object.entries(blocks).filter(([hash]) => said.has(hash));
      await writeCache(siteDir, { reader, blocks: Object.fromEntries(kept) });
    },
  };
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
