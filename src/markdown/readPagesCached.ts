import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { PageSource } from '../content/PageSource';
import { tell } from '../content/Problem';
import { rules } from '../content/rules/rules';
import { tellSecret } from '../content/safety/tellSecrets';
import { findListedSecrets } from './findListedSecrets';
import { mostBytes } from './measureText';
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
  const checked = await Promise.all(
    [...unread.values()].map(([, bytes], place) => withListedSecrets(read[place], bytes)),
  );
  const anew = new Map([...unread.keys()].map((name, place) => [name, checked[place]]));
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

/** What the list of secrets knows and the reader itself did not find in that line. */
async function withListedSecrets(
  page: PageSource | undefined,
  bytes: Uint8Array,
): Promise<PageSource | undefined> {
  if (!page || bytes.length > mostBytes) return page;
  const found = await findListedSecrets(new TextDecoder().decode(bytes));
  const { code } = rules.secret;
  const problems = found
    .filter(
      ({ line }) => !page.problems.some((known) => known.code === code && known.line === line),
    )
    .map((secret) => tellSecret(secret))
    .map(({ rule, message, ...place }) => tell(rule, { file: page.path, ...place }, message));
  return problems.length === 0 ? page : { ...page, problems: [...page.problems, ...problems] };
}

const movedTo = (path: string, page: PageSource): PageSource =>
  page.path === path
    ? page
    : { ...page, path, problems: page.problems.map((problem) => ({ ...problem, file: path })) };

/** What was read by another version of the reader or its packages is read anew. */
async function hashReader(root: string): Promise<string> {
  const sources = await importedBy(join(__dirname, 'readPagesCached.ts'));
  const parts = await Promise.all(
    [...sources.sort(), join(root, 'package-lock.json')].map((path) =>
      readFile(path).then(nameOf, () => 'none'),
    ),
  );
  return nameOf(new TextEncoder().encode(parts.join()));
}

/** A file of ours with all that it imports of ours, and they in turn: a list would fall behind. */
async function importedBy(start: string): Promise<string[]> {
  const found = new Set([start]);
  // What is added while it goes through them is gone through as well.
  for (const file of found) {
    const text = await readFile(file, 'utf8').catch(() => '');
    for (const [, path = ''] of text.matchAll(/\bfrom '(\.[^']+)'/g))
      found.add(`${join(dirname(file), path)}.ts`);
  }
  return [...found];
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
