import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { minify_sync } from 'terser';
import type { CatalogPage } from '../../content/Catalog';
import type { IndexFacts } from './client';
import { buildVocabulary } from './buildVocabulary';
import { importPagefind } from './importModules.cjs';
import { listFacets } from './listFacets';
import { preparePage } from './preparePage';
import { writeErrors } from './writeErrors';
import { openBuilt, type IndexedPage } from './openBuilt';
import { isSettled, settleFilters } from './settleFilters';

/** The folder of the index in the built site; client/loadPagefind asks for it. */
export const searchFolder = 'pagefind';

/** What the index before was made of besides the built pages, from the repository's root. */
const listPath = '.nexus/pages-searched.json';

export interface SearchSources {
  siteDir: string;
  /** The folder that the index is written into. */
  outDir: string;
  /** The folder where built pages lie. */
  built: string;
  /** The pages that are found; without them, those of the index before, if no front matter changed. */
  pages?: readonly CatalogPage[];
}

/** How an index is made beside other work. */
export interface SearchSteps {
  /** Gives the paths of pages that were built anew meanwhile, and lie in `outDir`. */
  findChanged?: () => Promise<readonly string[]>;
  /** Is told when Pagefind has all pages. */
  onGiven?: () => void;
}

/** Makes the search index of a built site. */
export async function writeSearch(
  { siteDir, outDir, built, pages }: SearchSources,
  { findChanged, onGiven }: SearchSteps = {},
): Promise<void> {
  const list = join(siteDir, listPath);
  const listed = pages ?? (JSON.parse(readFileSync(list, 'utf8')) as CatalogPage[]);
  if (pages) {
    mkdirSync(dirname(list), { recursive: true });
    writeFileSync(list, JSON.stringify(pages));
  }
  const reader = await openBuilt(siteDir);
  const all = new Map<string, IndexedPage>();
  const readFrom = function* (from: string, some: readonly CatalogPage[]) {
    for (const page of some) {
      const indexed = reader.read(page, from);
      all.set(page.path, indexed);
      yield indexed;
    }
  };
  const folder = join(outDir, searchFolder);
  await writeIndex(folder, listed.length, async (give) => {
    await give(readFrom(built, listed));
    // A page that Pagefind has already is replaced: the index is as if it had had this one at once.
    const changed = new Set(await findChanged?.());
    const again = listed.filter(({ path }) => changed.has(path));
    await give(readFrom(outDir, again));
    onGiven?.();
    return () => {
      const indexed = [...all.values()];
      const own = {
        'words.json': buildVocabulary(indexed),
        'facets.json': { ...listFacets(listed), pages: listed.length } satisfies IndexFacts,
        ...writeErrors(indexed),
      };
      mkdirSync(folder, { recursive: true });
      for (const [name, data] of Object.entries(own)) {
        writeFileSync(join(folder, name), JSON.stringify(data));
      }
      return reader.save();
    };
  });
}

// The ready-made interfaces and the worker are not used: see loadPagefind in client/.
const isNeeded = (name: string): boolean =>
  !/^(?:pagefind-.*\.(?:css|js)|wasm\.unknown\.pagefind)$/.test(name);

/**
 * In bytes before they are compressed. A search fetches a part or two for each of its words, and the
 * first one the list of parts, which has a line for each: both are least together where parts grow
 * as the root of all: at 382 pages a search of seven words cost 121 KiB with parts of 490 and 137
 * with parts of 1,370, one word 104 and 101; at 971 pages a later one costs 30.4 with parts of 374.
 */
const chunkSize = (pages: number): number => Math.max(300, Math.round(10 * Math.sqrt(pages)));

/** How many pages are sent before the answer to the first of them is waited for. */
const ahead = 32;

/**
 * @param givePages Gives pages to Pagefind, and returns what is to be done while the index is written.
 */
async function writeIndex(
  outputPath: string,
  count: number,
  givePages: (
    give: (pages: Iterable<IndexedPage>) => Promise<void>,
  ) => Promise<() => Promise<void>>,
): Promise<void> {
  const pagefind = await importPagefind();
  // Read by the program that Pagefind starts. It knows no stable way to say it; without it, a part
  // of the index is 34 KB whatever the number of pages.
  process.env.PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE ??= String(chunkSize(count));
  try {
    // "n+1", "c#" and "select_related" are words.
    const { index, errors } = await pagefind.createIndex({ includeCharacters: '_+#' });
    if (!index) throw new Error(`The search index could not be begun: ${errors.join(' ')}`);
    const add = async ({ page, blocks }: IndexedPage): Promise<void> => {
      const content = preparePage(page, blocks);
      const added = await index.addHTMLFile({ url: page.permalink, content });
      if (added.errors.length === 0) return;
      throw new Error(
        `${page.path} could not be put into the search index: ${added.errors.join(' ')}`,
      );
    };
    const meanwhile = await givePages(async (pages) => {
      // Pagefind takes what it is sent one after the other, so the index does not depend on when.
      const sent: Promise<void>[] = [];
      for (const indexed of pages) {
        sent.push(add(indexed));
        await sent[sent.length - ahead];
      }
      await Promise.all(sent);
    });
    const writing = index.writeFiles({ outputPath });
    const [{ errors: faults }] = await Promise.all([writing, meanwhile()]);
    if (faults.length > 0) {
      throw new Error(`The search index could not be written: ${faults.join(' ')}`);
    }
    for (const name of await readdir(outputPath)) {
      if (!isNeeded(name)) await rm(join(outputPath, name));
    }
    minifyScript(join(outputPath, 'pagefind.js'));
    await writeSettled(outputPath);
  } finally {
    await pagefind.close();
  }
}

/** Pagefind's own script comes with its long names: 2 KiB of each first search. */
function minifyScript(path: string): void {
  const options = { module: true, compress: { passes: 2 } };
  const { code = '' } = minify_sync(readFileSync(path, 'utf8'), options);
  writeFileSync(path, code);
}

/** The same pages have the same index, byte for byte. */
async function writeSettled(folder: string): Promise<void> {
  const names = (await readdir(folder, { recursive: true }))
    .map((path) => path.replaceAll('\\', '/'))
    .filter(isSettled);
  const files = new Map(names.map((path) => [path, readFileSync(join(folder, path))]));
  const settled = await settleFilters(files);
  for (const path of names) await rm(join(folder, path));
  for (const [path, data] of settled) writeFileSync(join(folder, path), data);
}
