import { expect, test } from 'vitest';
import { examplePages, readPages } from '../../tests/content/examplePages';
import { buildCatalog, pagesOfKind } from './buildCatalog';

const catalog = buildCatalog(readPages(examplePages));

test('the catalog has the pages by kind and title', () => {
  expect(catalog.pages.map(({ kind, id }) => `${kind} ${id}`)).toEqual([
    'technology memcached',
    'technology redis',
    'concept database-design',
    'practice monitor-and-log',
    'challenge slow-lookup',
    'error lost-wheel',
    'guide overview',
  ]);
});

test('a page has its address, its fields, and lists where none were written', () => {
  expect(pagesOfKind(catalog, 'technology')[0]).toEqual({
    kind: 'technology',
    id: 'memcached',
    path: 'docs/technologies/memcached.md',
    permalink: '/docs/technologies/memcached/',
    words: expect.any(Number) as number,
    questions: [],
    readingMinutes: 1,
    title: 'Memcached',
    summary: expect.any(String) as string,
    reviewed: '2026-11-01',
    keywords: [],
    draft: false,
    unlisted: false,
    aliases: [],
    moved_headings: [],
    category: 'cache',
    level: 'beginner',
    homepage: 'https://memcached.org/',
    license: 'BSD-3-Clause',
    alternatives: [],
    errors: [],
    packages: [],
  });
});

test('reading takes a minute for each 180 words', () => {
  const guide = examplePages['docs/overview.md'].replace('A hub.', 'word '.repeat(900));
  expect(buildCatalog(readPages({ 'docs/overview.md': guide })).pages[0]?.readingMinutes).toBe(5);
});

test('drafts, broken pages and what has no kind stay out', () => {
  const guide = examplePages['docs/overview.md'];
  const pages = readPages({
    'docs/guides/draft.md': guide.replace('audience', 'draft: true\naudience'),
    'docs/guides/broken.md': guide.replace('audience', 'audiense'),
    'docs/guides/empty.md': '',
    'docs/stray.md': guide,
    'docs/_templates/guide.md': guide,
  });
  expect(buildCatalog(pages).pages).toEqual([]);
  expect(buildCatalog(pages, { drafts: true }).pages.map(({ id }) => id)).toEqual(['draft']);
});
