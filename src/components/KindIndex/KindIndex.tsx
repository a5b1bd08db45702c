import type { ReactNode } from 'react';
import Link from '@docusaurus/Link';
import type { IndexView, PartView } from '../../views/views';
import { FeedLine } from '../FeedLine/FeedLine';
import { FilteredIndex } from '../FilteredIndex/FilteredIndex';
import { GroupedIndex } from '../GroupedIndex/GroupedIndex';
import { IndexPage } from '../IndexPage/IndexPage';
import { indexFacts } from '../../views/indexFacts';
import styles from './KindIndex.module.css';

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
      {index.part && <Pager part={index.part} />}
      {index.kind === 'challenge' && <FeedLine />}
    </IndexPage>
  );
}

/** The way through the parts of a long index: it is plain links, and works without a script. */
function Pager({ part: { number, count, permalink } }: { part: PartView }): ReactNode {
  const to = (part: number) => (part === 1 ? permalink : `${permalink}page/${part}/`);
  return (
    <nav className={styles.pager} aria-label="Pages of this list" data-part="pager">
      {number > 1 && (
        <Link to={to(number - 1)} rel="prev">
          Previous
        </Link>
      )}
      <span>{`Page ${number} of ${count}`}</span>
      {number < count && (
        <Link to={to(number + 1)} rel="next">
          Next
        </Link>
      )}
    </nav>
  );
}
