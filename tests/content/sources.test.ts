import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import type { PageSource } from '../../src/content/PageSource';
import { count } from '../../src/content/Problem';
import { readHub } from '../../src/markdown/readHub';

const table = 'tests/content/sources.tsv';
const columns = ['source', 'claim', 'page', 'heading'];
/** The learners' texts that the hub was made from, by their letter. */
const sources = ['A', 'B', 'C', 'D', 'E'];
/** Stands for the text before a page's first heading, which has no id. */
const opening = '(opening)';

let pages: PageSource[];
let text: string;

beforeAll(async () => {
  // A draft is not on the site, so nobody reads there what it says.
  pages = (await readHub('.')).pages.filter(({ frontMatter }) => !frontMatter?.value.draft);
  text = readFileSync(table, 'utf8');
});

/** The rows below the header, with their line in the file. */
const rowsOf = (tsv: string): { line: number; cells: string[] }[] =>
  tsv
    .replace(/\n$/, '')
    .split('\n')
    .map((row, index) => ({ line: index + 1, cells: row.split('\t') }))
    .slice(1);

/** What is wrong with each row, with its place. */
function check(tsv: string): string[] {
  const seen = new Map<string, number>();
  return rowsOf(tsv).flatMap(({ line, cells }) => {
    const problems = checkRow(cells);
    const claim = cells.slice(0, 2).join('\t').toLowerCase();
    const first = seen.get(claim);
    if (first === undefined) seen.set(claim, line);
    else problems.push(`the claim stands in line ${first} already`);
    return problems.map((problem) => `${table}:${line} ${problem}`);
  });
}

function checkRow(cells: string[]): string[] {
  const [source = '', , path = '', heading = ''] = cells;
  if (cells.length !== columns.length)
    return [`has ${count(cells.length, 'cell')}, not ${columns.length} with a tab between them`];
  const empty = columns.filter((_, index) => cells[index]?.trim() === '');
  if (empty.length > 0) return empty.map((column) => `has no ${column}`);
  const problems = [];
  if (!sources.includes(source)) problems.push(`there is no source "${source}"`);
  const page = pages.find((each) => each.path === path);
  if (!page) problems.push(`there is no page ${path}`);
  else if (heading === opening) {
    if (!page.opening) problems.push(`${path} has no text before its first heading`);
  } else if (!page.headings.some(({ id }) => id === heading))
    problems.push(`${path} has no heading {#${heading}}`);
  return problems;
}

describe('the claims of the learners’ texts', () => {
  test('each stand on a page, under a heading that is there', () => {
    expect(text.split('\n')[0]).toBe(columns.join('\t'));
    expect(check(text)).toEqual([]);
  });

  test.each(sources)('are listed for source %s', (source) => {
    const rows = rowsOf(text).filter(({ cells }) => cells[0] === source);
    expect(rows.length).toBeGreaterThanOrEqual(10);
  });
});

describe('a row of the table', () => {
  const redis = 'docs/technologies/redis.md';
  const right = `B\tRedis is fast\t${redis}\tin-short`;

  test.each([
    [`B\t \t${redis}\tin-short`, 'has no claim'],
    [`B\tRedis is fast\t${redis}`, 'has 3 cells, not 4 with a tab between them'],
    ['', 'has 1 cell, not 4 with a tab between them'],
    [`F\tRedis is fast\t${redis}\tin-short`, 'there is no source "F"'],
    ['B\tRedis is fast\tdocs/redis.md\tin-short', 'there is no page docs/redis.md'],
    [`B\tRedis is fast\t${redis}\tshort`, `${redis} has no heading {#short}`],
    [`B\tRedis is fast\t${redis}\t(opening)`, `${redis} has no text before its first heading`],
    [`${right}\n${right}`, 'the claim stands in line 2 already'],
  ])('is told with its line: %j', (rows, problem) => {
    const line = rows.includes('\n') ? 3 : 2;
    expect(check(`${columns.join('\t')}\n${rows}\n`)).toEqual([`${table}:${line} ${problem}`]);
  });

  test('is right as it is written above', () => {
    expect(check(`${columns.join('\t')}\n${right}\n`)).toEqual([]);
  });
});
