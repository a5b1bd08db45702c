import type { ReactNode } from 'react';
import type { PageView } from '../../views/views';
import { PageCard } from '../PageCard/PageCard';
import { formatDay } from '../Measurement/Measurement';
import { TechnologyGrid } from '../TechnologyGrid/TechnologyGrid';
import styles from './PageFoot.module.css';

export interface PageFootProps {
  page: PageView;
  editUrl?: string;
}

/** Where to go from here, and how to fix what is wrong on this page. */
export function PageFoot({ page, editUrl }: PageFootProps): ReactNode {
  return (
    <footer className={styles.foot}>
      {page.next.length > 0 && (
        <div className={styles.next}>
          {page.next.map(({ card, reason }) => (
            <PageCard key={card.permalink} card={card} reason={reason} />
          ))}
        </div>
      )}
      {page.groups.map(({ title, cards, more }) => (
        <section key={title}>
          <h2>{title}</h2>
          <TechnologyGrid cards={cards} more={more} rank={3} />
        </section>
      ))}
      <p className={styles.meta}>
        {editUrl && <a href={editUrl}>Edit this page</a>}
        {page.updated && (
          <span>
            Last updated <time dateTime={page.updated}>{formatDay(page.updated)}</time>
          </span>
        )}
        <span>
          Last read through <time dateTime={page.reviewed}>{formatDay(page.reviewed)}</time>
        </span>
      </p>
    </footer>
  );
}
