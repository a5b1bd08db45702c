import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { LoadContext, Plugin } from '@docusaurus/types';
import { buildCatalog } from '../../content/buildCatalog';
import type { CatalogPage } from '../../content/Catalog';
import type { Hub } from '../../markdown/readHub';
import { buildVocabulary } from './buildVocabulary';
import { importPagefind, importParser } from './importModules.cjs';
import { listFacets } from './listFacets';
import { preparePage } from './preparePage';
import { type Block, readArticle } from './readArticle';

/** The folder of the index in the built site; client/loadPagefind asks for it. */
const folder = 'pagefind';

interface IndexedPage {
  page: CatalogPage;
  blocks: Block[];
}

/** Makes the search index from the built pages. */
export function searchPlugin({ siteDir, baseUrl }: LoadContext): Plugin {
  return {
    name: 'nexus-search',
    // There is no index in the dev server: it serves the one of the last build.
    configureWebpack: () => {
      const directory = join(siteDir, 'build', folder);
      if (process.env.NODE_ENV !== 'development' || !existsSync(directory)) return {};
      const served = { directory, publicPath: `${baseUrl}${folder}/`, watch: false };
      return { devServer: { static: [served] } } as object;
    },
    async postBuild({ outDir, plugins }) {
      const hub = plugins.find(({ name }) => name === 'nexus-catalog')?.content as Hub;
      const pages = await readBuilt(outDir, buildCatalog(hub.pages).pages);
      const files = await makeIndex(pages);
      const own = {
        'words.json': buildVocabulary(pages),
        'facets.json': listFacets(pages.map(({ page }) => page)),
      };
      for (const [path, content] of [
        ...files,
        ...Object.entries(own).map(([name, data]) => [name, JSON.stringify(data)] as const),
      ]) {
        const file = join(outDir, folder, path);
        await mkdir(dirname(file), { recursive: true });
        await writeFile(file, content);
      }
    },
  };
}

async function readBuilt(outDir: string, pages: readonly CatalogPage[]): Promise<IndexedPage[]> {
  const { parse } = await importParser();
  return Promise.all(
    pages
      .filter((page) => !page.unlisted)
      .map(async (page) => {
        const html = await readFile(join(outDir, page.permalink, 'index.html'), 'utf8');
        return { page, blocks: readArticle(parse(html)) };
      }),
  );
}

// The ready-made interfaces and the worker are not used: see loadPagefind in client/.
const isNeeded = (path: string): boolean =>
  !/^(?:pagefind-.*\.(?:css|js)|wasm\.unknown\.pagefind)$/.test(path);

/** Small parts for a phone; larger ones where many small parts would make their list long. */
const chunkSize = (pages: number): number => Math.min(20_000, Math.max(6_000, pages * 60));

async function makeIndex(pages: IndexedPage[]): Promise<[path: string, content: Uint8Array][]> {
  const pagefind = await importPagefind();
  // Read by the program that Pagefind starts. It knows no stable way to say it; without it, a part
  // of the index is 34 KB whatever the number of pages.
  process.env.PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE ??= String(chunkSize(pages.length));
  try {
    // "n+1", "c#" and "select_related" are words.
    const { index, errors } = await pagefind.createIndex({ includeCharacters: '_+#' });
    if (!index) throw new Error(`The search index could not be begun: ${errors.join(' ')}`);
    for (const { page, blocks } of pages) {
      const added = await index.addHTMLFile({
        url: page.permalink,
        content: preparePage(page, blocks),
      });
      if (added.errors.length > 0) {
        throw new Error(
          `${page.path} could not be put into the search index: ${added.errors.join(' ')}`,
        );
      }
    }
    const made = await index.getFiles();
    if (made.errors.length > 0) {
      throw new Error(`The search index could not be written: ${made.errors.join(' ')}`);
    }
    return made.files
      .filter(({ path }) => isNeeded(path))
      .map(({ path, content }) => [path, content]);
  } finally {
    await pagefind.close();
  }
}
