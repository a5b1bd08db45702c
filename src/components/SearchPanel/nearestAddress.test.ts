import { expect, test } from 'vitest';
import { nearestAddress } from './nearestAddress';

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
])('%s means %s', (typed, meant) => {
  expect(nearestAddress(typed, addresses)).toBe(meant);
});

test.each(['/p/zzzzzz/', '/wp-admin/', '/x'])('%s means no page', (typed) => {
  expect(nearestAddress(typed, addresses)).toBeNull();
});
