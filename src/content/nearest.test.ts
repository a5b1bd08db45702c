import { expect, test } from 'vitest';
import { didYouMean, nearest, nearestPath } from './nearest';

test.each([
  ['sumary', ['summary', 'symptom'], 'summary'],
  ['postgres', ['postgresql', 'progress'], 'postgresql'],
  ['tpi', ['tip', 'note'], 'tip'],
  ['Redis', ['redis'], 'redis'],
  ['prevented by', ['prevented_by'], 'prevented_by'],
  ['xyz', ['redis', 'celery'], null],
  ['', ['redis'], null],
  ['a', [], null],
])('the nearest of %j is found or nothing is said', (given, names, expected) => {
  expect(nearest(given, names)).toBe(expected);
});

test('a guess is told as a question', () => {
  expect(didYouMean('rediss', ['redis'])).toBe(' Did you mean "redis"?');
  expect(didYouMean('kafka', ['redis'])).toBe('');
});

test('paths are compared by file name, and by folder between equals', () => {
  const paths = ['docs/concepts/caching.md', 'docs/technologies/redis.md', 'challenges/caching.md'];
  expect(nearestPath('docs/technologies/caching.md', paths)).toBe('docs/concepts/caching.md');
  expect(nearestPath('docs/technologies/celery.md', paths)).toBeNull();
});

const addresses = [
  '/',
  '/docs/technologies/redis/',
  '/docs/technologies/postgresql/',
  '/docs/errors/postgresql-role/',
  '/docs/concepts/pagination/',
  '/docs/practices/pagination/',
];

test.each([
  ['/docs/technologies/rediss/', '/docs/technologies/redis/'],
  ['/docs/technologies/Redis', '/docs/technologies/redis/'],
  ['/docs/technologies/postgressql/', '/docs/technologies/postgresql/'],
  ['/docs/redis', '/docs/technologies/redis/'],
  ['/docs/practices/paginaton/', '/docs/practices/pagination/'],
  ['/p/zzzzzz/', null],
  ['/wp-admin/', null],
  ['/x', null],
])('the address %s means %s', (typed, meant) => {
  expect(nearestPath(typed, addresses)).toBe(meant);
});
