import { useEffect, useState } from 'react';
import type { Found, FoundPage, Query, Search } from '../../plugins/search/client';
import { saysError } from '../../errors/saysError';

/** Pages shown at first, and with each press of "more": each costs a reader about 5 KB. */
export const pagesAtOnce = 3;

/** Typing is waited for this long, in milliseconds. */
const pause = 120;

export interface SearchOutcome {
  /** Pages that explain the error that was pasted, the best first. */
  explained: FoundPage[];
  /** What was searched for; what is typed may have moved on. */
  query?: Query;
  /** The pages with its words: not asked for where others explain what was pasted. */
  found?: Found;
  pages: FoundPage[];
  isSearching: boolean;
  hasFailed: boolean;
}

const empty: SearchOutcome = { explained: [], pages: [], isSearching: false, hasFailed: false };

/** Searches as the query changes. What was found before stays until the next has come. */
export function useSearch(search: Search, query: Query) {
  const [outcome, setOutcome] = useState(empty);
  const [attempt, setAttempt] = useState(0);
  const key = JSON.stringify(query);

  useEffect(() => {
    let isCurrent = true;
    const asked = JSON.parse(key) as Query;
    const run = async () => {
      setOutcome((before) => ({ ...before, isSearching: true }));
      try {
        const next = await searchFor(search, asked);
        if (isCurrent) setOutcome({ ...empty, query: asked, ...next });
      } catch {
        if (isCurrent) setOutcome({ ...empty, query: asked, hasFailed: true });
      }
    };
    const timer = setTimeout(() => {
      if (isEmpty(asked)) setOutcome(empty);
      else void run();
    }, pause);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [search, key, attempt]);

  async function showMore() {
    const { pages, explained, query: asked } = outcome;
    if (!asked) return;
    const text = explained[0]?.explains?.line.text ?? asked.text;
    const found = outcome.found ?? (await search.find({ ...asked, text }));
    const more = await found.pages(pages.length, pages.length + pagesAtOnce);
    setOutcome((now) =>
      now.query === asked && now.pages === pages
        ? { ...now, found, pages: [...pages, ...more] }
        : now,
    );
  }

  return { outcome, showMore, retry: () => setAttempt((count) => count + 1) };
}

/** What explains a paste is enough until more is asked for: pages with its words are of less use. */
async function searchFor(
  search: Search,
  query: Query,
): Promise<Pick<SearchOutcome, 'explained' | 'found' | 'pages'>> {
  const isPasted = query.pasted !== undefined;
  const explaining = explain(search, query);
  if (isPasted && isExplained({ explained: await explaining }))
    return { explained: await explaining, pages: [] };
  const [explained, found] = await Promise.all([explaining, search.find(query)]);
  const pages = await found.pages(0, explained.length > 0 ? pagesAtOnce - 1 : pagesAtOnce);
  return { explained, found, pages };
}

/** What is typed is asked for words; where it reads like an error, only pages that know it come first. */
async function explain(search: Search, { text, pasted, filters }: Query): Promise<FoundPage[]> {
  if (pasted !== undefined) return search.explain(pasted, filters);
  if (!saysError(text)) return [];
  const explained = await search.explain(text, filters);
  return explained.filter(({ explains }) => explains?.reason !== 'library');
}

/** All pages in the order in which they are shown, each once. */
export function listFound({ query, explained, pages }: SearchOutcome): FoundPage[] {
  const known = new Set(explained.map(({ url }) => url));
  const others = pages.filter(({ url }) => !known.has(url));
  // A page that shares words with an error does not explain it.
  const told = query?.pasted === undefined ? others : others.map(withoutMessage);
  return [...explained, ...told];
}

const withoutMessage = (page: FoundPage): FoundPage => ({ ...page, message: undefined });

/** Whether a page explains the message itself, and not only comes from where it was raised. */
export const isExplained = ({ explained }: Pick<SearchOutcome, 'explained'>): boolean =>
  explained.some(({ explains }) => explains && explains.reason !== 'library');

export const isEmpty = ({ text, filters }: Query): boolean =>
  text.trim() === '' && Object.values(filters).every((value) => !value);

const mostInField = 200;

/** What was asked, with the line that was explained in the field, and what finds it in the address. */
export function showExplained(asked: Query, outcome: SearchOutcome): Query {
  const line = isExplained(outcome) ? outcome.explained[0]?.explains?.line : undefined;
  if (!line || asked.pasted === undefined || outcome.query?.pasted !== asked.pasted) return asked;
  return { ...asked, text: line.text.slice(0, mostInField), enough: line.enough };
}

/** Whether more pages can be asked for. */
export const hasMore = (outcome: SearchOutcome): boolean =>
  outcome.found ? outcome.found.total > outcome.pages.length : isExplained(outcome);
