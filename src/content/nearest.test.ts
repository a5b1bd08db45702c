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
