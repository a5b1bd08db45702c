import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { indexPage } from '../../cards/hubPages';
import type { PageDates } from '../../cards/makeHead';
import { kindFacts, kinds } from '../../content/kinds';
import { buildCatalog } from '../../content/buildCatalog';
import { technologiesOf } from '../../content/relate';
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

/** Writes the feeds of new and changed pages of each kind into a built site. */
export async function writeFeeds(
  hub: Hub,
  { outDir, address, siteName, dates }: FeedSources,
): Promise<void> {
  const catalog = buildCatalog(hub.pages);
  const { Feed } = await importFeed();
  for (const kind of kinds) {
    const feeds = spellFeeds(
      catalog.pages
        .filter((page) => page.kind === kind && !page.unlisted)
        // How the hub itself is made is for those who already know it.
        .filter(({ path }) => path.startsWith(`${kindFacts[kind].folder}/`))
        .map((page) => ({
          ...page,
          technologies: technologiesOf(catalog, page).map(({ title }) => title),
          dates: dates[page.path] ?? {},
        })),
      {
        kind,
        siteUrl: `${address.url}${address.baseUrl}`,
        siteName,
        summary: indexPage(kind).summary,
        makeFeed: (options) => new Feed(options),
      },
    );
    const folder = join(outDir, kindFacts[kind].folder);
    await mkdir(folder, { recursive: true });
    for (const [name, text] of Object.entries(feeds)) await writeFile(join(folder, name), text);
  }
}
