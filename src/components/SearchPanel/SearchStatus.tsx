import type { ReactNode } from 'react';
import type { Found, Query } from '../../plugins/search/client';
import { askAddress } from './searchAddress';
import { hasLines, isError } from './readPasted';
import { isEmpty, isExplained, type SearchOutcome } from './useSearch';
import styles from './SearchPanel.module.css';

export interface SearchStatusProps {
  query: Query;
  outcome: SearchOutcome;
  newIssueUrl: string;
  onRetry: () => void;
  onWiden: () => void;
  /** The reader takes an example. */
  onExample: (text: string) => void;
}

/** One of each: a symptom, an error, a name. */
const examples = ['slow query', 'task lost', '403 csrf', 'postgres'];

/** What came of a search, in words; said aloud when it changes. */
export function SearchStatus(props: SearchStatusProps): ReactNode {
  const { query, outcome, newIssueUrl, onRetry, onWiden, onExample } = props;
  const { found, hasFailed } = outcome;
  const asked = outcome.query ?? query;
  const hasFilters = Object.values(asked.filters).some(Boolean);
  const isNothing = found !== undefined && found.total === 0 && !isExplained(outcome);
  const isUnexplained = found !== undefined && isError(asked) && !isExplained(outcome);
  return (
    <div className={styles.status}>
      <p role="status">{say(query, outcome)}</p>
      {isEmpty(query) && (
        <p className={styles.ways}>
          <span>For example</span>
          {examples.map((text) => (
            <button
              key={text}
              type="button"
              className={styles.action}
              onClick={() => onExample(text)}
            >
              {text}
            </button>
          ))}
        </p>
      )}
      {hasFailed && (
        <p>
          <button type="button" className={styles.action} onClick={onRetry}>
            Try again
          </button>
        </p>
      )}
      {(isNothing || isUnexplained) && (
        <p className={styles.ways}>
          {hasFilters && isNothing && (
            <button type="button" className={styles.action} onClick={onWiden}>
              Search all pages
            </button>
          )}
          {asked.text.trim() && (
            <a className={styles.action} href={askAddress(newIssueUrl, asked.text, isError(asked))}>
              Ask for it
            </a>
          )}
          <span>
            {isUnexplained
              ? 'Asking opens an issue on GitHub that is filled in with this line alone.'
              : 'Asking opens an issue on GitHub that is filled in with your words.'}
          </span>
        </p>
      )}
    </div>
  );
}

function say(query: Query, outcome: SearchOutcome) {
  const { found, pages, hasFailed, isSearching, query: asked } = outcome;
  if (hasFailed) {
    return process.env.NODE_ENV === 'development'
      ? 'There is no search index here yet: run `npm run build` once, then start this again.'
      : 'The search index could not be fetched. Check your connection.';
  }
  if (isEmpty(query)) return 'Type a word or a symptom, or paste the error you see.';
  if (asked && (isExplained(outcome) || (found && isError(asked))))
    return tellExplained(asked, outcome);
  if (!found || !asked) return isSearching ? 'Searching …' : '';
  if (found.total === 0) {
    return asked.text.trim() ? `Nothing found for “${asked.text.trim()}”.` : 'Nothing found.';
  }
  const count = `${found.total} ${found.total === 1 ? 'page' : 'pages'}.`;
  return [...tellChanges(found), tellParts(pages[0]?.missing.length), count]
    .filter(Boolean)
    .join(' ');
}

function tellExplained({ pasted = '' }: Query, outcome: SearchOutcome): string {
  const { explained, pages } = outcome;
  const others = pages.some(({ url }) => explained.every((page) => page.url !== url));
  if (!isExplained(outcome)) {
    if (explained.length > 0) {
      return 'No page explains this error yet. The first is about what raised it.';
    }
    return `No page explains this error yet.${others ? ' These have some of its words.' : ''}`;
  }
  const line = explained[0]?.explains?.line.number;
  // Another page may explain another line.
  const same = explained.filter(({ explains }) => explains?.line.number === line).length;
  const count = `${same} ${same === 1 ? 'page explains' : 'pages explain'}`;
  const what = hasLines(pasted) ? `line ${line} of what you pasted` : 'this error';
  return `${count} ${what}.${others ? ' Below are pages with some of its words.' : ''}`;
}

function tellChanges({ corrections, unknown }: Found): string[] {
  const to = corrections.map((correction) => `“${correction.to}”`);
  return [
    to.length > 0 ? `Showing results for ${to.join(', ')}.` : '',
    unknown.length > 0 ? `No page has ${unknown.map((word) => `“${word}”`).join(' or ')}.` : '',
  ];
}

const tellParts = (missing = 0): string =>
  missing > 0 ? 'No page has all of the words; these have some.' : '';
