import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { CatalogPage } from '../../content/Catalog';
import { buildVocabulary } from './buildVocabulary';
import { importPagefind } from './importModules.cjs';
import { listFacets } from './listFacets';
import { preparePage } from './preparePage';
import { writeErrors } from './writeErrors';
import { readBuilt, type IndexedPage } from './readBuilt';

export interface SearchSources {
  siteDir: string;
  /** The site as it was built. */
  outDir: string;
  /** The pages that are found. */
  pages: CatalogPage[];
  /** Where the index is put, in the built site. */
  folder: string;
}

/** Makes the search index of a built site. */
export async function writeSearch({
  siteDir,
  outDir,
  pages: listed,
  folder,
}: SearchSources): Promise<void> {
  const { files, pages } = await makeIndex(readBuilt(siteDir, outDir, listed), listed.length);
  const own = {
    'words.json': buildVocabulary(pages),
    'facets.json': listFacets(pages.map(({ page }) => page)),
    ...writeErrors(listed),
  };
  for (const [path, content] of [
    ...files,
    ...Object.entries(own).map(([name, data]) => [name, JSON.stringify(data)] as const),
  ]) {
    const file = join(outDir, folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
  }
}

// The ready-made interfaces and the worker are not used: see loadPagefind in client/.
const isNeeded = (path: string): boolean =>
  !/^(?:pagefind-.*\.(?:css|js)|wasm\.unknown\.pagefind)$/.test(path);

/** Small parts for a phone; larger ones where many small parts would make their list long. */
const chunkSize = (pages: number): number => Math.min(20_000, Math.max(3_000, pages * 40));

/** How many pages are sent before the answer to the first of them is waited for. */
const ahead = 32;

async function makeIndex(
  built: AsyncIterable<IndexedPage>,
  count: number,
): Promise<{ files: [path: string, content: Uint8Array][]; pages: IndexedPage[] }> {
  const pagefind = await importPagefind();
  // Read by the program that Pagefind starts. It knows no stable way to say it; without it, a part
  // of the index is 34 KB whatever the number of pages.
  process.env.PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE ??= String(chunkSize(count));
  try {
    // "n+1", "c#" and "select_related" are words.
    const { index, errors } = await pagefind.createIndex({ includeCharacters: '_+#' });
    if (!index) throw new Error(`The search index could not be begun: ${errors.join(' ')}`);
    const pages: IndexedPage[] = [];
    const sent: Promise<void>[] = [];
    // Pagefind takes what it is sent one after the other, so the index does not depend on when.
    for await (const indexed of built) {
      const { page, blocks } = indexed;
      pages.push(indexed);
      sent.push(
        index
          .addHTMLFile({ url: page.permalink, content: preparePage(page, blocks) })
          .then((added) => {
            if (added.errors.length === 0) return;
            throw new Error(
              `${page.path} could not be put into the search index: ${added.errors.join(' ')}`,
            );
          }),
      );
      await sent[sent.length - ahead];
    }
    await Promise.all(sent);
    const made = await index.getFiles();
    if (made.errors.length > 0) {
      throw new Error(`The search index could not be written: ${made.errors.join(' ')}`);
    }
    const files = made.files
      .filter(({ path }) => isNeeded(path))
      .map(({ path, content }): [string, Uint8Array] => [path, content]);
    return { files, pages };
  } finally {
    await pagefind.close();
  }
}
