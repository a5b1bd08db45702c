import type { ReactNode } from 'react';
import Link from '@docusaurus/Link';
import type { CardView } from '../../views/views';
import { KindGlyph } from '../KindGlyph/KindGlyph';
import { ProofBars } from '../ProofBars/ProofBars';
import styles from './PageCard.module.css';

export interface PageCardProps {
  card: CardView;
  /** The rank of the card's title in the page it stands on. */
  rank?: 2 | 3 | 4;
  /** Why the reader is sent here; stands in place of the summary. */
  reason?: string;
}

/** A page as it is shown wherever another page names it. */
export function PageCard({ card, rank = 3, reason }: PageCardProps): ReactNode {
  const Title = `h${rank}` as const;
  const told = reason ?? card.symptom ?? card.summary;
  return (
    <article className={styles.card} data-kind={card.kind}>
      {(card.facts.length > 0 || card.icon) && (
        <p className={styles.kind}>
          <CardIcon card={card} />
          {card.facts.join(' · ')}
        </p>
      )}
      <Title className={styles.title}>
        <Link to={card.permalink}>{card.title}</Link>
      </Title>
      {told && (
        <p className={styles.summary} data-part="summary">
          {told}
        </p>
      )}
      {card.kind === 'challenge' && !reason && <CardProof card={card} />}
    </article>
  );
}

function CardIcon({ card }: { card: CardView }): ReactNode {
  if (!card.icon) return <KindGlyph kind={card.kind} />;
  return (
    <svg width="1.25em" height="1.25em" viewBox="0 0 24 24" fill="currentColor" aria-hidden="true">
      <path d={card.icon.path} />
    </svg>
  );
}

function CardProof({ card }: { card: CardView }): ReactNode {
  return card.proof ? (
    <ProofBars proof={card.proof} />
  ) : (
    <p className={styles.unproven}>Not measured yet: its lab is to come.</p>
  );
}
