import type { ReactNode } from 'react';
import Link from '@docusaurus/Link';
import type { CoverageView, IndexView } from '../../views/views';
import { FeedLine } from '../FeedLine/FeedLine';
import { FilteredIndex } from '../FilteredIndex/FilteredIndex';
import { GroupedIndex } from '../GroupedIndex/GroupedIndex';
import { IndexPage } from '../IndexPage/IndexPage';
import { formatDay, listVersions } from '../Measurement/Measurement';
import { Pager } from '../Pager/Pager';
import { indexFacts } from '../../views/indexFacts';

/** How many of the errors were made to happen, by what, and when. */
function Coverage({ entries, provoked, ranOn, versions }: CoverageView): ReactNode {
  const others = entries - provoked;
  return (
    <p>
      Our labs printed the messages of {provoked} of these {entries}, the last on{' '}
      <time dateTime={ranOn}>{formatDay(ranOn)}</time>. Most often they ran {listVersions(versions)}
      .{others === 1 && ' One cannot be printed here, and names its source.'}
      {others > 1 && ` ${others} cannot be printed here, and name their source.`}
    </p>
  );
}

export interface KindIndexProps {
  index: IndexView;
}

/** The index of a kind, or one part of it where it is long. */
export function KindIndex({ index }: KindIndexProps): ReactNode {
  const { title, intro, noun } = indexFacts[index.kind];
  return (
    <IndexPage kind={index.kind} title={title} intro={intro}>
      {index.coverage && <Coverage {...index.coverage} />}
      {index.filters.length > 0 ? (
        <FilteredIndex noun={noun} {...index} />
      ) : (
        <GroupedIndex entries={index.entries} />
      )}
      {index.part && <Pager part={index.part} noun="list" />}
      <p>
        Is one missing?{' '}
        <Link to={`/contribute/new/?kind=${index.kind}`}>Write it in the browser</Link>.
      </p>
      <FeedLine kind={index.kind} />
    </IndexPage>
  );
}
