import type { ReactNode } from 'react';
import type { CardView, IndexView } from '../../views/views';
import { StepTitle } from '../StepTitle/StepTitle';
import { TechnologyGrid } from '../TechnologyGrid/TechnologyGrid';

export type GroupedIndexProps = Pick<IndexView, 'entries'>;

/** Pages of one kind under the headings of their groups. */
export function GroupedIndex({ entries }: GroupedIndexProps): ReactNode {
  const groups = new Map<string, { note?: string; cards: CardView[] }>();
  for (const { card, group = '', note } of entries) {
    const { cards } = groups.get(group) ?? { cards: [] };
    groups.set(group, { note, cards: [...cards, card] });
  }
  return [...groups].map(([title, { note, cards }]) => (
    <section key={title}>
      <StepTitle title={title} note={note} />
      <TechnologyGrid cards={cards} rank={3} />
    </section>
  ));
}
