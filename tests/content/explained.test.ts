import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildCatalog } from '../../src/content/buildCatalog';
import type { CatalogPage } from '../../src/content/Catalog';
import { buildErrorIndex } from '../../src/errors/buildErrorIndex';
import type { ErrorIndex } from '../../src/errors/ErrorIndex';
import { explainPaste, type Explanation } from '../../src/errors/explainPaste';
import { readPaste } from '../../src/errors/readPaste';
import { readHub } from '../../src/markdown/readHub';
import { pasted } from './pasted';

const fixtures = 'tests/fixtures/pasted';
let pages: readonly CatalogPage[];
let explain: (text: string) => Promise<Explanation[]>;

beforeAll(async () => {
  pages = buildCatalog((await readHub('.')).pages).pages.filter(({ unlisted }) => !unlisted);
  const { index, shards } = buildErrorIndex(pages, () => ({ facts: '', lead: '' }));
  const whole: ErrorIndex = { ...index, shards: shards.map((_, number) => String(number)) };
  explain = (text) =>
    explainPaste(text, whole, async (name) => {
      const shard = shards[Number(name)];
      if (!shard) throw new Error(`There is no piece ${name}.`);
      return shard;
    });
});

/** The page that comes first, and why; `null` where none explains the text itself. */
async function firstFor(text: string): Promise<string | null> {
  const [first] = await explain(text);
  return first?.page.url ?? null;
}

describe('a message that a page lists', () => {
  test('finds that page first, as it stands', async () => {
    const wrong: string[] = [];
    for (const page of pages) {
      for (const error of page.errors) {
        const [first] = await explain(error);
        if (first?.page.url === page.permalink && first.reason === 'exact') continue;
        wrong.push(`${page.path}: “${error}” finds ${first?.page.url} (${first?.reason})`);
      }
    }
    expect(wrong).toEqual([]);
  });

  test('finds that page first in a log, with other numbers and addresses', async () => {
    const wrong: string[] = [];
    for (const page of pages) {
      for (const error of page.errors) {
        const other = error.replaceAll(/\d+/g, (digits) => String(Number(digits) + 3));
        const line = `web-1  | 2026-11-24 10:00:00,123 ERROR [worker 12] shop.tasks: ${other}`;
        const first = await firstFor(line);
        // A status and a value that is compared are what such a message says.
        if (first === page.permalink || /^\d{3} |assert /.test(error)) continue;
        wrong.push(`${page.path}: “${line}” finds ${first}`);
      }
    }
    expect(wrong).toEqual([]);
  });
});

describe('what a lab printed', () => {
  test('finds the page of that lab first, wherever it holds an exception or one of its messages', async () => {
    const wrong: string[] = [];
    let read = 0;
    for (const page of pages) {
      if (page.kind !== 'challenge' || !page.lab) continue;
      const folder = join('labs/challenges', page.id.replaceAll('-', '_'), 'output');
      for (const file of readdirSync(folder).filter((name) => name.endsWith('.txt'))) {
        const text = readFileSync(join(folder, file), 'utf8').replaceAll('<port>', '6379');
        if (!readPaste(text).some(({ weight }) => weight === 'exception')) continue;
        read += 1;
        const first = await firstFor(text);
        if (first !== page.permalink) wrong.push(`${page.id}/${file} finds ${first}`);
      }
    }
    expect(
      wrong,
      'What a lab printed must find its page: add the message to the "errors" of the page, as printed; where another page lists it, with a line before it that is printed with it.',
    ).toEqual([]);
    expect(read).toBeGreaterThanOrEqual(10);
  });
});

describe('what learners paste', () => {
  test('is kept as a file for each row of the table', () => {
    const files = readdirSync(fixtures).map((name) => name.replace(/\.txt$/, ''));
    expect(files.sort()).toEqual(Object.keys(pasted).sort());
    expect(files.length).toBeGreaterThanOrEqual(20);
  });

  test.each(Object.entries(pasted))('%s finds its page, or honestly none', async (name, wanted) => {
    const text = readFileSync(join(fixtures, `${name}.txt`), 'utf8');
    const known = new Set(pages.map(({ permalink }) => permalink));
    const expected = wanted.find((page) => page === null || known.has(page));
    expect(await firstFor(text)).toBe(expected);
  });
});
