import type { ReactNode } from 'react';
import type { FilterView, IndexView } from '../../views/views';
import useBaseUrl from '@docusaurus/useBaseUrl';
import { PageCard } from '../PageCard/PageCard';
import { Fold } from '../Fold/Fold';
import styles from './FilteredIndex.module.css';

export interface FilteredIndexProps extends Omit<IndexView, 'kind'> {
  /** What the index lists, for the count: `challenge`, `challenges`. */
  noun: { one: string; many: string };
}

/**
 * Cards that can be narrowed by radio buttons. The style sheet hides what does not match, so it
 * works without a script; the script keeps the address in step, so that a view can be linked, and
 * brings what matches from the other parts of a long index.
 */
export function FilteredIndex({ noun, filters, entries, part }: FilteredIndexProps): ReactNode {
  const base = useBaseUrl(part?.permalink ?? '');
  const total = part?.total ?? entries.length;
  return (
    <form
      className={styles.index}
      data-control="filters"
      data-noun-one={noun.one}
      data-noun-many={noun.many}
      data-parts={part && base}
      data-total={part?.total}
      method="get"
    >
      <style>{filters.flatMap(hidingRules).join('\n')}</style>
      <div className={styles.filters}>
        <Fold summary="Narrow this list" openFrom="tablet">
          {filters.map((filter) => (
            <FilterGroup key={filter.name} filter={filter} />
          ))}
        </Fold>
        <p className={styles.outcome}>
          <span data-part="count" role="status">
            {`${total.toLocaleString('en')} ${total === 1 ? noun.one : noun.many}`}
          </span>
          <button type="reset" className={styles.reset}>
            Show all
          </button>
        </p>
      </div>
      <ul className={styles.grid} data-part="entries">
        {entries.map(({ card, values }) => (
          <li key={card.id} {...dataAttributes(values)} data-entry="">
            <PageCard card={card} rank={2} />
          </li>
        ))}
      </ul>
      {part && (
        <button type="button" className={styles.more} data-part="more" hidden>
          Show more
        </button>
      )}
      <p className={styles.none} data-part="none" hidden>
        Nothing matches all of these. Press “Show all”, or widen one of them.
      </p>
    </form>
  );
}

function FilterGroup({ filter: { name, title, values } }: { filter: FilterView }): ReactNode {
  return (
    <fieldset className={styles.group}>
      <legend>{title}</legend>
      {[{ value: '', title: 'all' }, ...values].map((choice) => (
        <label key={choice.value}>
          <input
            type="radio"
            name={name}
            value={choice.value}
            defaultChecked={choice.value === ''}
          />
          <span>{choice.title}</span>
        </label>
      ))}
    </fieldset>
  );
}

/** One rule a choice: `level=beginner` hides every entry whose levels lack `beginner`. */
function hidingRules({ name, values }: FilterView): string[] {
  return values.map(
    ({ value }) =>
      `form:has([name="${name}"][value="${value}"]:checked) [data-entry]:not([data-${name}~="${value}"]){display:none}`,
  );
}

function dataAttributes(values: Record<string, string[]>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(values).map(([name, list]) => [`data-${name}`, list.join(' ')]),
  );
}
