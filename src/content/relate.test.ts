import { describe, expect, test } from 'vitest';
import { examplePages, readPages, type Pages } from '../../tests/content/examplePages';
import { buildCatalog } from './buildCatalog';
import type { Catalog, CatalogPage } from './Catalog';
import { readNext } from './readNext';
import { relatedGroups } from './relate';

const catalogOf = (pages: Pages): Catalog => buildCatalog(readPages(pages));
const pageOf = (catalog: Catalog, id: string): CatalogPage => {
  const page = catalog.pages.find((candidate) => candidate.id === id);
  if (!page) throw new Error(`There is no ${id}.`);
  return page;
};
const groupsOf = (pages: Pages, id: string) => {
  const catalog = catalogOf(pages);
  return Object.fromEntries(
    relatedGroups(catalog, pageOf(catalog, id)).map((group) => [
      group.title,
      group.pages.map((page) => page.id),
    ]),
  );
};
const nextOf = (pages: Pages, id: string) => {
  const catalog = catalogOf(pages);
  return readNext(catalog, pageOf(catalog, id)).map(({ page, reason }) => `${page.id}: ${reason}`);
};

describe('related pages', () => {
  test('of a technology', () => {
    expect(groupsOf(examplePages, 'redis')).toEqual({
      'Challenges that involve Redis': ['slow-lookup'],
      'Concepts that use Redis': ['database-design'],
      'Practices with Redis': ['monitor-and-log'],
      Alternatives: ['memcached'],
      'Errors of Redis': ['lost-wheel'],
    });
  });

  test('of an alternative that does not name the other back', () => {
    expect(groupsOf(examplePages, 'memcached')).toEqual({ Alternatives: ['redis'] });
  });

  test('of a concept, both up and down', () => {
    const concept = examplePages['docs/concepts/database-design.md'];
    const pages = {
      ...examplePages,
      'docs/concepts/indexing.md': concept
        .replace('Database design', 'Indexing')
        .replace('requires: []', 'requires: [database-design]'),
    };
    expect(groupsOf(pages, 'database-design')).toEqual({
      'Concepts that build on this': ['indexing'],
      'Challenges this explains': ['slow-lookup'],
    });
    expect(groupsOf(pages, 'indexing')).toMatchObject({ 'Understand first': ['database-design'] });
  });

  test('of an error', () => {
    expect(groupsOf(examplePages, 'lost-wheel')).toEqual({
      'The whole story': ['slow-lookup'],
    });
    expect(nextOf(examplePages, 'lost-wheel')).toEqual([
      'slow-lookup: Tells the whole story.',
      'redis: Where this error belongs.',
    ]);
  });

  test('of errors that are taken for each other: one says so, both show it', () => {
    const pages = {
      ...examplePages,
      'docs/errors/no-index.md': examplePages['docs/errors/lost-wheel.md'].replace(
        'leads_to:',
        'looks_like: [lost-wheel]\nleads_to:',
      ),
    };
    expect(groupsOf(pages, 'lost-wheel')).toMatchObject({
      'Errors that look like this': ['no-index'],
    });
    expect(groupsOf(pages, 'no-index')).toMatchObject({
      'Errors that look like this': ['lost-wheel'],
    });
  });

  test('of a challenge', () => {
    expect(groupsOf(examplePages, 'slow-lookup')).toEqual({
      'Practices that would have prevented this': ['monitor-and-log'],
      'Concepts that explain this': ['database-design'],
      'Errors this explains': ['lost-wheel'],
    });
  });

  test.each([
    [
      'the practice alone says it',
      'prevented_by: [monitor-and-log]',
      'prevented_by: []',
      'challenges/slow-lookup.md',
    ],
    [
      'the challenge alone says it',
      'prevents: [slow-lookup]',
      'prevents: []',
      'docs/practices/monitor-and-log.md',
    ],
  ] as const)('prevention is one relation: %s', (_name, from, to, path) => {
    const pages = { ...examplePages, [path]: examplePages[path].replace(from, to) };
    expect(groupsOf(pages, 'monitor-and-log')).toMatchObject({
      'Challenges this would have prevented': ['slow-lookup'],
    });
    expect(groupsOf(pages, 'slow-lookup')).toMatchObject({
      'Practices that would have prevented this': ['monitor-and-log'],
    });
  });

  test('leave out unlisted pages and ids without a page', () => {
    const path = 'docs/technologies/redis.md';
    const pages = {
      ...examplePages,
      [path]: examplePages[path].replace('[memcached]', '[memcached, nowhere]'),
      'docs/technologies/memcached.md': examplePages['docs/technologies/memcached.md'].replace(
        'level:',
        'unlisted: true\nlevel:',
      ),
    };
    expect(groupsOf(pages, 'redis')).not.toHaveProperty('Alternatives');
  });

  test('of a guide there are none', () => {
    expect(groupsOf(examplePages, 'overview')).toEqual({});
  });
});

