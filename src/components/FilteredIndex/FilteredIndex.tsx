import { Fragment, type ReactNode } from 'react';
import type { ChoiceView, FilterView, IndexView } from '../../views/views';
import useBaseUrl from '@docusaurus/useBaseUrl';
import { PageCard } from '../PageCard/PageCard';
import { StepTitle } from '../StepTitle/StepTitle';
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
export function FilteredIndex({
  noun,
  filters,
  apart = [],
  entries,
  part,
}: FilteredIndexProps): ReactNode {
  const base = useBaseUrl(part?.permalink ?? '');
  const total = part?.total ?? entries.length;
  const steps = stepsOf(entries);
  // One heading over all says nothing, but on one page of many it says where the reader is.
  const hasSteps = steps.length > 1 || Boolean(part && steps[0]?.title);
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
      <style>
        {[
          ...filters.flatMap(hidingRules),
          ...apart.map(apartRule),
          ...(hasSteps ? filters.flatMap((filter) => stepRules(filter, steps)) : []),
        ].join('\n')}
      </style>
      <div className={styles.filters}>
        <Fold summary="Narrow this list" openFrom="tablet">
          {filters.map((filter) => (
            <FilterGroup key={filter.name} filter={filter} total={total} />
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
        {steps.map((step, index) => (
          <Fragment key={step.title}>
            {hasSteps && (
              <li data-step={index + 1}>
                <StepTitle title={step.title} note={step.note} />
              </li>
            )}
            {step.entries.map(({ card, values }) => (
              <li key={card.id} {...dataAttributes(values)} data-entry="">
                <PageCard card={card} rank={hasSteps ? 3 : 2} />
              </li>
            ))}
          </Fragment>
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

interface Step {
  title: string;
  note?: string;
  entries: IndexView['entries'];
}

/** Entries under the same heading, as they come; those of an index without headings are one step. */
function stepsOf(entries: IndexView['entries']): Step[] {
  const steps: Step[] = [];
  for (const entry of entries) {
    const { group: title = '', note } = entry;
    const last = steps.at(-1);
    if (last?.title === title) last.entries.push(entry);
    else steps.push({ title, note, entries: [entry] });
  }
  return steps;
}

interface FilterGroupProps {
  filter: FilterView;
  total: number;
}

function FilterGroup({ filter: { name, title, values }, total }: FilterGroupProps): ReactNode {
  return (
    <fieldset className={styles.group}>
      <legend>{title}</legend>
      {[{ value: '', title: 'all', count: total }, ...values].map((choice) => (
        <label key={choice.value}>
          <input
            type="radio"
            name={name}
            value={choice.value}
            defaultChecked={choice.value === ''}
          />
          <span>
            {choice.title} <small>{choice.count.toLocaleString('en')}</small>
          </span>
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

const chosen = ([name, value]: ChoiceView): string => `[name="${name}"][value="${value}"]`;

/** What would leave nothing beside a choice is not offered; what an address chose stays in sight. */
const apartRule = ({ choices, others }: NonNullable<IndexView['apart']>[number]): string =>
  `form${choices.map((choice) => `:has(${chosen(choice)}:checked)`).join('')} label:has(:is(${others.map(chosen).join()}):not(:checked)){display:none}`;

/** A choice that leaves nothing of a step hides its heading. */
function stepRules({ name, values }: FilterView, steps: readonly Step[]): string[] {
  return values.flatMap(({ value }) => {
    const empty = steps.flatMap(({ entries }, index) =>
      entries.some((entry) => entry.values[name]?.includes(value))
        ? []
        : [`[data-step="${index + 1}"]`],
    );
    if (empty.length === 0) return [];
    return [`form:has(${chosen([name, value])}:checked) :is(${empty.join()}){display:none}`];
  });
}

function dataAttributes(values: Record<string, string[]>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(values).map(([name, list]) => [`data-${name}`, list.join(' ')]),
  );
}
