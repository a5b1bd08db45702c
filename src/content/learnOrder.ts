import type { CatalogPageOf } from './Catalog';
import { categories, levels } from './frontMatter';

type LearnedPage = CatalogPageOf<'technology'> | CatalogPageOf<'concept'>;

/** Pages to learn together, after those of the steps before. */
export interface LearnStep<Page extends LearnedPage> {
  title: string;
  pages: Page[];
}

const titles = ['Start here', 'Then', 'Later'] as const;

/**
 * The pages in an order to learn in: no page before one that it requires, then by level, of
 * technologies the language first and tools last, then as they come. A page that requires a harder one belongs to that one's step.
 */
export function learnSteps<Page extends LearnedPage>(pages: readonly Page[]): LearnStep<Page>[] {
  const byId = new Map(pages.map((page) => [page.id, page]));
  const required = (page: Page): Page[] =>
    'requires' in page ? page.requires.flatMap((id) => byId.get(id) ?? []) : [];
  const stepOf = new Map<Page, number>();
  const findStep = (page: Page): number => {
    const known = stepOf.get(page);
    if (known !== undefined) return known;
    // Set before it is known: the check refuses a circle, and this must still end.
    stepOf.set(page, levels.indexOf(page.level));
    const step = Math.max(levels.indexOf(page.level), ...required(page).map(findStep));
    stepOf.set(page, step);
    return step;
  };
  const taken = new Set<Page>();
  const seen = new Set<Page>();
  const take = (page: Page): void => {
    if (seen.has(page)) return;
    seen.add(page);
    required(page).forEach(take);
    taken.add(page);
  };
  // Found once for each page: a sort would ask again and again.
  const ranked = pages.map((page) => ({
    page,
    rank: findStep(page) * levels.length + levels.indexOf(page.level),
    category: 'category' in page ? categories.indexOf(page.category) : 0,
  }));
  for (const { page } of ranked.sort(
    (one, other) => one.rank - other.rank || one.category - other.category,
  ))
    take(page);
  const steps = titles.map((title): LearnStep<Page> => ({ title, pages: [] }));
  for (const page of taken) steps[findStep(page)]?.pages.push(page);
  return steps.filter(({ pages }) => pages.length > 0);
}

/** The same order as one list. */
export const inLearnOrder = <Page extends LearnedPage>(pages: readonly Page[]): Page[] =>
  learnSteps(pages).flatMap((step) => step.pages);
