import type { ReactNode } from 'react';
import type { CardsView } from '../../views/views';
import { MoreLink } from '../MoreLink/MoreLink';
import { PageCard } from '../PageCard/PageCard';
import styles from './TechnologyGrid.module.css';

export interface TechnologyGridProps extends CardsView {
  rank?: 2 | 3 | 4;
}

/** Cards side by side where there is room, below one another where there is none. */
export function TechnologyGrid({ cards, more, rank = 4 }: TechnologyGridProps): ReactNode {
  return (
    <>
      <ul className={styles.grid}>
        {cards.map((card) => (
          <li key={`${card.kind}/${card.id}`}>
            <PageCard card={card} rank={rank} />
          </li>
        ))}
      </ul>
      {more && (
        <p>
          <MoreLink more={more} />
        </p>
      )}
    </>
  );
}
