import type { ReactNode } from 'react';
import type { CardView } from '../../views/views';
import { PageCard } from '../PageCard/PageCard';
import styles from './TechnologyCard.module.css';

export interface TechnologyCardProps {
  card: CardView;
  /** The rank of its heading. */
  rank?: 2 | 3 | 4;
}

/** A technology in the flow of a text: its mark, category and level, and one line on what it is. */
export function TechnologyCard({ card, rank = 4 }: TechnologyCardProps): ReactNode {
  return (
    <div className={styles.place}>
      <PageCard card={card} rank={rank} />
    </div>
  );
}
