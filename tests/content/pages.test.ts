import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildCatalog } from '../../src/content/buildCatalog';
import type { Catalog } from '../../src/content/Catalog';
import { templateOf } from '../../src/content/checks/checkOutline';
import { checkPages } from '../../src/content/checks/checkPages';
import { fieldsOf } from '../../src/content/frontMatter';
import { markdownExplained } from '../../src/content/KnownPages';
import { kindFacts, kinds } from '../../src/content/kinds';
import { formatProblems } from '../../src/content/Problem';
import { hubMap } from '../../src/content/hubMap';
import { readNext } from '../../src/content/readNext';
import { readHub, type Hub } from '../../src/markdown/readHub';
import { readPage } from '../../src/markdown/readPage';

let hub: Hub;
let catalog: Catalog;

beforeAll(async () => {
  hub = await readHub('.');
  catalog = buildCatalog(hub.pages);
});

describe('all pages of the hub', () => {
  test('are without problems, and so are the results of the labs', () => {
    const problems = [...hub.problems, ...checkPages(hub.pages, hub.world)];
    const { length: pages } = hub.pages;
    expect(formatProblems(problems, { pages })).toBe(`${pages} pages checked, no problems.`);
  });

  test('are in the catalog, at an address of their own', () => {
    const published = hub.pages.filter(({ frontMatter }) => frontMatter?.value.draft !== true);
    expect(catalog.pages).toHaveLength(published.length);
    expect(new Set(catalog.pages.map(({ permalink }) => permalink)).size).toBe(published.length);
  });

  test('stand on the map once', () => {
    const onMap = hubMap(catalog).flatMap(({ groups }) => groups.flatMap(({ pages }) => pages));
    const listed = catalog.pages.filter(({ unlisted }) => !unlisted);
    expect(onMap.map(({ path }) => path).sort()).toEqual(listed.map(({ path }) => path).sort());
  });

  test('lead to one to three others, each with a reason of one line', () => {
    for (const page of catalog.pages) {
      const next = readNext(catalog, page);
      expect(next.length, page.path).toBeGreaterThanOrEqual(1);
      expect(next.length, page.path).toBeLessThanOrEqual(3);
      for (const { reason } of next) expect(reason).toMatch(/^[A-Z][^\n]{10,100}\.$/);
    }
  });

  test('have titles that differ, within a kind', () => {
    const titles = catalog.pages.map(({ kind, title }) => `${kind}: ${title.toLowerCase()}`);
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
  });
});

describe.each(kinds)('the template of a %s', (kind) => {
  const read = async () => {
    const path = templateOf(kind);
    return readPage(path, await readFile(path));
  };

  test('has the outline of its kind', async () => {
    const { headings, problems } = await read();
    expect(problems).toEqual([]);
    expect(headings.filter(({ depth }) => depth === 2).map(({ text }) => text)).toEqual(
      (kindFacts[kind].outline ?? []).map(({ title }) => title),
    );
  });

  test('has every field that a page needs, and none that is unknown', async () => {
    const { frontMatter } = await read();
    const fields = fieldsOf(kind);
    const needed = fields.filter(([, schema]) => !schema.safeParse(undefined).success);
    const written = Object.keys(frontMatter?.value ?? {});
    expect(written).toEqual(expect.arrayContaining(needed.map(([name]) => name)));
    expect(fields.map(([name]) => name)).toEqual(expect.arrayContaining(written));
  });

  test('shows no raw HTML but comments, and closes its blocks around blank lines', async () => {
    const { html, directives, strays } = await read();
    expect(html.filter(({ value }) => !/^<!--[\s\S]*-->$/.test(value))).toEqual([]);
    expect(strays).toEqual([]);
    expect(directives.filter(({ closed }) => !closed)).toEqual([]);
    const text = await readFile(templateOf(kind), 'utf8');
    expect(text).not.toMatch(/:::\w+\[[^\]]*\]\n(?!\n)/);
    expect(text).not.toMatch(/[^\n]\n:::\n/);
  });
});

test('the pages that problems send their reader to exist', async () => {
  const places = [markdownExplained.split(': ')[1] ?? '', 'docs/contributing/front-matter.md'];
  for (const place of places) await expect(readFile(place, 'utf8'), place).resolves.not.toBe('');
});
