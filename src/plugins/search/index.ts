import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { LoadContext, Plugin } from '@docusaurus/types';
import { buildCatalog } from '../../content/buildCatalog';
import type { Hub } from '../../markdown/readHub';
import type { SearchSources } from './writeSearch';

/** The folder of the index in the built site; client/loadPagefind asks for it. */
const folder = 'pagefind';

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
      const pages = buildCatalog(hub.pages).pages.filter((page) => !page.unlisted);
      await writeInThread({ siteDir, outDir, pages, folder });
    },
  };
}

/**
 * Pagefind waits for its pages, and the other plugins keep this thread busy: in a thread of its own
 * the index is made meanwhile.
 */
function writeInThread(sources: SearchSources): Promise<void> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(join(__dirname, 'searchWorker.cjs'), { workerData: sources });
    worker.once('message', () => resolve());
    worker.once('error', reject);
    worker.once('exit', (code) =>
      reject(new Error(`The thread that makes the search index ended with ${code}.`)),
    );
  });
}
