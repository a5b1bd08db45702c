import type { ReactNode } from 'react';
import type { CardView, IndexView } from '../../views/views';
import { TechnologyGrid } from '../TechnologyGrid/TechnologyGrid';

export type GroupedIndexProps = Pick<IndexView, 'entries'>;

/** Pages of one kind under the headings of their groups. */
export function GroupedIndex({ entries }: GroupedIndexProps): ReactNode {
  const groups = new Map<string, CardView[]>();
  for (const { card, group = '' } of entries) {
    groups.set(group, [...(groups.get(group) ?? []), card]);
  }
  return [...groups].map(([title, cards]) => (
    <section key={title}>
      <h2>{title}</h2>
      <TechnologyGrid cards={cards} rank={3} />
    </section>
  ));
}
