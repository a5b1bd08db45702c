import { describe, expect, test } from 'vitest';
import { examplePages, readPages, type Pages } from '../../tests/content/examplePages';
import { buildCatalog } from './buildCatalog';
import type { Catalog } from './Catalog';
import { hubMap } from './hubMap';

const catalogOf = (pages: Pages): Catalog => buildCatalog(readPages(pages));

describe('the map of the hub', () => {
  test('has kinds, groups and pages', () => {
    const map = hubMap(catalogOf(examplePages)).map(({ title, groups }) => [
      title,
      groups.map((group) => [group.title, group.pages.map(({ id }) => id)]),
    ]);
    expect(map).toEqual([
      ['Technologies', [['Caches', ['memcached', 'redis']]]],
      ['Concepts', [['Beginner', ['database-design']]]],
      ['Practices', [['Must', ['monitor-and-log']]]],
      ['Challenges', [['Intermediate', ['slow-lookup']]]],
      ['Errors', [['pip', ['lost-wheel']]]],
      ['Guides', [['About this hub', ['overview']]]],
    ]);
  });

  test('has the pages about the hub, then guides, then how to contribute, and its decisions last', () => {
    const guide = examplePages['docs/overview.md'];
    const map = hubMap(
      catalogOf({
        'docs/contributing/decisions/a-first.md': guide,
        'docs/contributing/write.md': guide,
        'docs/guides/teams/meet.md': guide,
        'docs/overview.md': guide,
      }),
    );
    expect(map[0]?.groups.map(({ id }) => id)).toEqual([
      'docs',
      'teams',
      'contributing',
      'decisions',
    ]);
  });

  test('is empty for an empty hub', () => {
    expect(hubMap({ pages: [] })).toEqual([]);
  });
});
