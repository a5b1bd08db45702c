import { Feed } from 'feed';
import { expect, test } from 'vitest';
import { spellFeeds, type FeedEntry } from './spellFeeds';

const entry = (id: string, some: Partial<FeedEntry> = {}): FeedEntry => ({
  title: `About ${id}`,
  summary: 'What it costs & what <ends> it.',
  permalink: `/challenges/${id}/`,
  technologies: ['Redis'],
  dates: { created: '2026-11-01T08:00:00Z', modified: '2026-11-02T08:00:00Z' },
  reviewed: '2026-10-01',
  ...some,
});

const spell = (entries: FeedEntry[]) =>
  spellFeeds(entries, {
    kind: 'challenge',
    siteUrl: 'https://owner.github.io/name/',
    siteName: 'Project Nexus',
    summary: 'What went wrong.',
    makeFeed: (options) => new Feed(options),
  });

interface JsonFeed {
  items: { id: string; url: string; title: string; date_modified: string }[];
}
const items = (entries: FeedEntry[]) =>
  (JSON.parse(spell(entries)['feed.json'] ?? '') as JsonFeed).items;

test('tells a challenge with its address, its dates and its technologies, in three forms', () => {
  const feeds = spell([entry('slow')]);
  for (const text of Object.values(feeds)) {
    expect(text).toContain('https://owner.github.io/name/challenges/slow/');
    expect(text).toContain('About slow');
  }
  expect(feeds['atom.xml']).toContain('<published>2026-11-01T08:00:00.000Z</published>');
  expect(feeds['atom.xml']).toContain('<updated>2026-11-02T08:00:00.000Z</updated>');
  expect(feeds['atom.xml']).toContain('term="Redis"');
  // Texts are HTML in the XML forms and plain in JSON.
  expect(feeds['atom.xml']).toContain('<![CDATA[What it costs &amp; what &lt;ends&gt; it.]]>');
  expect(feeds['rss.xml']).toContain('<![CDATA[What it costs &amp; what &lt;ends&gt; it.]]>');
  expect(feeds['feed.json']).toContain('What it costs & what <ends> it.');
});

test('has what changed last at the top, and fifty at most', () => {
  const at = (day: number) => ({ dates: { modified: `2026-11-0${day}T00:00:00Z` } });
  expect(
    items([entry('a', at(1)), entry('b', at(3)), entry('c', at(2))]).map(({ title }) => title),
  ).toEqual(['About b', 'About c', 'About a']);
  expect(items(Array.from({ length: 60 }, (_, index) => entry(`page-${index}`)))).toHaveLength(50);
});

test('dates a page that git does not know by its review', () => {
  expect(items([entry('new', { dates: {} })])[0]?.date_modified).toBe('2026-10-01T00:00:00.000Z');
});

test('stays as it was, byte for byte, until a challenge changes', () => {
  expect(spell([entry('b'), entry('a')])).toEqual(spell([entry('a'), entry('b')]));
  expect(spell([])).toEqual(spell([]));
});
