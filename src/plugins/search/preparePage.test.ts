import { describe, expect, test } from 'vitest';
import type { CatalogPage } from '../../content/Catalog';
import { buildVocabulary } from './buildVocabulary';
import { correctWord } from './client/correctWord';
import { listFacets } from './listFacets';
import { codeWords, preparePage } from './preparePage';

const common = {
  summary: 'What it is.',
  reviewed: '2026-11-21',
  words: 10,
  readingMinutes: 1,
  errors: [],
};
const challenge = {
  ...common,
  kind: 'challenge',
  id: 'slow-list',
  path: 'challenges/slow-list.md',
  permalink: '/challenges/slow-list/',
  title: 'A <slow> list',
  level: 'beginner',
  status: 'resolved',
  symptom: 'It is slow.',
  errors: ['Error: "no"', 'Other'],
  keywords: ['n plus one'],
  technologies: ['django', 'redis'],
  concepts: [],
  prevented_by: [],
} as unknown as CatalogPage;
const technology = {
  ...common,
  kind: 'technology',
  id: 'redis',
  path: 'docs/technologies/redis.md',
  permalink: '/docs/technologies/redis/',
  title: 'Redis',
  category: 'cache',
  level: 'intermediate',
} as unknown as CatalogPage;

/** The attributes of elements whose text holds something, to see how much it weighs. */
const weightOf = (html: string, text: string): number => {
  const [, weight] =
    new RegExp(`data-pagefind-weight="([\\d.]+)"[^>]*>[^<]*${text}`).exec(html) ?? [];
  return Number(weight);
};

describe('a prepared page', () => {
  const html = preparePage(challenge, [
    { kind: 'heading', text: 'Context', id: 'context' },
    { kind: 'text', text: 'A shop & its orders.' },
    { kind: 'code', text: 'orders = Sale.objects.all()' },
    { kind: 'heading', text: 'The trap', id: 'trap' },
    { kind: 'heading', text: 'Read next', id: 'read-next' },
    { kind: 'text', text: 'Memcached' },
  ]);

  test('weighs title, keywords, symptom, messages and summary above the text', () => {
    const weights = ['slow&gt; list', 'n plus one', 'It is slow', 'no&quot;', 'What it is'].map(
      (text) => weightOf(html, text),
    );
    expect(weights).toEqual([10, 8, 7, 6, 5]);
    expect(weightOf(html, 'A shop')).toBe(1);
  });

  test('weighs a heading of its own above one that every page of its kind has', () => {
    expect(weightOf(html, 'The trap')).toBeGreaterThan(1);
    expect(weightOf(html, 'Context')).toBeLessThan(1);
  });

  test('keeps the words of code that its text has not, where no excerpt shows them', () => {
    expect(html).toContain('>⟦ Sale objects all ⟧<');
    expect(weightOf(html, '⟦ Sale')).toBeLessThan(1);
  });

  test('escapes what it is made of', () => {
    expect(html).toContain('<h1 data-pagefind-weight="10">A &lt;slow&gt; list</h1>');
    expect(html).toContain('A shop &amp; its orders.');
  });

  test('can be narrowed to its kind, level and technologies', () => {
    const filters = [...html.matchAll(/data-value="([^"]*)" data-pagefind-filter="(\w+)/g)];
    expect(filters.map(([, value, name]) => [name, value])).toEqual([
      ['kind', 'challenge'],
      ['level', 'beginner'],
      ['technology', 'django'],
      ['technology', 'redis'],
    ]);
  });

  test('leaves out what to read next, which is about other pages', () => {
    expect(html).not.toContain('Memcached');
  });

  test('of an error shows what our programs print, and is found by the words of other wordings', () => {
    const error = {
      ...common,
      kind: 'error',
      id: 'refused',
      path: 'docs/errors/refused.md',
      permalink: '/docs/errors/refused/',
      title: 'Connection refused',
      messages: ['lamp refused', { text: 'lantern refused', on: 'Windows' }],
    } as unknown as CatalogPage;
    const written = preparePage(error, [
      { kind: 'heading', text: 'What it means', id: 'what-it-means' },
      { kind: 'text', text: 'Nobody listens.' },
      { kind: 'heading', text: 'Fix', id: 'fix' },
      { kind: 'heading', text: 'Start the wick', id: 'start' },
      { kind: 'text', text: 'Strike a match.' },
      { kind: 'code', text: 'match --strike' },
      { kind: 'heading', text: 'If it is not that', id: 'if-it-is-not-that' },
      { kind: 'text', text: 'A candle went out.' },
      { kind: 'heading', text: 'Read next', id: 'read-next' },
    ]);
    expect(written).toContain('⟪ lamp refused ⟫');
    expect(written).toContain('>⟦ lantern ⟧<');
    expect(written).toContain('Nobody listens.');
    expect(written).toContain('Start the wick');
    for (const left of ['candle', 'Strike', 'strike']) expect(written).not.toContain(left);
    const only = { ...error, messages: [{ text: 'lantern refused', on: 'Windows' }] };
    expect(preparePage(only as CatalogPage, [])).toContain('⟪ lantern refused ⟫');
  });

  test('about a technology is found among that technology', () => {
    expect(preparePage(technology, [])).toContain(
      'data-value="redis" data-pagefind-filter="technology',
    );
  });
});

