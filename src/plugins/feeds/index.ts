import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { LoadContext, Plugin } from '@docusaurus/types';
import { indexPage } from '../../cards/hubPages';
import { readDates } from '../../cards/readDates';
import { buildCatalog, pagesOfKind } from '../../content/buildCatalog';
import type { Hub } from '../../markdown/readHub';
import { importFeed } from './importFeed.cjs';
import { spellFeeds } from './spellFeeds';

/** Writes the feeds of new and changed challenges. */
export function feedsPlugin({ siteDir, siteConfig }: LoadContext): Plugin {
  return {
    name: 'nexus-feeds',
    async postBuild({ outDir, plugins }) {
      const hub = plugins.find(({ name }) => name === 'nexus-catalog')?.content as Hub;
      const catalog = buildCatalog(hub.pages);
      const challenges = pagesOfKind(catalog, 'challenge').filter(({ unlisted }) => !unlisted);
      const titles = new Map(
        pagesOfKind(catalog, 'technology').map(({ id, title }) => [id, title]),
      );
      const { title: siteName, url, baseUrl, future, customFields } = siteConfig;
      const paths = challenges.map(({ path }) => path);
      const dates = customFields?.isClone
        ? await readDates(siteDir, paths, future.experimental_vcs)
        : {};
      const { Feed } = await importFeed();
      const feeds = spellFeeds(
        challenges.map((page) => ({
          ...page,
          technologies: page.technologies.map((id) => titles.get(id) ?? id),
          dates: dates[page.path] ?? {},
        })),
        {
          siteUrl: `${url}${baseUrl}`,
          siteName,
          summary: indexPage('challenge').summary,
          makeFeed: (options) => new Feed(options),
        },
      );
      const folder = join(outDir, 'challenges');
      await mkdir(folder, { recursive: true });
      for (const [name, text] of Object.entries(feeds)) await writeFile(join(folder, name), text);
    },
  };
}
