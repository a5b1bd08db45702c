import { useEffect, useState } from 'react';
import type { Found, FoundPage, Query, Search } from '../../plugins/search/client';
import { saysError } from './readPasted';

/** Pages shown at first, and with each press of "more": each costs a reader about 5 KB. */
export const pagesAtOnce = 3;

/** Typing is waited for this long, in milliseconds. */
const pause = 120;

export interface SearchOutcome {
  /** Pages that explain the error that was pasted, the best first. */
  explained: FoundPage[];
  /** What `found` is about; what is typed may have moved on. */
  query?: Query;
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
        const [explained, found] = await Promise.all([explain(search, asked), search.find(asked)]);
        // Beside a page that explains the error, those that share words with it are of less use.
        const pages = await found.pages(0, explained.length > 0 ? pagesAtOnce - 1 : pagesAtOnce);
        if (isCurrent) setOutcome({ ...empty, query: asked, explained, found, pages });
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
    const { found, pages, query: asked } = outcome;
    if (!found) return;
    const more = await found.pages(pages.length, pages.length + pagesAtOnce);
    setOutcome((now) =>
      now.query === asked && now.pages === pages ? { ...now, pages: [...pages, ...more] } : now,
    );
  }

  return { outcome, showMore, retry: () => setAttempt((count) => count + 1) };
}

/** What is typed is asked for words; where it reads like an error, only pages that know it come first. */
async function explain(search: Search, { text, pasted, filters }: Query): Promise<FoundPage[]> {
  if (pasted !== undefined) return search.explain(pasted, filters);
  if (!saysError(text)) return [];
  const explained = await search.explain(text, filters);
  return explained.filter(({ explains }) => surely.has(explains?.reason));
}

const surely = new Set<string | undefined>(['exact', 'known', 'alike']);

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
export const isExplained = ({ explained }: SearchOutcome): boolean =>
  explained.some(({ explains }) => explains && explains.reason !== 'library');

export const isEmpty = ({ text, filters }: Query): boolean =>
  text.trim() === '' && Object.values(filters).every((value) => !value);
