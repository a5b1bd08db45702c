import type { Catalog, CatalogPage } from '../../content/Catalog';
import { pagesOfKind } from '../../content/buildCatalog';
import { categories, levels, statuses } from '../../content/frontMatter';
import type { Kind } from '../../content/kinds';
import { hubMap } from '../../content/relate';
import type { CardView, FilterView, IndexView } from '../../views/views';

type MakeCard = (page: CatalogPage) => CardView;

const words = (values: readonly string[]) => values.map((value) => ({ value, title: value }));

/** All challenges, narrowed by technology, concept, level and status. */
export function challengeIndex(catalog: Catalog, card: MakeCard): IndexView {
  const pages = pagesOfKind(catalog, 'challenge');
  const named = (kind: 'technology' | 'concept', ids: readonly string[]) => {
    const often = mostUsed(ids);
    return pagesOfKind(catalog, kind)
      .filter(({ id }) => often.has(id))
      .map(({ id, title }) => ({ value: id, title }));
  };
  return {
    kind: 'challenge',
    filters: withChoice([
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
    ]),
    entries: pages.map((page) => ({
      card: card(page),
      values: {
        technology: page.technologies,
        concept: page.concepts,
        level: [page.level],
        status: [page.status],
      },
    })),
  };
}

/** All technologies, narrowed by category and level. */
export function technologyIndex(catalog: Catalog, card: MakeCard): IndexView {
  const pages = pagesOfKind(catalog, 'technology');
  const used = categories.filter((category) => pages.some((page) => page.category === category));
  return {
    kind: 'technology',
    filters: withChoice([
      { name: 'category', title: 'Category', values: words(used) },
      { name: 'level', title: 'Level', values: words(levels) },
    ]),
    entries: pages.map((page) => ({
      card: card(page),
      values: { category: [page.category], level: [page.level] },
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
  return {
    kind,
    filters: [],
    entries: groups.flatMap(({ title, pages }) =>
      pages.map((page) => ({ card: card(page), values: {}, group: title })),
    ),
  };
}

const withChoice = (filters: FilterView[]) => filters.filter(({ values }) => values.length > 0);
