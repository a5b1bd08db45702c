import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { CatalogPage } from '../../content/Catalog';
import { makeCard } from '../../cards/makeCard';
import { buildHome } from './buildHome';
import { readExample } from './readExample';

const facts = (id: string, folder: string) => ({
  id,
  path: `${folder}/${id}.md`,
  permalink: `/${folder}/${id}/`,
  title: `About ${id}`,
  summary: `${id} in a line.`,
  reviewed: '2026-11-01',
  readingMinutes: 3,
  errors: [] as string[],
});

const challenge = (id: string, technologies: string[], some: object = {}) =>
  ({
    ...facts(id, 'challenges'),
    kind: 'challenge',
    level: 'advanced',
    status: 'resolved',
    symptom: 'Slow.',
    technologies,
    concepts: [],
    prevented_by: [],
    lab: id,
    ...some,
  }) as unknown as CatalogPage;

const guide = (id: string) =>
  ({ ...facts(id, 'docs/guides'), kind: 'guide', audience: 'You' }) as unknown as CatalogPage;

const sources = { labs: {}, findIcon: () => undefined };
const card = (page: CatalogPage) => makeCard(page, sources);
const homeOf = (pages: CatalogPage[], more: Partial<Parameters<typeof buildHome>[2]> = {}) =>
  buildHome({ pages }, card, { dates: {}, ...more });
const ids = (cards: { id: string }[]) => cards.map(({ id }) => id);

test('shows three measured challenges, each about another technology as far as there are such', () => {
  const pages = [
    challenge('a', ['django', 'redis'], { lab: undefined }),
    challenge('b', ['django']),
    challenge('c', ['django']),
    challenge('d', ['redis', 'django']),
    challenge('e', ['celery']),
  ];
  expect(ids(homeOf(pages).challenges)).toEqual(['b', 'd', 'e']);
  expect(ids(homeOf(pages.slice(0, 3)).challenges)).toEqual(['b', 'c', 'a']);
});

test('tells what came last, by the first commit or else by the review, and no page that is unlisted', () => {
  const pages = [
    challenge('a', []),
    challenge('b', []),
    challenge('c', [], { reviewed: '2026-11-05' }),
    challenge('hidden', [], { reviewed: '2026-12-24', unlisted: true }),
  ];
  const dates = { 'challenges/b.md': { created: '2026-11-09T10:00:00Z' } };
  expect(homeOf(pages, { dates }).latest.map(({ card: { id }, day }) => [id, day])).toEqual([
    ['b', '2026-11-09'],
    ['c', '2026-11-05'],
  ]);
});

test('what came last is of two kinds, however many of one kind came with it', () => {
  const pages = [
    challenge('a', [], { reviewed: '2026-11-05' }),
    challenge('b', [], { reviewed: '2026-11-05' }),
    { ...guide('old'), reviewed: '2026-10-01' },
    { ...guide('new'), reviewed: '2026-11-04' },
  ] as CatalogPage[];
  const { latest } = homeOf(pages);
  expect(ids(latest.map((each) => each.card))).toEqual(['a', 'new']);
  expect(latest.map((each) => each.card.facts[0])).toEqual(['Challenge', 'Guide']);
});

test('weighs the same however many pages the hub has', () => {
  const many = (count: number) =>
    homeOf(
      Array.from({ length: count }, (_, index) => [
        challenge(`c${1000 + index}`, [`t${index}`]),
        guide(`g${1000 + index}`),
      ]).flat(),
    );
  const size = (count: number) => JSON.stringify(many(count)).length;
  expect(Math.abs(size(900) - size(90))).toBeLessThan(20);
});

test('counts the pages of each kind, and names no kind without one', () => {
  expect(homeOf([challenge('a', []), guide('g')]).kinds).toEqual([
    { kind: 'challenge', title: 'Challenges', permalink: '/challenges/', count: 1 },
    { kind: 'guide', title: 'Guides', permalink: '/docs/guides/', count: 1 },
  ]);
});

test('shows an error of a lab being pasted, with the page that the search finds for it', async () => {
  const root = mkdtempSync(join(tmpdir(), 'example-'));
  const pages = [
    challenge('slow', [], { errors: ['OperationalError: canceling statement due to timeout'] }),
  ];
  expect(await readExample({ pages }, root)).toBeUndefined();
  const folder = join(root, 'labs/challenges/slow_lookup_missing_index/output');
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, 'timed_out.txt'),
    'Traceback:\n\nOperationalError: canceling statement due to timeout\n',
  );
  const example = await readExample({ pages }, root);
  expect(example).toMatchObject({ url: '/challenges/slow/', line: 3, from: 0 });
  expect(homeOf(pages, { example }).example?.card.id).toBe('slow');
  expect(await readExample({ pages: [challenge('other', [])] }, root)).toBeUndefined();
});
