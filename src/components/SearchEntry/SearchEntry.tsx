import type { ReactNode } from 'react';
import useBaseUrl from '@docusaurus/useBaseUrl';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import { Search } from 'lucide-react';
import { DialogFrame } from '../SearchDialog/DialogFrame';
import styles from './SearchEntry.module.css';

export interface SearchEntryProps {
  /** A link in the header, or the box that the home page opens with. */
  place: 'header' | 'home';
}

/** The way into search: leads to the search page, and opens the dialog where a script runs. */
export function SearchEntry({ place }: SearchEntryProps): ReactNode {
  const searchPage = useBaseUrl('/search/');
  const { siteConfig } = useDocusaurusContext();
  if (place === 'header') {
    return (
      <>
        {/* Not a Link of the router: the script that opens the dialog must be the first to see a press. */}
        <a
          href={searchPage}
          className={styles.link}
          data-control="search"
          data-new-issue={String(siteConfig.customFields?.newPageIssueUrl)}
          aria-label="Search"
          aria-keyshortcuts="/ Control+K Meta+K"
        >
          <Search size={18} aria-hidden />
          <span>Search</span>
          <kbd aria-hidden="true">/</kbd>
        </a>
        <DialogFrame searchPage={searchPage} />
      </>
    );
  }
  return (
    <form role="search" className={styles.form} action={searchPage} method="get">
      <label htmlFor="home-search" className="visually-hidden">
        Search the hub, or paste an error
      </label>
      <Search size={22} aria-hidden />
      <input
        id="home-search"
        type="search"
        name="q"
        data-control="search-input"
        autoComplete="off"
        spellCheck={false}
        autoCapitalize="off"
        enterKeyHint="search"
        placeholder="Search, or paste an error"
      />
      <button type="submit">Search</button>
    </form>
  );
}
