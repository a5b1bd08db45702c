import type { ReactNode } from 'react';
import type { IndexView } from '../../views/views';
import { FeedLine } from '../FeedLine/FeedLine';
import { FilteredIndex } from '../FilteredIndex/FilteredIndex';
import { GroupedIndex } from '../GroupedIndex/GroupedIndex';
import { IndexPage } from '../IndexPage/IndexPage';
import { Pager } from '../Pager/Pager';
import { indexFacts } from '../../views/indexFacts';

export interface KindIndexProps {
  index: IndexView;
}

/** The index of a kind, or one part of it where it is long. */
export function KindIndex({ index }: KindIndexProps): ReactNode {
  const { title, intro, noun } = indexFacts[index.kind];
  return (
    <IndexPage kind={index.kind} title={title} intro={intro}>
      {index.filters.length > 0 ? (
        <FilteredIndex noun={noun} {...index} />
      ) : (
        <GroupedIndex entries={index.entries} />
      )}
      {index.part && <Pager part={index.part} noun="list" />}
      {index.kind === 'challenge' && <FeedLine />}
    </IndexPage>
  );
}
