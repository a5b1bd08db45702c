import type { ReactNode } from 'react';
import Link from '@docusaurus/Link';
import styles from './SiteFooter.module.css';

export interface SiteFooterProps {
  repositoryUrl: string;
}

/** Where the hub comes from and how to change it. */
export function SiteFooter({ repositoryUrl }: SiteFooterProps): ReactNode {
  return (
    <footer className={styles.footer}>
      <div className={styles.inner}>
        <p>
          Written by learners of the ALX ProDev Backend Engineering programme. Its code is cut from
          files that tests run.
        </p>
        <ul>
          <li>
            <Link to="/docs/overview/">Overview</Link>
          </li>
          <li>
            <Link to="/map/">Map</Link>
          </li>
          <li>
            <Link to="/offline/">Offline</Link>
          </li>
          <li>
            <Link to="/docs/contributing/">Contribute</Link>
          </li>
          <li>
            <a href={repositoryUrl}>Source</a>
          </li>
        </ul>
      </div>
    </footer>
  );
}
