import type { ReactNode } from 'react';
import type { MapSection } from '../../plugins/catalog/client';
import { TechnologyGrid } from '../TechnologyGrid/TechnologyGrid';

export interface GroupedIndexProps {
  section: MapSection;
}

/** All pages of one kind under the headings of their groups. */
export function GroupedIndex({ section }: GroupedIndexProps): ReactNode {
  return section.groups.map(({ title, cards }) => (
    <section key={title}>
      <h2>{title}</h2>
      <TechnologyGrid cards={cards} rank={3} />
    </section>
  ));
}
