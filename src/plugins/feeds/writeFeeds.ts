import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { indexPage } from '../../cards/hubPages';
import type { PageDates } from '../../cards/makeHead';
import { buildCatalog, pagesOfKind } from '../../content/buildCatalog';
import type { Address } from '../../site/readAddress';
import type { Hub } from '../../markdown/readHub';
import { importFeed } from './importFeed.cjs';
import { spellFeeds } from './spellFeeds';

/** What feeds tell beyond what the pages say, and where they are written. */
export interface FeedSources {
  outDir: string;
  address: Address;
  siteName: string;
  /** By the path of the page. */
  dates: Readonly<Record<string, PageDates>>;
}

/** Writes the feeds of new and changed challenges into a built site. */
export async function writeFeeds(
  hub: Hub,
  { outDir, address, siteName, dates }: FeedSources,
): Promise<void> {
  const catalog = buildCatalog(hub.pages);
  const challenges = pagesOfKind(catalog, 'challenge').filter(({ unlisted }) => !unlisted);
  const titles = new Map(pagesOfKind(catalog, 'technology').map(({ id, title }) => [id, title]));
  const { Feed } = await importFeed();
  const feeds = spellFeeds(
    challenges.map((page) => ({
      ...page,
      technologies: page.technologies.map((id) => titles.get(id) ?? id),
      dates: dates[page.path] ?? {},
    })),
    {
      siteUrl: `${address.url}${address.baseUrl}`,
      siteName,
      summary: indexPage('challenge').summary,
      makeFeed: (options) => new Feed(options),
    },
  );
  const folder = join(outDir, 'challenges');
  await mkdir(folder, { recursive: true });
  for (const [name, text] of Object.entries(feeds)) await writeFile(join(folder, name), text);
}
