import { describe, expect, test } from 'vitest';
import { examplePages, readPages } from '../../../tests/content/examplePages';
import { makeHub } from '../../../tests/content/makeHub';
import { buildCatalog } from '../buildCatalog';
import type { Catalog, CatalogPage } from '../Catalog';
import { drawSheets, listSubjects, mostOnSheet, type MapSheet } from './drawSheets';
import type { LaidRail } from './layRails';
import { mappedPages } from './mapRelations';

/** Who names whom in the front matter, said the same way round whoever says it. */
function listRelations({ pages }: Catalog): string[] {
  const known = new Set(pages.map(({ id }) => id));
  const pairs = pages.flatMap((page) => {
    if (page.kind === 'error') return [];
    const to = (ids: readonly string[]) => ids.map((id) => [page.id, id]);
    const from = (ids: readonly string[]) => ids.map((id) => [id, page.id]);
    return [
      ...('technologies' in page ? to(page.technologies) : []),
      ...('concepts' in page ? to(page.concepts) : []),
      ...('requires' in page ? to(page.requires) : []),
      ...('prevented_by' in page ? to(page.prevented_by) : []),
      ...('prevents' in page ? from(page.prevents) : []),
      ...('alternatives' in page ? page.alternatives.map((id) => [page.id, id].sort()) : []),
    ];
  });
  return [
    ...new Set(
      pairs
        .filter(([one = '', other = '']) => one !== other && known.has(one) && known.has(other))
        .map((pair) => pair.join(' → ')),
    ),
  ].sort();
}

const railsOf = ({ left, right }: MapSheet): LaidRail[] => [...left, ...right];

/** The lines as they are drawn: from the row with a dot to the row that the line stands for. */
const listDrawn = (sheets: readonly MapSheet[]): string[] =>
  sheets
    .flatMap((sheet) =>
      railsOf(sheet).flatMap(({ own, linked }) =>
        linked.map((row) => {
          const [from, to] = [sheet.rows[row]?.page, sheet.rows[own]?.page];
          const ends = [from?.id ?? '', to?.id ?? ''];
          return (from?.kind === 'technology' ? ends.sort() : ends).join(' → ');
        }),
      ),
    )
    .sort();

const small = buildCatalog(
  readPages({
    ...examplePages,
    'docs/concepts/indexing.md': examplePages['docs/concepts/database-design.md']
      .replace('Database design', 'Indexing')
      .replace('requires: []', 'requires: [database-design]'),
  }),
);

describe.each([
  ['the example pages', small],
  ['500 pages', makeHub(500)],
])('the map of %s', (_name, catalog) => {
  const sheets = drawSheets(catalog);

  test('has a place for every page, and one only', () => {
    const places = sheets.flatMap(({ rows }) => rows.filter((row) => !row.isVisitor));
    expect(places.map(({ page }) => page.id).sort()).toEqual(
      mappedPages(catalog)
        .map(({ id }) => id)
        .sort(),
    );
  });

  test('draws every relation of the front matter once', () => {
    expect(listDrawn(sheets)).toEqual(listRelations(catalog));
    expect(listDrawn(sheets).length).toBeGreaterThan(4);
  });

  test('has each page on a sheet once: no row is two pages, and no page two rows', () => {
    for (const { rows } of sheets)
      expect(new Set(rows.map(({ page }) => page)).size).toBe(rows.length);
  });

  test('lays no two lines of a side on one another', () => {
    for (const { left, right } of sheets) {
      for (const side of [left, right]) {
        const taken = side.flatMap(({ track, first, last }) =>
          Array.from({ length: last - first + 1 }, (_, row) => `${track} ${first + row}`),
        );
        expect(new Set(taken).size).toBe(taken.length);
      }
    }
  });

  test('is as much on each sheet as a phone shows', () => {
    for (const sheet of sheets) {
      const home = sheet.rows.filter((row) => !row.isVisitor);
      // One page alone may have more relations than a sheet holds: see below.
      if (home.length === 1) continue;
      expect(sheet.rows.length).toBeLessThanOrEqual(mostOnSheet.rows);
      expect(sheet.left.length).toBeLessThanOrEqual(mostOnSheet.left);
      expect(sheet.right.length).toBeLessThanOrEqual(mostOnSheet.right);
    }
  });

  test('goes from what pages build on to what they lead to', () => {
    const order = ['technology', 'concept', 'challenge', 'practice'];
    for (const { rows } of sheets) {
      const ranks = rows.map(({ page }) => order.indexOf(page.kind));
      expect(ranks).toEqual([...ranks].sort((one, other) => one - other));
    }
  });
});

test('has as many sheets as it needs: twice the pages are about twice the sheets', () => {
  const [few, many] = [drawSheets(makeHub(250)).length, drawSheets(makeHub(500)).length];
  expect(few).toBeLessThan(250 / 3);
  expect(many / few).toBeLessThan(2.6);
});

test('puts a page where the first technology that it names is, and says when there is none', () => {
  const subjects = listSubjects(small).map(({ id, pages }) => [id, pages.map((page) => page.id)]);
  expect(subjects).toEqual([
    [
      'cache',
      ['memcached', 'redis', 'database-design', 'indexing', 'monitor-and-log', 'slow-lookup'],
    ],
  ]);
  const alone = { ...small.pages.find(({ id }) => id === 'monitor-and-log'), technologies: [] };
  expect(listSubjects({ pages: [alone as unknown as CatalogPage] })[0]?.id).toBe('other');
});

test('leaves out what is unlisted, and lines to it', () => {
  const pages = small.pages.map((page) =>
    page.id === 'monitor-and-log' ? { ...page, unlisted: true } : page,
  );
  const [sheet] = drawSheets({ pages });
  expect(sheet?.rows.map(({ page }) => page.id)).not.toContain('monitor-and-log');
  expect(sheet?.right).toEqual([]);
});

test('stands what a concept builds on above it, and gives a page with very many relations its own sheet', () => {
  const [sheet] = drawSheets(small);
  const rows = sheet?.rows.map(({ page }) => page.id) ?? [];
  expect(rows.indexOf('database-design')).toBeLessThan(rows.indexOf('indexing'));
  const technologies = Array.from({ length: 30 }, (_, nth) => ({
    ...small.pages[0],
    id: `tool-${nth}`,
    alternatives: [],
  })) as unknown as CatalogPage[];
  const challenge = {
    ...small.pages.find(({ kind }) => kind === 'challenge'),
    technologies: technologies.map(({ id }) => id),
  } as CatalogPage;
  const sheets = drawSheets({ pages: [...technologies, challenge] });
  const own = sheets.find(({ rows }) => rows.some((row) => row.page === challenge));
  expect(own?.rows.filter((row) => !row.isVisitor).map(({ page }) => page)).toEqual([challenge]);
  expect(own?.left).toHaveLength(30);
});
