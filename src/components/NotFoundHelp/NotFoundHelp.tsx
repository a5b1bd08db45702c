import type { ReactNode } from 'react';
import Link from '@docusaurus/Link';
import { IndexPage } from '../IndexPage/IndexPage';
import { SearchEntry } from '../SearchEntry/SearchEntry';
import styles from './NotFoundHelp.module.css';

/** What stands where no page is: search first, then the ways in. */
export function NotFoundHelp(): ReactNode {
  return (
    <IndexPage
      title="There is no page here"
      intro="The address has a typing error, or the page was never here. Search for what you wanted."
    >
      <div className={styles.help}>
        <SearchEntry place="home" />
        <p>
          Or begin with the <Link to="/challenges/">challenges</Link>, the{' '}
          <Link to="/docs/technologies/">technologies</Link> or the{' '}
          <Link to="/map/">map of the hub</Link>.
        </p>
      </div>
    </IndexPage>
  );
}
