import type { Catalog, CatalogPage } from '../../content/Catalog';
import { pagesOfKind } from '../../content/buildCatalog';
import { categories, levels, statuses } from '../../content/frontMatter';
import type { CardView, FilterView, IndexView } from './client';

type MakeCard = (page: CatalogPage) => CardView;

const words = (values: readonly string[]) => values.map((value) => ({ value, title: value }));

/** All challenges, narrowed by technology, concept, level and status. */
export function challengeIndex(catalog: Catalog, card: MakeCard): IndexView {
  const pages = pagesOfKind(catalog, 'challenge');
  const named = (kind: 'technology' | 'concept', ids: readonly string[]) =>
    pagesOfKind(catalog, kind)
      .filter(({ id }) => ids.includes(id))
      .map(({ id, title }) => ({ value: id, title }));
  return {
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

const withChoice = (filters: FilterView[]) => filters.filter(({ values }) => values.length > 0);
