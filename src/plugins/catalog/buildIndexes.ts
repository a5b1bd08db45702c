import type { Catalog, CatalogPage, CatalogPageOf } from '../../content/Catalog';
import { pagesOfKind } from '../../content/buildCatalog';
import { categories, levels, printers, statuses } from '../../content/frontMatter';
import { kindFacts, type Kind } from '../../content/kinds';
import { learnSteps } from '../../content/learnOrder';
import { groupTitles, hubMap } from '../../content/hubMap';
import type { CardView, ChoiceView, IndexView } from '../../views/views';
import { perPart } from './cutIndex';

type MakeCard = (page: CatalogPage) => CardView;

/** A filter before it is known which of its values leave something. */
interface FilterPlan {
  name: string;
  title: string;
  values: { value: string; title: string }[];
}

const words = (values: readonly string[]) => values.map((value) => ({ value, title: value }));

/** All challenges, narrowed by technology, concept, level and status. */
export function challengeIndex(catalog: Catalog, card: MakeCard): IndexView {
  const pages = pagesOfKind(catalog, 'challenge').filter((page) => !page.unlisted);
  const named = (kind: 'technology' | 'concept', ids: readonly string[]) => {
    const often = mostUsed(ids);
    return pagesOfKind(catalog, kind)
      .filter(({ id }) => often.has(id))
      .map(({ id, title }) => ({ value: id, title }));
  };
  return withFilters(
    {
      kind: 'challenge',
      entries: pages.map((page) => ({
        card: card(page),
        values: {
          technology: page.technologies,
          concept: page.concepts,
          level: [page.level],
          status: [page.status],
        },
      })),
    },
    [
      {
        name: 'technology',
        title: 'Technology',
        values: named(
          'technology',
          pages.flatMap((page) => page.technologies),
        ),
      },
      {
        name: 'concept',
        title: 'Concept',
        values: named(
          'concept',
          pages.flatMap((page) => page.concepts),
        ),
      },
      { name: 'level', title: 'Level', values: words(levels) },
      { name: 'status', title: 'Status', values: words(statuses) },
    ],
  );
}

/** All errors by the program that prints them, what beginners meet first; narrowed by that, by technology and by level. */
export function errorIndex(catalog: Catalog, card: MakeCard): IndexView {
  const pages = pagesOfKind(catalog, 'error').filter((page) => !page.unlisted);
  const often = mostUsed(pages.flatMap((page) => page.technologies));
  const inOrder = printers.flatMap((printer) =>
    levels.flatMap((of) =>
      pages.filter(({ printed_by, level }) => printed_by === printer && level === of),
    ),
  );
  return withFilters(
    {
      kind: 'error',
      entries: inOrder.map((page) => {
        const shown = card(page);
        // Its heading says it.
        const facts = shown.facts.filter((fact) => fact !== page.printed_by);
        return {
          card: { ...shown, facts },
          values: {
            program: [page.printed_by],
            technology: page.technologies,
            level: [page.level],
          },
          group: groupTitles[page.printed_by] ?? page.printed_by,
        };
      }),
    },
    [
      { name: 'program', title: 'Program', values: words(printers) },
      {
        name: 'technology',
        title: 'Technology',
        values: pagesOfKind(catalog, 'technology')
          .filter(({ id }) => often.has(id))
          .map(({ id, title }) => ({ value: id, title })),
      },
      { name: 'level', title: 'Level', values: words(levels) },
    ],
  );
}

/** All technologies in an order to learn in, narrowed by category and level. */
export function technologyIndex(catalog: Catalog, card: MakeCard): IndexView {
  const pages = pagesOfKind(catalog, 'technology');
  return withFilters(
    {
      kind: 'technology',
      entries: inSteps(pages, card, (page) => ({ category: [page.category], level: [page.level] })),
    },
    [
      { name: 'category', title: 'Category', values: words(categories) },
      { name: 'level', title: 'Level', values: words(levels) },
    ],
  );
}

/** All concepts in an order to learn in, none before one that it requires. */
export function conceptIndex(catalog: Catalog, card: MakeCard): IndexView {
  const pages = pagesOfKind(catalog, 'concept');
  return leaveOutShared({
    kind: 'concept',
    filters: [],
    entries: inSteps(pages, card, () => ({})),
  });
}

