import type { ReactNode } from 'react';
import useBaseUrl from '@docusaurus/useBaseUrl';
import { Search } from 'lucide-react';
import styles from './SearchBox.module.css';

/** The box that the home page opens with: it leads to the search page, and opens the dialog where a script runs. */
export function SearchBox(): ReactNode {
  return (
    <form role="search" className={styles.form} action={useBaseUrl('/search/')} method="get">
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
