import type { ReactNode } from 'react';
import Link from '@docusaurus/Link';
import useBaseUrl from '@docusaurus/useBaseUrl';
import styles from './SearchFrame.module.css';

export interface SearchFrameProps {
  /** On the page of an address where nothing is, its words are what is searched for. */
  isLost?: boolean;
}

/**
 * The place of the search on a page. A script puts the panel into it (see startSearch); until
 * it has come, the field takes what is typed.
 */
export function SearchFrame({ isLost = false }: SearchFrameProps): ReactNode {
  const address = useBaseUrl('/search/');
  return (
    <div className={styles.frame} data-control="search-page" data-lost={isLost || undefined}>
      {isLost && (
        <>
          <p data-part="meant" hidden />
          <p data-part="nearest" hidden>
            These pages have words of the address:
          </p>
        </>
      )}
      <div className={styles.stage}>
        <form
          action={address}
          method="get"
          role="search"
          className={styles.form}
          data-part="waiting"
        >
          <label htmlFor="search-page-field" className="visually-hidden">
            Search the hub, or paste an error
          </label>
          <input
            id="search-page-field"
            name="q"
            type="text"
            data-part="search-field"
            placeholder="Search, or paste an error"
            autoComplete="off"
            spellCheck={false}
          />
        </form>
        <div data-part="panel" />
      </div>
      <p data-part="failed" role="alert" hidden>
        The search could not be fetched. Check your connection, then load this page again.
      </p>
      <p className={styles.needsScript}>The search runs in your browser, and needs JavaScript.</p>
      <p className={styles.ways}>
        Every page is also on the <Link to="/map/">map of the hub</Link>, and in the lists of{' '}
        <Link to="/docs/errors/">errors</Link>, <Link to="/challenges/">challenges</Link>,{' '}
        <Link to="/docs/technologies/">technologies</Link>,{' '}
        <Link to="/docs/concepts/">concepts</Link>, <Link to="/docs/practices/">practices</Link> and{' '}
        <Link to="/docs/guides/">guides</Link>.
      </p>
    </div>
  );
}
