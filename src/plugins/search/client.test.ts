import { describe, expect, test } from 'vitest';
import { rankPages } from './client/rankPages';
import { readWords } from './client/readQuery';
import { readSections, type Run } from './client/readSections';

describe('the words of a query', () => {
  test.each([
    ['Why is my query slow?', ['query', 'slow']],
    ['redis vs memcached', ['redis', 'memcached']],
    ['n+1', ['n+1']],
    ['CI/CD', ['ci', 'cd']],
    ['docker-compose', ['docker', 'compose']],
    ['how to', ['how', 'to']],
    ['c', ['c']],
    [
      'django.db.utils.OperationalError: (2003)',
      ['django', 'db', 'utils', 'operationalerror', '2003'],
    ],
    ['port 5432 at 127.0.0.1 0x7f3a failed', ['port', '5432', 'failed']],
    ['id 3fa85f64-5717-4562-b3fc-2c963f66afa6', ['id']],
    ['redis redis REDIS', ['redis']],
    ['', []],
    ['?!… --', []],
    ['<script>alert(1)</script>', ['script', 'alert']],
    ['\u202eקוד שגיאה', ['\u202eקוד', 'שגיאה']],
  ])('%j are %j', (text, words) => {
    expect(readWords(text)).toEqual(words);
  });

  test('are few, however much is typed', () => {
    expect(
      readWords('ab '.repeat(10) + [...'cdefghijklmnop'].map((c) => c + c).join(' ')).length,
    ).toBe(10);
    expect(readWords('x'.repeat(1_000_000))[0]).toHaveLength(200);
  });
});

const match = (word: string, ...ids: string[]) => ({
  word,
  pages: ids.map((id, index) => ({ id, score: 10 - index, words: [index] })),
});

describe('the order of pages', () => {
  test('puts those with every word first', () => {
    const ranked = rankPages([match('slow', 'a', 'b'), match('query', 'c', 'b')]);
    expect(ranked.map(({ id, missing }) => [id, ...missing])[0]).toEqual(['b']);
  });

  test('leaves out pages that lack a word when enough have them all', () => {
    const ranked = rankPages([
      match('slow', 'a', 'b', 'c', 'd'),
      match('query', 'b', 'c', 'd', 'e'),
    ]);
    expect(ranked.map(({ id }) => id)).toEqual(['b', 'c', 'd']);
  });

  test('puts a name before its errors, whose few words count much each', () => {
    const isError = (id: string) => id.startsWith('error');
    const named = (word: string) => ({
      word,
      pages: [
        { id: 'error', score: 10, words: [1] },
        { id: 'postgresql', score: 1, words: [2] },
      ],
    });
    expect(rankPages([named('pg')], isError)[0]?.id).toBe('postgresql');
    expect(rankPages([named('pg'), named('restore')], isError)[0]?.id).toBe('error');
  });

  test('says which words a page lacks', () => {
    const ranked = rankPages([match('slow', 'a'), match('query', 'b')]);
    expect(ranked.map(({ missing }) => missing).sort()).toEqual([['query'], ['slow']]);
  });

  test('counts a rare word more than one that is everywhere', () => {
    const everywhere = Array.from({ length: 40 }, (_, index) => `p${index}`);
    const ranked = rankPages([match('page', ...everywhere), match('stampede', 'rare')]);
    expect(ranked[0]?.id).toBe('rare');
  });

  test('puts the page first on which the words stand together as they were typed', () => {
    const placed = (word: string, places: Record<string, number[]>) => ({
      word,
      pages: Object.entries(places).map(([id, words]) => ({ id, score: 5, words })),
    });
    const ranked = rankPages([
      placed('last', { apart: [3], turned: [8], together: [20] }),
      placed('page', { apart: [40], turned: [7], together: [2, 22] }),
    ]);
    expect(ranked.map(({ id }) => id)).toEqual(['together', 'apart', 'turned']);
  });

  test('passes over a word that no page has', () => {
    expect(rankPages([match('kubernetes'), match('redis', 'a')])[0]).toMatchObject({ missing: [] });
  });
});

const show = (runs: readonly Run[] = []) =>
  runs.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('');

/** Hits by word of the content: `['slow', 'query']` marks where these stand. */
const hitsOf = (content: string, ...asked: string[]) =>
  new Map(
    content
      .split(/\s+/)
      .flatMap((word, place): [number, number][] =>
        asked.flatMap((one, index) => (word.toLowerCase().includes(one) ? [[place, index]] : [])),
      ),
  );

const content =
  'A slow list. It gets slower. ⟦ latency ⟧ ⟪ Error: slow query! ⟫ ⟪ Other ⟫ ' +
  'Context. A shop has orders. Its list is slow, says everybody. ⟦ prefetch_related slow_view ⟧ ' +
  'Root cause. A query per row.';
const at = (word: string) => content.split(/\s+/).indexOf(word);
const page = {
  content,
  meta: { title: 'A slow list', lead: 'It gets slower.' },
  anchors: [
    { element: 'h2', id: 'context', text: 'Context', location: at('Context.') },
    { element: 'h2', id: 'root-cause', text: 'Root cause', location: at('Root') },
  ],
};
const parts = (...asked: string[]) => readSections(page, hitsOf(content, ...asked));

describe('what of a page is shown', () => {
  test('is its title and its first line with the words marked', () => {
    expect(show(parts('slow').title)).toBe('A [slow] list');
    expect(show(parts('slow').lead)).toBe('It gets [slower].');
  });

  test('is the sections that hold most of the words, with the sentence', () => {
    const { sections } = parts('slow', 'query');
    expect(sections.map(({ id, excerpt }) => [id, show(excerpt)])).toEqual([
      ['context', 'Its list is [slow], says everybody.'],
      ['root-cause', 'A [query] per row.'],
    ]);
  });

  test('is never code: a section that has the word in its code alone shows its first words', () => {
    const [section] = parts('prefetch_related').sections;
    expect(section?.id).toBe('context');
    expect(show(section?.excerpt)).toBe('A shop has orders. Its list is slow, says everybody.');
  });

  test('is the exact message that was searched for', () => {
    expect(show(parts('slow', 'query').message)).toBe('Error: [slow] [query]!');
    expect(parts('shop').message).toBeUndefined();
  });

  test('is no message that has one word of several by chance', () => {
    expect(parts('error', 'shop').message).toBeUndefined();
  });

  test('is cut from a long section, around the words', () => {
    const long = `Title. ${'Filler words come before. '.repeat(20)}Here is the needle in it. ${'And after it too. '.repeat(20)}`;
    const [section] = readSections(
      {
        content: long,
        meta: {},
        anchors: [{ element: 'h2', id: 'x', text: 'Title', location: 0 }],
      },
      hitsOf(long, 'needle'),
    ).sections;
    expect(show(section?.excerpt)).toMatch(/^Here is the \[needle\] in it\. And after/);
    expect(show(section?.excerpt).split(' ').length).toBeLessThan(40);
  });

  test('is text: markup in it stays what it is', () => {
    const { title } = readSections(
      { content: '<img src=x> tag.', meta: { title: '<img src=x> tag' }, anchors: [] },
      new Map([[2, 0]]),
    );
    expect(title).toEqual([
      { text: '<img src=x> ', marked: false },
      { text: 'tag', marked: true },
    ]);
  });
});
