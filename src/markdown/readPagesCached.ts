import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { PageSource } from '../content/PageSource';
import { clearTrees, nameOf } from './passTree';
import { readPagesInThreads } from './readPagesInThreads';

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
 * 10 ms for a page, which every check, every build and every saved edit would spend on all pages.
 */
export async function readPagesCached(
  root: string,
  files: readonly PageFile[],
): Promise<PageSource[]> {
  const reader = await hashReader(root);
  const known = await readCache(root, reader);
  const named = files.map(([path, bytes]) => [path, bytes, nameOf(bytes)] as const);
  const unread = new Map(
    named.filter(([, , name]) => !known[name]).map((file) => [file[2], file] as const),
  );
  const read = await readPagesInThreads(root, [...unread.values()]);
  const anew = new Map([...unread.keys()].map((name, place) => [name, read[place]]));
  const kept: Record<string, PageSource> = {};
  const pages = named.map(([path, , name]) => {
    const page = known[name] ?? anew.get(name);
    if (!page) throw new Error(`${path} was not read.`);
    kept[name] = page;
    return movedTo(path, page);
  });
  if (unread.size > 0) {
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
    'readQuestions',
    'readClaims',
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
