import { describe, expect, test } from 'vitest';
import {
  idOf,
  isPagePath,
  kindFacts,
  kindOf,
  kinds,
  labFolderOf,
  pathOf,
  permalinkOf,
} from './kinds';

describe('the path of a page says', () => {
  test.each([
    ['docs/technologies/redis.md', 'technology', 'redis', '/docs/technologies/redis/'],
    [
      'docs/concepts/database-design.md',
      'concept',
      'database-design',
      '/docs/concepts/database-design/',
    ],
    [
      'docs/practices/monitor-and-log.md',
      'practice',
      'monitor-and-log',
      '/docs/practices/monitor-and-log/',
    ],
    ['challenges/slow-lookup.md', 'challenge', 'slow-lookup', '/challenges/slow-lookup/'],
    ['docs/guides/career/editor.md', 'guide', 'career/editor', '/docs/guides/career/editor/'],
    ['docs/overview.md', 'guide', 'overview', '/docs/overview/'],
    ['docs/how-to-use-this-hub.md', 'guide', 'how-to-use-this-hub', '/docs/how-to-use-this-hub/'],
    [
      'docs/contributing/style-guide.md',
      'guide',
      'contributing/style-guide',
      '/docs/contributing/style-guide/',
    ],
    ['docs/contributing/index.md', 'guide', 'contributing', '/docs/contributing/'],
    [
      'docs/guides/collaboration/collaboration.md',
      'guide',
      'collaboration',
      '/docs/guides/collaboration/',
    ],
    ['docs/technologies/index.md', 'guide', 'technologies', '/docs/technologies/'],
    ['docs/index.md', 'guide', 'docs', '/docs/'],
    ['challenges/index.md', 'guide', 'challenges', '/challenges/'],
  ])('%s: %s %s at %s', (path, kind, id, permalink) => {
    expect([kindOf(path), idOf(path), permalinkOf(path)]).toEqual([kind, id, permalink]);
  });

  test.each([
    'docs/other.md',
    'docs/technologies/caches/redis.md',
    'docs/technologies/redis.mdx',
    'docs/_templates/concept.md',
    'challenges/_templates/challenge.md',
    'docs/guides/_draft.md',
    'docs/technologies/redis.png',
    'README.md',
    'labs/challenges/x/README.md',
    'src/docs/technologies/redis.md',
  ])('%s is no page of a kind', (path) => {
    expect(kindOf(path)).toBeNull();
  });
});

test('an .mdx file is a page that is checked, and one in a folder that begins with "_" is not', () => {
  expect(isPagePath('docs/technologies/redis.mdx')).toBe(true);
  expect(isPagePath('docs/_templates/concept.md')).toBe(false);
});

test('a path made from kind and id leads back to them', () => {
  for (const kind of kinds) {
    expect(kindOf(pathOf(kind, 'some-page'))).toBe(kind);
    expect(idOf(pathOf(kind, 'some-page'))).toBe('some-page');
  }
});

test('a lab has the name of its page in snake_case', () => {
  expect(labFolderOf('api-latency-n-plus-one')).toBe('labs/challenges/api_latency_n_plus_one');
});

test('outlines name each part once, and three parts of all may be left out', () => {
  for (const kind of kinds) {
    const titles = (kindFacts[kind].outline ?? []).map(({ title }) => title);
    expect(new Set(titles).size).toBe(titles.length);
  }
  const optional = kinds.flatMap(
    (kind) => kindFacts[kind].outline?.filter((part) => part.optional) ?? [],
  );
  expect(optional.map(({ title }) => title)).toEqual([
    'Alternatives',
    'Find out which',
    'If it is not that',
  ]);
});