describe('what to read next', () => {
  test.each([
    [
      'redis',
      [
        'slow-lookup: A challenge that involves Redis, from symptom to proof.',
        'database-design: The idea that Redis serves.',
        'memcached: What to compare Redis with.',
      ],
    ],
    [
      'database-design',
      [
        'slow-lookup: A challenge that Database design explains.',
        'redis: A technology that puts Database design to work.',
      ],
    ],
    [
      'monitor-and-log',
      [
        'slow-lookup: What happens where this is not kept.',
        'redis: The technology this practice is about.',
      ],
    ],
    [
      'slow-lookup',
      [
        'monitor-and-log: Would have prevented this.',
        'database-design: Explains why it happens.',
        'redis: A technology this happened with.',
      ],
    ],
    ['overview', ['memcached: A technology of this hub.']],
  ])('after %s', (id, expected) => {
    expect(nextOf(examplePages, id)).toEqual(expected);
  });

  test('a challenge leads to the one that shares most with it, and says what', () => {
    const challenge = examplePages['challenges/slow-lookup.md'];
    const pages = {
      ...examplePages,
      'challenges/stale-read.md': challenge.replace(
        'technologies: [redis]',
        'technologies: [redis, memcached]',
      ),
    };
    expect(nextOf(pages, 'slow-lookup')).toContain(
      'stale-read: Another challenge with Database design and Redis.',
    );
  });

  test('a guide leads to the next of its folder', () => {
    const guide = examplePages['docs/overview.md'];
    const pages = {
      ...examplePages,
      'docs/guides/collaboration/a.md': guide.replace('audience', 'sidebar_position: 2\naudience'),
      'docs/guides/collaboration/b.md': guide.replace('audience', 'sidebar_position: 1\naudience'),
    };
    expect(nextOf(pages, 'collaboration/b')).toEqual(['collaboration/a: Also in Collaboration.']);
    expect(nextOf(pages, 'collaboration/a')).toEqual(['collaboration/b: Also in Collaboration.']);
    expect(nextOf(pages, 'overview')).toEqual(['collaboration/b: Another guide.']);
  });

  test('is one to three pages for every page, none of them itself or unlisted; none for a page alone', () => {
    const catalog = catalogOf(examplePages);
    for (const page of catalog.pages) {
      const next = readNext(catalog, page);
      expect(next.length).toBeGreaterThanOrEqual(1);
      expect(next.length).toBeLessThanOrEqual(3);
      expect(new Set(next.map(({ page: { path } }) => path)).size).toBe(next.length);
      expect(next.map(({ page: { path } }) => path)).not.toContain(page.path);
    }
    expect(nextOf({ 'docs/overview.md': examplePages['docs/overview.md'] }, 'overview')).toEqual(
      [],
    );
  });
});

test.each([
  ['four use the same technology', 100, (nth: number) => Math.floor(nth / 4)],
  ['all use the same technology', 600, () => 0],
])(
  'ten times the pages are looked at ten times as often, not a hundred times: %s',
  (_name, count, technologyOf) => {
    const few = looksAt(count, technologyOf);
    expect(few).toBeGreaterThan(0);
    expect(looksAt(10 * count, technologyOf) / few).toBeLessThan(14);
  },
);

/** How often something of a page is read while every page of a hub is related to the others. */
function looksAt(count: number, technologyOf: (nth: number) => number): number {
  let looks = 0;
  const models = buildCatalog(readPages(examplePages)).pages;
  const pages = Array.from({ length: count }, (_, index): CatalogPage => {
    const model = models[index % models.length];
    if (!model) throw new Error('There are no example pages.');
    const nth = Math.floor(index / models.length);
    const named = (ids: readonly string[] = []) => ids.map((id) => `${id}-${nth}`);
    const copy = {
      ...model,
      id: `${model.id}-${nth}`,
      path: model.path.replace('.md', `-${nth}.md`),
      permalink: model.permalink.replace(/\/$/, `-${nth}/`),
      ...('leads_to' in model ? { leads_to: named(model.leads_to) } : {}),
      ...('alternatives' in model ? { alternatives: named(model.alternatives) } : {}),
      ...('technologies' in model ? { technologies: [`redis-${technologyOf(nth)}`] } : {}),
      ...('concepts' in model ? { concepts: named(model.concepts) } : {}),
      ...('prevents' in model ? { prevents: named(model.prevents) } : {}),
      ...('prevented_by' in model ? { prevented_by: named(model.prevented_by) } : {}),
    } as CatalogPage;
    return new Proxy(copy, {
      get: (target, name) => {
        looks += 1;
        return Reflect.get(target, name);
      },
    });
  });
  const catalog: Catalog = { pages };
  for (const page of pages) {
    relatedGroups(catalog, page);
    readNext(catalog, page);
  }
  return looks;
}
