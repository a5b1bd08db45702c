import type { ReactNode } from 'react';
import Link from '@docusaurus/Link';
import type { PageView } from '../../views/views';
import { KindGlyph } from '../KindGlyph/KindGlyph';
import { MovedAway } from '../MovedAway/MovedAway';
import { PageFacts } from '../PageFacts/PageFacts';
import { ShareLink } from '../ShareLink/ShareLink';
import styles from './PageHead.module.css';

export interface PageHeadProps {
  page: PageView;
  /** Where the page's file is changed. */
  editUrl?: string;
}

/** Whether the page opens with its answer, which the facts then follow. */
export const hasAnswer = ({ card }: PageView): boolean => card.kind === 'challenge';

/** Title, one line that says what the page is, and a quiet line of facts, which unfolds. */
export function PageHead({ page, editUrl }: PageHeadProps): ReactNode {
  const { card } = page;
  return (
    <header className={styles.head} data-kind={card.kind}>
      <p className={styles.kind}>
        <KindGlyph kind={card.kind} />
        <Link to={page.section.permalink}>{page.section.title}</Link>
        {card.category && <span>{card.category}</span>}
        {editUrl && (
          // The menu of a section opens the file at the line of its heading.
          <a
            className={styles.edit}
            href={editUrl}
            aria-label="Edit this page"
            data-lines={page.lines?.join(' ')}
          >
            Edit
          </a>
        )}
        <ShareLink address={page.shortAddress} />
      </p>
      <h1>
        {card.icon && (
          <svg className={styles.icon} viewBox="0 0 24 24" fill="currentColor" aria-hidden="true">
            <path d={card.icon.path} />
          </svg>
        )}
        {card.title}
      </h1>
      <p className={styles.summary}>{card.summary}</p>
      {card.symptom && (
        <p className={styles.symptom}>
          <span>You see</span> {card.symptom}
        </p>
      )}
      {!hasAnswer(page) && <PageFacts page={page} />}
      {page.movedAway && <MovedAway headings={page.movedAway} />}
    </header>
  );
}
