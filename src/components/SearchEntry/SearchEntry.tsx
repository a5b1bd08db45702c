import type { ReactNode } from 'react';
import useBaseUrl from '@docusaurus/useBaseUrl';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import { Search } from 'lucide-react';
import { DialogFrame } from '../SearchDialog/DialogFrame';
import styles from './SearchEntry.module.css';

/** The way into search on every page: leads to the search page, and opens the dialog where a script runs. */
export function SearchEntry(): ReactNode {
  const searchPage = useBaseUrl('/search/');
  const { siteConfig } = useDocusaurusContext();
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
