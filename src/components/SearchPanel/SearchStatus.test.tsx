import { expect, test } from 'vitest';
import type { Found, FoundPage, Query } from '../../plugins/search/client';
import { renderHtml, textOf } from '../../../tests/renderHtml';
import { SearchStatus } from './SearchStatus';
import type { SearchOutcome } from './useSearch';

const query: Query = { text: ' postgers ', filters: {} };
const found = (facts: Partial<Found>): Found => ({
  total: 3,
  corrections: [],
  unknown: [],
  pages: async () => [],
  ...facts,
});
const show = (outcome: Partial<SearchOutcome>, asked = query): string =>
  renderHtml(
    <SearchStatus
      query={asked}
      outcome={{
        explained: [],
        pages: [],
        isSearching: false,
        hasFailed: false,
        query: asked,
        ...outcome,
      }}
      newIssueUrl="https://example.org/issues/new"
      onRetry={() => undefined}
      onWiden={() => undefined}
      onExample={() => undefined}
    />,
  );
const said = (outcome: Partial<SearchOutcome>, asked = query): string =>
  textOf(/<p role="status">(.*?)<\/p>/.exec(show(outcome, asked))?.[1] ?? 'nothing');

test('begins with what can be typed, and examples to press', () => {
  const html = show({}, { text: '  ', filters: {} });
  expect(textOf(html)).toBe(
    'Type a word or a symptom, or paste the error you see. For example slow query task lost 403 csrf postgres',
  );
  expect(html.match(/<button type="button">/g)).toHaveLength(4);
});

test.each<[string, Partial<SearchOutcome>, string]>([
  ['a search under way', { found: undefined, isSearching: true }, 'Searching …'],
  ['one page', { found: found({ total: 1 }) }, '1 page.'],
  ['several', { found: found({}) }, '3 pages.'],
  ['nothing', { found: found({ total: 0 }) }, 'Nothing found for “postgers”.'],
  [
    'a mistyped word',
    { found: found({ corrections: [{ from: 'postgers', to: 'postgresql' }] }) },
    'Showing results for “postgresql”. 3 pages.',
  ],
  [
    'words that no page has',
    { found: found({ unknown: ['foo', 'bar'] }) },
    'No page has “foo” or “bar”. 3 pages.',
  ],
  [
    'words that no page has together',
    { found: found({}), pages: [{ missing: ['x'] } as unknown as FoundPage] },
    'No page has all of the words; these have some. 3 pages.',
  ],
  [
    'an index that cannot be fetched',
    { hasFailed: true },
    'The search index could not be fetched. Check your connection.',
  ],
])('says of %s what came of it, aloud', (_, outcome, words) => {
  expect(said(outcome)).toBe(words);
});

const traceback: Query = { text: 'KeyError: 1', filters: {}, pasted: 'a\nKeyError: 1' };
const explaining = (url: string, reason: string, number = 2) =>
  ({ url, missing: [], explains: { reason, line: { number, runs: [] } } }) as unknown as FoundPage;
const other = { url: '/other/', missing: [] } as unknown as FoundPage;

test.each<[string, Partial<SearchOutcome>, Query, string]>([
  [
    'a page that explains it',
    { found: found({}), explained: [explaining('/a/', 'known')] },
    traceback,
    '1 page explains line 2 of what you pasted.',
  ],
  [
    'several, and others with its words',
    {
      found: found({}),
      explained: [explaining('/a/', 'exact', 1), explaining('/b/', 'exception', 1)],
      pages: [other],
    },
    { ...traceback, pasted: 'KeyError: 1' },
    '2 pages explain this error. Below are pages with some of its words.',
  ],
  [
    'the page of its library alone',
    { found: found({}), explained: [explaining('/a/', 'library')] },
    traceback,
    'No page explains this error yet. The first is about what raised it.',
  ],
  [
    'no page, but its words',
    { found: found({}), pages: [other] },
    traceback,
    'No page explains this error yet. These have some of its words.',
  ],
  ['nothing at all', { found: found({ total: 0 }) }, traceback, 'No page explains this error yet.'],
  [
    'words that were pasted',
    { found: found({}) },
    { text: 'slow list', filters: {}, pasted: 'slow list' },
    '3 pages.',
  ],
])('says of a pasted error with %s what came of it', (_, outcome, asked, words) => {
  expect(said(outcome, asked)).toBe(words);
});

test('offers to ask for an error that no page explains, with one line of it', () => {
  const html = show({ found: found({}), pages: [other] }, traceback);
  expect(html).toContain('title=KeyError%3A+1&amp;');
  expect(html).toContain('filled in with this line alone');
  const explained = { found: found({}), explained: [explaining('/a/', 'known')] };
  expect(show(explained, traceback)).not.toContain('Ask for it');
});

test('offers another try when it failed', () => {
  expect(textOf(show({ hasFailed: true }))).toMatch(/ Try again$/);
  expect(show({ found: found({}) })).not.toContain('Try again');
});

test('offers to ask for what is nowhere, with the words filled in, and to search all pages', () => {
  const nothing = { found: found({ total: 0 }) };
  const html = show(nothing);
  expect(html).toContain(
    '<a href="https://example.org/issues/new?title=New+page%3A+postgers&amp;keywords=postgers">Ask for it</a>',
  );
  expect(html).not.toContain('Search all pages');
  expect(show(nothing, { text: 'x', filters: { level: 'beginner' } })).toContain(
    '<button type="button">Search all pages</button>',
  );
  const onlyFilters = show(nothing, { text: '', filters: { level: 'beginner' } });
  expect(onlyFilters).not.toContain('Ask for it');
  expect(textOf(onlyFilters)).toMatch(/^Nothing found\. /);
});
