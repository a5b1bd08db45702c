import { expect, test } from 'vitest';
import type { FoundPage } from '../../plugins/search/client';
import { isExplained, listFound, type SearchOutcome } from './useSearch';

const page = (url: string, facts: Partial<FoundPage> = {}) =>
  ({ url, message: [{ text: 'KeyError', marked: true }], ...facts }) as FoundPage;
const explaining = (url: string, reason: 'known' | 'library') =>
  page(url, {
    explains: { reason, section: undefined, line: { number: 1, text: '', enough: '', runs: [] } },
  });
const outcome = (facts: Partial<SearchOutcome>): SearchOutcome => ({
  explained: [],
  pages: [],
  isSearching: false,
  hasFailed: false,
  ...facts,
});

test('what explains an error comes first, and each page once', () => {
  const found = outcome({
    explained: [explaining('/b/', 'known')],
    pages: [page('/a/'), page('/b/')],
  });
  expect(listFound(found).map(({ url }) => url)).toEqual(['/b/', '/a/']);
});

test('a page that only shares words with a pasted error is not said to explain it', () => {
  const query = { text: 'KeyError', filters: {}, pasted: 'KeyError' };
  const found = outcome({ query, pages: [page('/a/')] });
  expect(listFound(found)[0]?.message).toBeUndefined();
  const typed = outcome({ query: { text: 'KeyError', filters: {} }, pages: [page('/a/')] });
  expect(listFound(typed)[0]?.message).toBeDefined();
});

test('the page of a library alone explains nothing', () => {
  expect(isExplained(outcome({ explained: [explaining('/a/', 'library')] }))).toBe(false);
  expect(isExplained(outcome({ explained: [explaining('/a/', 'known')] }))).toBe(true);
});
