import { useEffect, useState } from 'react';
import type { Found, FoundPage, Query, Search } from '../../plugins/search/client';

/** Pages shown at first, and with each press of "more": each costs a reader about 5 KB. */
export const pagesAtOnce = 4;

/** Typing is waited for this long, in milliseconds. */
const pause = 120;

export interface SearchOutcome {
  /** What `found` is about; what is typed may have moved on. */
  query?: Query;
  found?: Found;
  pages: FoundPage[];
  isSearching: boolean;
  hasFailed: boolean;
}

const empty: SearchOutcome = { pages: [], isSearching: false, hasFailed: false };

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
        const found = await search.find(asked);
        const pages = await found.pages(0, pagesAtOnce);
        if (isCurrent) setOutcome({ ...empty, query: asked, found, pages });
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

export const isEmpty = ({ text, filters }: Query): boolean =>
  text.trim() === '' && Object.values(filters).every((value) => !value);
