import type { Feed, Item } from 'feed';
import type { PageDates } from '../../cards/makeHead';
import { kindFacts, type Kind } from '../../content/kinds';
import { feedNames } from './client';

/** A page as feeds tell it. */
export interface FeedEntry {
  title: string;
  summary: string;
  permalink: string;
  /** Names of the technologies involved. */
  technologies: readonly string[];
  dates: PageDates;
  /** `YYYY-MM-DD`; stands in for the dates of a page that git does not know. */
  reviewed: string;
}

/** Readers of feeds ask often, and show the newest. */
const mostEntries = 50;

/**
 * The feeds of new and changed pages of one kind, by file name.
 *
 * @param siteUrl Origin and base path, with a slash at the end.
 */
export function spellFeeds(
  entries: readonly FeedEntry[],
  {
    kind,
    siteUrl,
    siteName,
    summary,
    makeFeed,
  }: {
    kind: Kind;
    siteUrl: string;
    siteName: string;
    summary: string;
    makeFeed: (options: ConstructorParameters<typeof Feed>[0]) => Feed;
  },
): Record<string, string> {
  const items = entries
    .map((entry) => itemOf(entry, siteUrl))
    .sort(byDate)
    .slice(0, mostEntries);
  const { folder: path, plural } = kindFacts[kind];
  const folder = `${siteUrl}${path}/`;
  const feedOf = (told: readonly Item[]): Feed => {
    const feed = makeFeed({
      id: folder,
      title: `${siteName}: ${plural}`,
      description: summary,
      link: folder,
      language: 'en',
      generator: siteName,
      copyright: 'CC BY 4.0',
      favicon: `${siteUrl}favicon.svg`,
      // Not the time of the build: a feed that says nothing new stays as it is, byte for byte.
      updated: items[0]?.date ?? new Date(0),
      feedLinks: {
        atom: folder + feedNames.atom,
        rss: folder + feedNames.rss,
        json: folder + feedNames.json,
      },
      author: { name: siteName, link: siteUrl },
    });
    for (const item of told) feed.addItem(item);
    return feed;
  };
  // The package declares texts as HTML in the two XML forms; in JSON they are plain.
  const inXml = feedOf(
    items.map((item) => ({
      ...item,
      title: escapeHtml(item.title),
      description: escapeHtml(item.description ?? ''),
    })),
  );
  return {
    [feedNames.atom]: inXml.atom1(),
    [feedNames.rss]: inXml.rss2(),
    [feedNames.json]: feedOf(items).json1(),
  };
}

const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

function itemOf(entry: FeedEntry, siteUrl: string): Item {
  const { title, summary, permalink, technologies, dates, reviewed } = entry;
  const url = siteUrl + permalink.slice(1);
  const date = new Date(dates.modified ?? `${reviewed}T00:00:00Z`);
  return {
    title,
    id: url,
    link: url,
    description: summary,
    date,
    published: new Date(dates.created ?? date),
    category: technologies.map((name) => ({ name, term: name })),
  };
}

/** The newest first; of one moment, in the order of addresses. */
const byDate = (one: Item, other: Item): number =>
  other.date.getTime() - one.date.getTime() || (one.link < other.link ? -1 : 1);
