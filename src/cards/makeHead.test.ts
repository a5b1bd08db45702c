import { describe, expect, test } from 'vitest';
import type { CatalogPage } from '../content/Catalog';
import type { HeadView } from '../views/views';
import { checkCards } from './checkCards';
import { hubPages, indexPage } from './hubPages';
import { makeCard } from './makeCard';
import { findHeadFaults, hubHead, pageHead, type HeadSources } from './makeHead';

const colors = ['technology', 'concept', 'practice', 'guide', 'challenge', 'error', 'accent'];
const sources: HeadSources = {
  siteUrl: 'https://owner.github.io/name/',
  tokens: Object.fromEntries(colors.map((name, index) => [name, `#00000${index}`])),
  hashPicture: ({ title }) => `of-${title.length}`,
  dates: { 'challenges/slow.md': { modified: '2026-11-21T10:00:00Z' } },
  hasComponentEmbed: false,
};

const figure = {
  label: 'Rows read',
  unit: 'rows',
  kind: 'count',
  better: 'lower',
  before: { value: 100000 },
  after: { value: 1 },
  samples: 5,
  ratio: 100000,
} as const;
const cardSources = {
  labs: { slow: { headline: 'rows', figures: { rows: figure } } as never },
  findIcon: () => undefined,
};

const slow = {
  kind: 'challenge',
  id: 'slow',
  path: 'challenges/slow.md',
  permalink: '/challenges/slow/',
  title: 'A lookup slows',
  summary: 'An index ends it.',
  symptom: 'It takes two seconds.',
  level: 'advanced',
  status: 'resolved',
  technologies: [],
  concepts: [],
  questions: [],
  lab: 'slow',
} as unknown as CatalogPage;

const headOf = (page: CatalogPage, some: Partial<HeadSources> = {}) =>
  pageHead(page, makeCard(page, cardSources), { ...sources, ...some });
const read = ({ tags }: HeadView, key: string) =>
  tags.find(({ name, property }) => (property ?? name) === key)?.content;

describe('the head of a page', () => {
  const head = headOf(slow);

  test('has its addresses under the path of a fork', () => {
    expect(read(head, 'og:url')).toBe('https://owner.github.io/name/challenges/slow/');
    expect(read(head, 'og:image')).toBe(
      'https://owner.github.io/name/challenges/slow/card.of-14.png',
    );
  });

  test('has the colour of its kind, its date, and its picture in words', () => {
    expect(read(head, 'theme-color')).toBe('#000004');
    expect(read(head, 'article:modified_time')).toBe('2026-11-21T10:00:00Z');
    expect(read(head, 'og:image:alt')).toBe(
      'Challenge: A lookup slows. Rows read: 100,000 rows failing, 1 row fixed, 100,000 times fewer',
    );
  });

  test('has the way from the home page to it', () => {
    expect(head.data).toContain('"item":"https://owner.github.io/name/challenges/"');
  });

  test('has Discord’s component embed only where it is switched on, beside everything else', () => {
    const switched = headOf(slow, { hasComponentEmbed: true });
    expect(head.embed).toBeUndefined();
    expect(switched.embed).toContain('"type":17');
    expect(switched.tags).toEqual(head.tags);
    expect(findHeadFaults(switched)).toEqual([]);
  });
});

describe('the head of a page that leads to pages', () => {
  test('is no article', () => {
    expect(read(hubHead(hubPages.home, sources), 'og:type')).toBe('website');
    expect(hubHead(hubPages.home, sources).data).toBeUndefined();
  });

  test('a later part of an index has its own address, and the picture of the index', () => {
    const second = hubHead(indexPage('challenge', 2), sources);
    expect(read(second, 'og:url')).toBe('https://owner.github.io/name/challenges/page/2/');
    expect(read(second, 'og:title')).toBe('Challenges, page 2');
    expect(read(second, 'og:image')).toBe(
      read(hubHead(indexPage('challenge'), sources), 'og:image'),
    );
  });

  test('a page that is not there has the picture of the home page', () => {
    const missing = hubHead(hubPages['not-found'], sources);
    expect(read(missing, 'og:image')).toBe(read(hubHead(hubPages.home, sources), 'og:image'));
  });
});

describe('checkCards', () => {
  const check = (page: CatalogPage, some: Partial<HeadSources> = {}, missing: string[] = []) =>
    checkCards(
      { pages: [page] },
      {
        ...cardSources,
        ...sources,
        ...some,
        findMissing: ({ title }) => (title === page.title ? missing : []),
      },
    ).map(({ file, message }) => `${file} ${message}`);

  test('says nothing where every limit is kept', () => {
    expect(check(slow)).toEqual([]);
  });

  test('names the page, the tag and the bytes', () => {
    expect(check({ ...slow, title: 'é'.repeat(36) })).toEqual([
      'challenges/slow.md og:title: 72 bytes, at most 70.',
    ]);
  });

  test('names what becomes too long under the address of a fork', () => {
    const siteUrl = `https://owner.github.io/${'n'.repeat(2010)}/`;
    expect(check(slow, { siteUrl })).toContain(
      'challenges/slow.md og:url: 2051 characters, at most 2047.',
    );
    expect(check(slow, { siteUrl })).toContain(
      'src/cards/hubPages.ts /contributing/link-previews/ has og:url: 2062 characters, at most 2047.',
    );
  });

  test('names the letters that the picture could not show', () => {
    expect(check(slow, {}, ['አ'])).toEqual([
      'challenges/slow.md no font of the link picture has "አ". The picture is drawn without; the page shows all. To have them there, add a font in src/cards/chooseFonts.ts.',
    ]);
  });
});
