import { describe, expect, test } from 'vitest';
import {
  changed,
  checkTexts,
  examplePages,
  saidOf,
  told,
} from '../../../tests/content/examplePages';

const concept = examplePages['docs/concepts/database-design.md'];
const withRequires = (ids: string) => concept.replace('requires: []', `requires: [${ids}]`);

describe('what a concept requires', () => {
  test('leads nowhere back; a cycle is told once, whole, at its first page', () => {
    const pages = {
      ...examplePages,
      'docs/concepts/indexing.md': withRequires('partitioning'),
      'docs/concepts/partitioning.md': withRequires('database-design'),
      'docs/concepts/database-design.md': withRequires('indexing'),
    };
    expect(told(checkTexts(pages))).toEqual([
      'docs/concepts/database-design.md:6:12 requires: leads back to this page: database-design → indexing → partitioning → database-design. Take one of them out.',
    ]);
  });

  test('may form two cycles, each told', () => {
    const pages = {
      ...examplePages,
      'docs/concepts/a.md': withRequires('b'),
      'docs/concepts/b.md': withRequires('a'),
      'docs/concepts/c.md': withRequires('d, a'),
      'docs/concepts/d.md': withRequires('c'),
    };
    expect(told(checkTexts(pages))).toEqual([
      'docs/concepts/a.md:6:12 requires: leads back to this page: a → b → a. Take one of them out.',
      'docs/concepts/c.md:6:12 requires: leads back to this page: c → d → c. Take one of them out.',
    ]);
  });

  test('may be shared by two paths', () => {
    const pages = {
      ...examplePages,
      'docs/concepts/a.md': withRequires('b, c'),
      'docs/concepts/b.md': withRequires('database-design'),
      'docs/concepts/c.md': withRequires('database-design'),
    };
    expect(told(checkTexts(pages))).toEqual([]);
  });

  test('is followed through a long chain without delay', () => {
    const chain = Object.fromEntries(
      Array.from({ length: 60 }, (_, index) => [
        `docs/concepts/c${index}.md`,
        withRequires(
          index === 0 ? 'database-design' : `c${index - 1}${index > 1 ? `, c${index - 2}` : ''}`,
        ),
      ]),
    );
    expect(told(checkTexts({ ...examplePages, ...chain }))).toEqual([]);
  });
});

describe('a page to which nothing leads', () => {
  const lonely = examplePages['docs/technologies/memcached.md'].replace('Memcached', 'Kafka');

  test('is told', () => {
    expect(told(checkTexts({ ...examplePages, 'docs/technologies/kafka.md': lonely }))).toEqual([
      'docs/technologies/kafka.md:1:1 nothing leads to this page: it names no other page (alternatives), and none names or links it. Name one, or link it from one.',
    ]);
  });

  test('is none when another page links it', () => {
    const pages = {
      ...examplePages,
      ...changed('docs/overview.md', 'A hub.', '[Kafka](technologies/kafka.md)'),
      'docs/technologies/kafka.md': lonely,
    };
    expect(told(checkTexts(pages))).toEqual([]);
  });

  test('stays one when it only links others, or itself', () => {
    const pages = {
      ...examplePages,
      'docs/technologies/kafka.md': lonely.replace('Redis.', '[Redis](redis.md), [me](kafka.md)'),
    };
    expect(told(checkTexts(pages))).toHaveLength(1);
  });

  test('may be a draft or a guide', () => {
    const pages = {
      ...examplePages,
      'docs/technologies/kafka.md': lonely.replace('level:', 'draft: true\nlevel:'),
    };
    expect(told(checkTexts(pages))).toEqual([]);
  });
});

test('a published page names no draft', () => {
  expect(
    saidOf('docs/concepts/database-design.md', 'level:', 'draft: true\nlevel:').filter((line) =>
      line.includes('draft'),
    ),
  ).toEqual([
    'challenges/slow-lookup.md:10:12 concepts: "database-design" is a draft, which the site does not publish.',
  ]);
});

describe('what leads to one page', () => {
  const redis = examplePages['docs/technologies/redis.md'];
  const memcached = examplePages['docs/technologies/memcached.md'];
  const list = (text: string, lines: string) => text.replace('category:', `${lines}\ncategory:`);

  test('is a message: a second page that lists it is told, however it is spaced', () => {
    const pages = {
      ...examplePages,
      'docs/technologies/redis.md': list(redis, 'errors: ["Error 1:  refused"]'),
      'docs/technologies/memcached.md': list(memcached, 'errors: ["Error 1: refused"]'),
    };
    expect(told(checkTexts(pages))).toEqual([
      'docs/technologies/memcached.md:5:10 errors: "Error 1: refused" stands also in docs/technologies/redis.md. A pasted message leads to one page: keep it where its cause is explained, or put a line before it that is printed with it here: "in paginate_queryset\\nOperationalError: …".',
    ]);
  });

  test('and whatever its variable parts are called, with or without its full stop', () => {
    const pages = {
      ...examplePages,
      'docs/technologies/redis.md': list(
        redis,
        'errors: ["Error {number} at {host}: connection refused."]',
      ),
      'docs/technologies/memcached.md': list(
        memcached,
        'errors: ["Error {count} at {name}: connection refused"]',
      ),
    };
    expect(told(checkTexts(pages))).toEqual([
      expect.stringContaining(
        'errors: "Error {count} at {name}: connection refused" stands also in docs/technologies/redis.md.',
      ),
    ]);
  });

  test('is a package: told where it stands twice on one page', () => {
    const pages = {
      ...examplePages,
      'docs/technologies/redis.md': list(redis, 'packages: [redis, redis]'),
    };
    expect(told(checkTexts(pages))).toEqual([
      'docs/technologies/redis.md:5:19 packages: "redis" stands here twice. A package in a traceback leads to one technology: keep it where it is explained.',
    ]);
  });
});

describe('an id', () => {
  test('belongs to one page', () => {
    const pages = {
      ...examplePages,
      'docs/guides/contributing/start.md': examplePages['docs/overview.md'],
      'docs/contributing/start.md': examplePages['docs/overview.md'].replace('(#the-parts)', ''),
    };
    expect(told(checkTexts(pages))).toEqual([
      'docs/guides/contributing/start.md:1:1 the id "contributing/start" belongs to docs/contributing/start.md already. Rename one of the files.',
    ]);
  });

  test('is one with the address: a folder and its index cannot both have a page', () => {
    const pages = {
      ...examplePages,
      'docs/guides/first.md': examplePages['docs/overview.md'],
      'docs/guides/first/index.md': examplePages['docs/overview.md'],
    };
    expect(told(checkTexts(pages))).toEqual([
      'docs/guides/first/index.md:1:1 the id "first" belongs to docs/guides/first.md already. Rename one of the files.',
    ]);
  });

  test('is one in whatever letters, and told once', () => {
    const pages = {
      ...examplePages,
      'docs/technologies/Redis.md': examplePages['docs/technologies/redis.md'],
    };
    expect(told(checkTexts(pages))).toEqual([
      'docs/technologies/Redis.md:1:1 the name "Redis.md" is not kebab-case: lower-case letters, digits and "-". docs/technologies/redis.md is there too, and a Mac or Windows may keep only one of the two: put them together.',
    ]);
  });
});
