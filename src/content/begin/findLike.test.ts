import { expect, test } from 'vitest';
import { findLike } from './findLike';
import { guessKind, titleIn } from './guessKind';

const page = (path: string, title: string, keywords: string[] = []) => ({
  path,
  fields: { title, keywords },
});
const pages = [
  page('docs/concepts/caching-strategies.md', 'Caching strategies', [
    'cache aside',
    'read through',
  ]),
  page('docs/technologies/redis.md', 'Redis', ['key value store', 'cache']),
  page('docs/technologies/postgresql.md', 'PostgreSQL', ['postgres', 'psql']),
  page('challenges/slow-lookup-missing-index.md', 'Missing index: a lookup slows', ['index scan']),
  page('docs/contributing/index.md', 'Contribute', ['caching strategies']),
];

test.each([
  ['Cache strategy', ['docs/concepts/caching-strategies.md']],
  ['Postgres', ['docs/technologies/postgresql.md']],
  ['PostgreSLQ', ['docs/technologies/postgresql.md']],
  ['A slow lookup without an index', ['challenges/slow-lookup-missing-index.md']],
  ['Read through', ['docs/concepts/caching-strategies.md']],
  ['Kubernetes', []],
  ['', []],
])('what may say %j already', (title, paths) => {
  expect(findLike(title, pages).map(({ path }) => path)).toEqual(paths);
});

test.each([
  ['---\ntitle: x\nstrength: must\n---\n', 'practice'],
  ['---\ntitle: x\nsymptom: y\n---\n', 'challenge'],
  ['---\r\ntitle: x\r\nprinted_by: git\r\n---\r\n', 'error'],
  ['---\ntitle: x\nlevel: beginner\n---\n', undefined],
  ['# No front matter', undefined],
])('%j is of kind %s', (text, kind) => {
  expect(guessKind(text)).toBe(kind);
});

test('a title is read with and without quotes', () => {
  expect(
    ['title: Redis', 'title: "A: b" # c', "title: 'x'"].map((line) => titleIn(`---\n${line}\n`)),
  ).toEqual(['Redis', 'A: b', 'x']);
});
