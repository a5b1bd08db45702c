import { expect, test } from 'vitest';
import { chooseShots, cutScreens, readSitemap } from '../../src/cli/chooseShots.mjs';

const paths = [
  '/',
  '/challenges/',
  '/challenges/lost-tasks/',
  '/docs/technologies/',
  '/docs/technologies/redis/',
  '/docs/technologies/celery/',
  '/docs/concepts/caching/',
  '/docs/practices/test-first/',
  '/docs/guides/collaboration/first-week/',
];

test('a sitemap is read without origin and base path', () => {
  const xml =
    '<url><loc>https://ada.github.io/hub/</loc></url><url><loc>https://ada.github.io/hub/docs/a/</loc></url>';
  expect(readSitemap(xml, '/hub/')).toEqual(['/', '/docs/a/']);
});

test('one page of each kind, the pages made by hand, search and 404 are pictured', () => {
  expect(chooseShots(paths)).toEqual([
    { path: '/', name: 'home' },
    { path: '/challenges/', name: 'challenges' },
    { path: '/docs/technologies/', name: 'docs-technologies' },
    { path: '/docs/technologies/celery/', name: 'technology-celery' },
    { path: '/docs/concepts/caching/', name: 'concept-caching' },
    { path: '/docs/practices/test-first/', name: 'practice-test-first' },
    { path: '/challenges/lost-tasks/', name: 'challenge-lost-tasks' },
    { path: '/docs/guides/collaboration/first-week/', name: 'guide-collaboration-first-week' },
    { path: '/search/', name: 'search' },
    { path: '/404.html', name: 'not-found' },
  ]);
});

test('a page that was changed is pictured too, once', () => {
  const names = chooseShots(paths, [
    'docs/technologies/redis.md',
    'docs/technologies/celery.md',
  ]).map(({ name }) => name);
  expect(names.filter((name) => name.startsWith('technology-'))).toEqual([
    'technology-celery',
    'technology-redis',
  ]);
});

test.each([
  [2000, 900, [0, 820, 1100]],
  [900, 900, [0]],
  [500, 900, [0]],
  [901, 900, [0, 1]],
])('a page of %d px is looked at in screens of %d px', (whole, screen, tops) => {
  expect(cutScreens(whole, screen)).toEqual(tops);
});