test('words of code are those that somebody would type, each once', () => {
  expect(codeWords('for o in Order.all():\n    o.pk = 10  # all _x HTTP_200')).toEqual([
    'for',
    'Order',
    'all',
    'HTTP_200',
  ]);
});

describe('the vocabulary', () => {
  const heading = { kind: 'heading', text: 'Transactions hold' } as const;
  const text = { kind: 'text', text: 'The isolation, and a deadlock.' } as const;
  const vocabulary = buildVocabulary([
    { page: challenge, blocks: [heading, text] },
    { page: technology, blocks: [text] },
  ]);

  test('holds names from titles, headings and keywords', () => {
    expect(vocabulary.names.split(' ')).toEqual(
      expect.arrayContaining(['redis', 'slow', 'transactions', 'plus']),
    );
  });

  test('keeps the names of what is taught, however many errors there are', () => {
    const word = (number: number) => `a${number.toString(26).replaceAll(/\d/g, 'x')}zz${number}b`;
    const errors = Array.from({ length: 300 }, (_, page) => ({
      page: {
        ...technology,
        kind: 'error',
        keywords: Array.from({ length: 20 }, (__, index) => word(page * 20 + index)),
        messages: [],
      } as unknown as CatalogPage,
      blocks: [],
    }));
    const { names } = buildVocabulary([...errors, { page: technology, blocks: [text] }]);
    expect(names.split(' ')).toHaveLength(4000);
    expect(names.split(' ')).toContain('redis');
  });

  test('holds words of the text that more than one page uses', () => {
    expect(vocabulary.others.split(' ')).toEqual(['deadlock', 'isolation']);
  });
});

describe('a mistyped word', () => {
  const vocabulary = { names: 'celery django postgres postgresql redis', others: 'deadlock post' };
  test.each([
    ['postgers', 'postgres'],
    ['reids', 'redis'],
    ['djnago', 'django'],
    ['celary', 'celery'],
    ['deadlok', 'deadlock'],
  ])('%s was meant to be %s', (typed, meant) => {
    expect(correctWord(typed, vocabulary)).toBe(meant);
  });

  test.each(['kubernetes', 'rx', 'x86_64', 'a'.repeat(500)])('%s resembles none', (typed) => {
    expect(correctWord(typed, vocabulary)).toBeUndefined();
  });
});

test('facets list the values that some page has, in the order of the schema', () => {
  expect(listFacets([challenge, technology])).toEqual({
    kind: [
      ['technology', 'Technologies'],
      ['challenge', 'Challenges'],
    ],
    technology: [['redis', 'Redis']],
    level: [
      ['beginner', 'Beginner'],
      ['intermediate', 'Intermediate'],
    ],
  });
});
