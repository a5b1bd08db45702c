import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { PageSource } from '../content/PageSource';
import { clearTrees, leaveTree, nameOf } from './passTree';
import { readPage } from './readPage';

/** A file's path from the repository's root, and its content. */
export type PageFile = readonly [path: string, bytes: Uint8Array];

/** Where what was read is kept, below the repository's root. */
export const cachePath = '.nexus/pages-read.json';

interface Cache {
  reader: string;
  /** By the hash of a file's content. */
  pages: Record<string, PageSource>;
}

/**
 * Reads pages as `readPage` does, and remembers them by their content: the parser takes about
 * 20 ms for a page, which every check, every build and every saved edit would spend on all pages.
 */
export async function readPagesCached(
  root: string,
  files: readonly PageFile[],
): Promise<PageSource[]> {
  const reader = await hashReader(root);
  const known = await readCache(root, reader);
  const kept: Record<string, PageSource> = {};
  let isChanged = false;
  const pages = files.map(([path, bytes]) => {
    const hash = nameOf(bytes);
    const before = kept[hash] ?? known[hash];
    const page = before
      ? movedTo(path, before)
      : readPage(path, bytes, (tree) => leaveTree(root, hash, tree));
    isChanged ||= !before;
    kept[hash] = page;
    return page;
  });
  if (isChanged) {
    clearTrees(root, (name) => name in kept);
    await writeCache(root, { reader, pages: kept });
  }
  return pages;
}

const movedTo = (path: string, page: PageSource): PageSource =>
  page.path === path
    ? page
    : { ...page, path, problems: page.problems.map((problem) => ({ ...problem, file: path })) };

/** What was read by another version of the reader or its packages is read anew. */
async function hashReader(root: string): Promise<string> {
  const names = [
    'readPage',
    'readFrontMatter',
    'readMeta',
    'decode',
    'withoutAutolinks',
    'setHeadingIds',
  ];
  const sources = names.map((name) => join(__dirname, `${name}.ts`));
  const parts = await Promise.all(
    [...sources, join(root, 'package-lock.json')].map((path) =>
      readFile(path).then(nameOf, () => 'none'),
    ),
  );
  return nameOf(new TextEncoder().encode(parts.join()));
}

async function readCache(root: string, reader: string): Promise<Cache['pages']> {
  try {
    const cache = JSON.parse(await readFile(join(root, cachePath), 'utf8')) as Cache;
    return cache.reader === reader ? cache.pages : {};
  } catch {
    return {}; // There is none yet, or it was cut off: everything is read anew.
  }
}

async function writeCache(root: string, cache: Cache): Promise<void> {
  const path = join(root, cachePath);
  // Two commands may write at once: each writes its own file and puts it in place whole.
  const own = `${path}.${process.pid}`;
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(own, JSON.stringify(cache));
    await rename(own, path);
  } catch {
    // A disk that is full or read-only costs time, and nothing else.
    await rm(own, { force: true }).catch(() => undefined);
  }
}
