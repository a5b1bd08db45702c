import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { LoadContext, Plugin } from '@docusaurus/types';
import { buildCatalog } from '../../content/buildCatalog';
import type { Hub } from '../../markdown/readHub';
import { previousSiteVariable } from '../../site/PreviousSite';
import { keepPages, manyPages, takePages } from './keepPages';
import { SearchThread } from './SearchThread';
import { searchFolder } from './writeSearch';

/** Makes the search index from the built pages. */
export function searchPlugin({ siteDir, baseUrl }: LoadContext): Plugin {
  return {
    name: 'nexus-search',
    // There is no index in the dev server: it serves the one of the last build.
    configureWebpack: () => {
      const directory = join(siteDir, 'build', searchFolder);
      if (process.env.NODE_ENV !== 'development' || !existsSync(directory)) return {};
      const served = { directory, publicPath: `${baseUrl}${searchFolder}/`, watch: false };
      return { devServer: { static: [served] } } as object;
    },
    async postBuild({ outDir, plugins }) {
      const hub = plugins.find(({ name }) => name === 'nexus-catalog')?.content as Hub;
      const pages = buildCatalog(hub.pages).pages.filter((page) => !page.unlisted);
      const isOurCommand = Boolean(process.env[previousSiteVariable]);
      // Of a build that was broken off, some may lie there still.
      takePages(siteDir);
      if (isOurCommand && pages.length > manyPages) keepPages(siteDir, pages);
      else await new SearchThread().write({ siteDir, outDir, built: outDir, pages });
    },
  };
}
