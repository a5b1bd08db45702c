import { gzipSync } from 'node:zlib';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { makeHub } from '../../../tests/content/makeHub';
import { MapPage } from '../../components/MapPage/MapPage';
import type { Catalog, CatalogPage } from '../../content/Catalog';
import type { LabResult } from '../../content/readLabResult';
import { mostRows } from './buildMap';
import { buildViews, type ViewSources } from './buildViews';
import type { MapView } from '../../views/mapViews';
import type { CardView, IndexView, PageView } from '../../views/views';

const facts = {
  questions: [],
  words: 900,
  readingMinutes: 5,
  summary: 'What it is.',
  reviewed: '2026-11-21',
};

const redis = {
  ...facts,
  kind: 'technology',
  id: 'redis',
  path: 'docs/technologies/redis.md',
  permalink: '/docs/technologies/redis/',
  title: 'Redis',
  category: 'cache',
  level: 'beginner',
  homepage: 'https://redis.io',
  license: 'AGPL-3.0',
  alternatives: [],
  icon: 'redis',
} as unknown as CatalogPage;

const slow = {
  ...facts,
  kind: 'challenge',
  id: 'slow',
  path: 'challenges/slow.md',
  permalink: '/challenges/slow/',
  title: 'A slow list',
  level: 'advanced',
  status: 'resolved',
  symptom: 'It takes two seconds.',
  errors: ['TimeoutError'],
  technologies: ['redis'],
  concepts: [],
  prevented_by: [],
  lab: 'slow',
} as unknown as CatalogPage;

const lab: LabResult = {
  lab: 'slow',
  ran_on: '2026-11-20',
  machine: { processor: 'AMD', cores: 2, system: 'Debian 12' },
  versions: { redis: '7.0' },
  command: 'npm run lab -- slow',
  seconds: 3,
  needs: ['redis'],
  headline: 'queries',
  figures: {
    queries: {
      label: 'Queries',
      unit: 'queries',
      kind: 'count',
      better: 'lower',
      before: { value: 101 },
      after: { value: 1 },
      samples: 1,
      ratio: 101,
    },
  },
};

const catalog: Catalog = { pages: [redis, slow] };
const sources: ViewSources = {
  shortIds: new Map([['/docs/technologies/redis/', 'k3x9q2']]),
  movedAway: new Map(),
  labs: { slow: lab },
  findIcon: (slug) => (slug ? { title: slug, path: 'M0 0' } : undefined),
  fileUrl: (path) => `https://example.org/${path}`,
  siteUrl: 'https://hub.example/name/',
  tokens: {
    technology: '#1f529f',
    concept: '#6a3a9c',
    practice: '#6b5300',
    guide: '#08605f',
    challenge: '#9c2456',
    error: '#8a4600',
    accent: '#0b5a70',
  },
  hashPicture: () => 'abc',
  dates: {},
  hasComponentEmbed: false,
};
const views = buildViews(catalog, sources);

test('makes one view per page, card, category, lab and index', () => {
  expect(Object.keys(views).sort()).toEqual([
    'card-challenge-slow.json',
    'card-technology-redis.json',
    'grid-all.json',
    'grid-cache.json',
    'home.json',
    'hub-contribute-check.json',
    'hub-contribute-new.json',
    'hub-home.json',
    'hub-link-previews.json',
    'hub-map.json',
    'hub-not-found.json',
    'hub-offline.json',
    'hub-search.json',
    'index-challenge.json',
    'index-concept.json',
    'index-error.json',
    'index-guide.json',
    'index-practice.json',
    'index-technology.json',
    'lab-slow.json',
    'link-previews.json',
    'map.json',
    'page-challenges-slow-md.json',
    'page-docs-technologies-redis-md.json',
  ]);
});

test("puts the lab's headline figure on the challenge's card, wherever the card is shown", () => {
  const card = views['card-challenge-slow.json'] as CardView;
  expect(card.proof?.after.value).toBe(1);
  expect(card.facts).toEqual(['Challenge', 'advanced', 'resolved']);
});

test('links a technology back to the challenges that name it', () => {
  const page = views['page-docs-technologies-redis-md.json'] as PageView;
  expect(page.groups.map(({ title, cards }) => [title, cards.map(({ id }) => id)])).toEqual([
    ['Challenges that involve Redis', ['slow']],
  ]);
});

test('gives a challenge its section, technologies, errors and lab', () => {
  const page = views['page-challenges-slow-md.json'] as PageView;
  expect(page.section).toEqual({ title: 'Challenges', permalink: '/challenges/' });
  expect(page.technologies).toEqual([{ title: 'Redis', permalink: '/docs/technologies/redis/' }]);
  expect(page.errors).toEqual(['TimeoutError']);
  expect(page.lab?.url).toBe('https://example.org/labs/challenges/slow');
});

const indexed = (...pages: object[]): IndexView =>
  buildViews({ pages: pages as CatalogPage[] }, sources)['index-challenge.json'] as IndexView;