/** The entries of pages under the steps to learn them in; a card says its level where its step does not. */
function inSteps<Page extends CatalogPageOf<'technology'> | CatalogPageOf<'concept'>>(
  pages: readonly Page[],
  card: MakeCard,
  valuesOf: (page: Page) => Record<string, string[]>,
): IndexView['entries'] {
  return learnSteps(pages.filter((page) => !page.unlisted)).flatMap(({ title, pages: own }) => {
    const isOneLevel = own.every(({ level }) => level === own[0]?.level);
    return own.map((page) => {
      const shown = card(page);
      const facts = shown.facts.filter((fact) => !isOneLevel || fact !== page.level);
      return {
        card: { ...shown, facts },
        values: valuesOf(page),
        group: title,
        ...(isOneLevel && { note: page.level }),
      };
    });
  });
}

/** Filters that offer only what leaves something, and say how much. */
function withFilters(index: Omit<IndexView, 'filters'>, plans: readonly FilterPlan[]): IndexView {
  const { entries } = index;
  const counted = plans.map((plan) => ({
    ...plan,
    values: plan.values
      .map((each) => ({ ...each, count: countEntries(entries, [[plan.name, each.value]]) }))
      .filter(({ count }) => count > 0),
  }));
  // One value that all have narrows nothing.
  const filters = counted.filter(({ values }) =>
    values.some(({ count }) => count < entries.length),
  );
  const choices = filters.flatMap(({ name, values }) =>
    values.map(({ value }): ChoiceView => [name, value]),
  );
  const leaves = (...chosen: ChoiceView[]): boolean => countEntries(entries, chosen) > 0;
  const pairs = choices.flatMap((one, place) =>
    choices.slice(place + 1).flatMap((other) => (one[0] === other[0] ? [] : [[one, other]])),
  );
  // Of a long list, pairs are many, and its filters need the script anyway.
  const sets = [...choices.map((choice) => [choice]), ...(entries.length <= perPart ? pairs : [])];
  const apart = sets
    .filter((set) => leaves(...set))
    .map((set) => ({
      choices: set,
      others: choices.filter(
        (other) =>
          set.every(([name]) => name !== other[0]) &&
          !leaves(...set, other) &&
          // What one of them alone leaves nothing with has a rule already.
          (set.length === 1 || set.every((choice) => leaves(choice, other))),
      ),
    }))
    .filter(({ others }) => others.length > 0);
  return leaveOutShared({ ...index, filters, apart });
}

const countEntries = (entries: IndexView['entries'], choices: readonly ChoiceView[]): number =>
  entries.filter(({ values }) => choices.every(([name, value]) => values[name]?.includes(value)))
    .length;

/** The title of an index says its kind, and what all entries have in common tells none from another. */
function leaveOutShared(index: IndexView): IndexView {
  const { entries, kind } = index;
  const isShared = (fact: string): boolean =>
    fact.toLowerCase() === kindFacts[kind].singular ||
    (entries.length > 1 && entries.every(({ card }) => card.facts.includes(fact)));
  const shared = new Set(entries.flatMap(({ card }) => card.facts).filter(isShared));
  return {
    ...index,
    entries: entries.map(({ card, ...entry }) => ({
      ...entry,
      card: { ...card, facts: card.facts.filter((fact) => !shared.has(fact)) },
    })),
  };
}

/** The values that a reader gets to choose from; the address takes every value. */
const mostValues = 24;

function mostUsed(ids: readonly string[]): Set<string> {
  const uses = new Map<string, number>();
  for (const id of ids) uses.set(id, (uses.get(id) ?? 0) + 1);
  return new Set(
    [...uses]
      .sort(([, one], [, other]) => other - one)
      .slice(0, mostValues)
      .map(([id]) => id),
  );
}

/** All pages of a kind without filters, under the groups that they have on the map. */
export function groupedIndex(catalog: Catalog, kind: Kind, card: MakeCard): IndexView {
  const groups = hubMap(catalog).find((section) => section.kind === kind)?.groups ?? [];
  return leaveOutShared({
    kind,
    filters: [],
    entries: groups.flatMap(({ id, title, pages }) =>
      pages.map((page) => {
        const shown = card(page);
        // Its heading says it: `Must`.
        const facts = shown.facts.filter((fact) => fact !== id);
        return { card: { ...shown, facts }, values: {}, group: title };
      }),
    ),
  });
}
