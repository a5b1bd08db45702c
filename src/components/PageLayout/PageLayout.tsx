import type { ReactNode } from 'react';
import styles from './PageLayout.module.css';

export interface PageLayoutProps {
  /** The pages of the section, at the start side. */
  nav?: ReactNode;
  /** The headings of the page, at the end side. */
  toc?: ReactNode;
  head: ReactNode;
  children: ReactNode;
  foot?: ReactNode;
}

/** An article between its neighbours and its headings; one column on a phone. */
export function PageLayout({ nav, toc, head, children, foot }: PageLayoutProps): ReactNode {
  return (
    <div className={styles.layout}>
      <main className={styles.main}>
        <article data-pagefind-body>
          {head}
          {toc && <div className={styles.toc}>{toc}</div>}
          <div className={`prose ${styles.prose}`}>{children}</div>
        </article>
        {foot}
      </main>
      {/* After the article, which is what a reader came for; beside it where there is room. */}
      {nav && <div className={styles.nav}>{nav}</div>}
    </div>
  );
}
