import { expect, test } from 'vitest';
import type { Catalog, CatalogPage } from '../../content/Catalog';
import type { LabResult } from '../../content/readLabResult';
import { buildViews } from './buildViews';
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
const views = buildViews(catalog, {
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
    accent: '#0b5a70',
  },
  hashPicture: () => 'abc',
  dates: {},
  hasComponentEmbed: false,
});

test('makes one view per page, card, category, lab and index', () => {
  expect(Object.keys(views).sort()).toEqual([
    'card-challenge-slow.json',
    'card-technology-redis.json',
    'grid-all.json',
    'grid-cache.json',
    'home.json',
    'hub-home.json',
    'hub-link-previews.json',
    'hub-map.json',
    'hub-not-found.json',
    'hub-offline.json',
    'hub-search.json',
    'index-challenge.json',
    'index-concept.json',
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

test('offers as filters what an entry can answer to, and nothing empty', () => {
  const index = views['index-challenge.json'] as IndexView;
  expect(index.filters.map(({ name, values }) => [name, values.map(({ value }) => value)])).toEqual(
    [
      ['technology', ['redis']],
      ['level', ['beginner', 'intermediate', 'advanced']],
      ['status', ['open', 'workaround', 'resolved']],
    ],
  );
  expect(index.entries[0]?.values).toEqual({
    technology: ['redis'],
    concept: [],
    level: ['advanced'],
    status: ['resolved'],
  });
});