test('offers as filters what leaves some of the entries, with how many, and nothing that leaves none or all', () => {
  const other = { ...slow, id: 'other', path: 'challenges/other.md', lab: undefined };
  const index = indexed(redis, slow, { ...other, level: 'beginner', technologies: [] });
  expect(
    index.filters.map(({ name, values }) => [name, values.map((it) => [it.value, it.count])]),
  ).toEqual([
    ['technology', [['redis', 1]]],
    [
      'level',
      [
        ['beginner', 1],
        ['advanced', 1],
      ],
    ],
  ]);
  expect(index.entries[0]?.values).toEqual({
    technology: ['redis'],
    concept: [],
    level: ['advanced'],
    status: ['resolved'],
  });
});

test('knows which choices leave nothing together', () => {
  const other = { ...slow, id: 'other', path: 'challenges/other.md', lab: undefined };
  const { apart } = indexed(redis, slow, { ...other, level: 'beginner', technologies: [] });
  expect(apart).toEqual([
    { choices: [['technology', 'redis']], others: [['level', 'beginner']] },
    { choices: [['level', 'beginner']], others: [['technology', 'redis']] },
  ]);
});

test('knows which choices leave nothing beside two others, though something beside each', () => {
  const like = (id: string, fields: object) => ({
    ...slow,
    id,
    path: `challenges/${id}.md`,
    lab: undefined,
    technologies: [],
    ...fields,
  });
  const { apart } = indexed(
    redis,
    like('a', { technologies: ['redis'], level: 'beginner', status: 'open' }),
    like('b', { technologies: ['redis'], level: 'advanced', status: 'resolved' }),
    like('c', { level: 'beginner', status: 'resolved' }),
    like('d', { level: 'advanced', status: 'open' }),
  );
  expect(apart).toContainEqual({
    choices: [
      ['technology', 'redis'],
      ['level', 'beginner'],
    ],
    others: [['status', 'resolved']],
  });
});

test('leaves out of the cards of an index what its title, its steps and all its cards say', () => {
  const index = views['index-technology.json'] as IndexView;
  expect(index.entries.map(({ card, group }) => [card.facts, group])).toEqual([
    [['cache'], 'Start here'],
  ]);
  const both = indexed(slow, { ...slow, id: 'other', path: 'challenges/o.md', level: 'beginner' });
  expect(both.entries.map(({ card }) => card.facts)).toEqual([['advanced'], ['beginner']]);
});

test('draws the map on one page while it is small, with its overview and the list of all', () => {
  const map = views['map.json'] as MapView;
  expect(map.part).toBeUndefined();
  expect(map.sections?.map(({ title }) => title)).toEqual(['Technologies', 'Challenges']);
  expect(map.overview?.subjects).toEqual([
    {
      title: 'Caches',
      permalink: '/map/#map-caches',
      counts: [
        { kind: 'technology', count: 1, noun: 'technology' },
        { kind: 'challenge', count: 1, noun: 'challenge' },
      ],
      ties: [],
    },
  ]);
  const [sheet] = map.sheets;
  expect(sheet?.rows.map(({ title, told }) => [title, told])).toEqual([
    ['Redis', ''],
    ['A slow list', 'involves Redis'],
  ]);
  expect(sheet?.rows.map(({ left }) => left)).toEqual([
    [
      {
        rail: 1,
        kind: 'technology',
        track: 0,
        isFromAbove: false,
        isGoingDown: true,
        joins: 'own',
      },
    ],
    [
      {
        rail: 1,
        kind: 'technology',
        track: 0,
        isFromAbove: true,
        isGoingDown: false,
        joins: 'linked',
      },
    ],
  ]);
});

describe.each([500, 2000])('the map of %i pages', (count) => {
  const large = buildViews(makeHub(count), sources);
  const names = Object.keys(large).filter((name) => /^map[-.]/.test(name));
  const parts = names.map((name) => large[name] as MapView);

  test('is cut into pages that weigh alike, however many there are', () => {
    expect(parts.map(({ part }) => [part?.number, part?.count])).toEqual(
      parts.map((_, index) => [index + 1, parts.length]),
    );
    for (const { sheets } of parts)
      expect(sheets.flatMap((sheet) => sheet.rows).length).toBeLessThanOrEqual(mostRows);
    // What a list may weigh (tests/site/budgets.spec.ts), less its style sheet and its frame.
    for (const map of [parts[0], parts[1], parts.at(-1)]) {
      const html = map ? renderToStaticMarkup(createElement(MapPage, { map })) : '';
      expect(gzipSync(html).length).toBeLessThan(12 * 1024);
    }
  });

  test('begins with its overview and its list, and the overview leads to where a subject is', () => {
    expect(parts.map(({ overview }) => Boolean(overview))).toEqual(
      parts.map((_, nth) => nth === 0),
    );
    expect(parts.map(({ sheets }) => sheets.length > 0)).toEqual(parts.map((_, nth) => nth > 0));
    expect(parts[0]?.sections).toBeDefined();
    for (const { permalink } of parts[0]?.overview?.subjects ?? []) {
      const [, number = '1', id] = /^\/map\/(?:page\/(\d+)\/)?#(.+)$/.exec(permalink) ?? [];
      expect(parts[Number(number) - 1]?.sheets.map((sheet) => sheet.id)).toContain(id);
    }
  });

  test('has in one of them every page once', () => {
    const rows = parts.flatMap(({ sheets }) => sheets.flatMap((sheet) => sheet.rows));
    expect(rows.filter((row) => !row.isVisitor)).toHaveLength(count);
  });
});
