import { pagesOfKind } from './buildCatalog';
import type { Catalog, CatalogPage, CatalogPageOf } from './Catalog';
import type { Kind } from './kinds';

type PageById<K extends Kind> = ReadonlyMap<string, CatalogPageOf<K>>;
type PagesById<K extends Kind> = ReadonlyMap<string, readonly CatalogPageOf<K>[]>;

/** Who names whom, in both directions, by the id of the page that is asked about; lists are in the catalog's order. */
export interface Relations {
  technology: PageById<'technology'>;
  /** By its address without the slashes around it, as `leads_to` of an error names it. */
  byAddress: ReadonlyMap<string, CatalogPage>;
  concept: PageById<'concept'>;
  /** By the id of the technology that they use. */
  challengesWith: PagesById<'challenge'>;
  conceptsWith: PagesById<'concept'>;
  practicesWith: PagesById<'practice'>;
  /** By the id of the concept that they build on, or that explains them. */
  conceptsOn: PagesById<'concept'>;
  challengesOn: PagesById<'challenge'>;
  /** Either page may have said so. */
  preventedBy: PagesById<'challenge'>;
  practicesAgainst: PagesById<'practice'>;
  alternativesTo: PagesById<'technology'>;
  /** By the id of the technology that prints them, and of the page that tells the whole story. */
  errorsOf: PagesById<'error'>;
  errorsLeadingTo: PagesById<'error'>;
  /** Either page may have said so. */
  looksLike: PagesById<'error'>;
}

const known = new WeakMap<Catalog, Relations>();

/** The relations of a catalog. They are gathered in one walk, so that no page has to look at all the others. */
export function relationsOf(catalog: Catalog): Relations {
  const before = known.get(catalog);
  if (before) return before;
  const [technologies, concepts, practices, challenges] = [
    pagesOfKind(catalog, 'technology'),
    pagesOfKind(catalog, 'concept'),
    pagesOfKind(catalog, 'practice'),
    pagesOfKind(catalog, 'challenge'),
  ];
  const errors = pagesOfKind(catalog, 'error');
  const technology = byId(technologies);
  const relations: Relations = {
    technology,
    byAddress: new Map(catalog.pages.map((page) => [page.permalink.slice(1, -1), page])),
    concept: byId(concepts),
    challengesWith: whoNames(challenges, (page) => page.technologies),
    conceptsWith: whoNames(concepts, (page) => page.technologies),
    practicesWith: whoNames(practices, (page) => page.technologies),
    conceptsOn: whoNames(concepts, (page) => page.requires),
    challengesOn: whoNames(challenges, (page) => page.concepts),
    preventedBy: eitherWay(
      challenges,
      (challenge) => challenge.prevented_by,
      whoNames(practices, (page) => page.prevents),
    ),
    practicesAgainst: eitherWay(
      practices,
      (practice) => practice.prevents,
      whoNames(challenges, (page) => page.prevented_by),
    ),
    alternativesTo: eitherWay(
      technologies,
      (other) => other.alternatives.filter((id) => id !== other.id),
      whoNames(technologies, (page) => page.alternatives.filter((id) => id !== page.id)),
    ),
    errorsOf: whoNames(errors, (page) => page.technologies),
    errorsLeadingTo: whoNames(errors, (page) => page.leads_to),
    looksLike: eitherWay(
      errors,
      (other) => other.looks_like.filter((id) => id !== other.id),
      whoNames(errors, (page) => page.looks_like.filter((id) => id !== page.id)),
    ),
  };
  known.set(catalog, relations);
  return relations;
}

/** Of two pages with one id the first counts. */
function byId<Page extends CatalogPage>(pages: readonly Page[]): ReadonlyMap<string, Page> {
  return new Map([...pages].reverse().map((page) => [page.id, page]));
}

/** The pages by each id that they name. */
function whoNames<Page extends CatalogPage>(
  pages: readonly Page[],
  idsOf: (page: Page) => readonly string[],
): ReadonlyMap<string, readonly Page[]> {
  const named = new Map<string, Page[]>();
  for (const page of pages) {
    for (const id of new Set(idsOf(page))) {
      const list = named.get(id);
      if (list) list.push(page);
      else named.set(id, [page]);
    }
  }
  return named;
}

/** The pages by each id that they name, and by the id of each page that names them. */
function eitherWay<Page extends CatalogPage>(
  pages: readonly Page[],
  idsOf: (page: Page) => readonly string[],
  namers: ReadonlyMap<string, readonly CatalogPage[]>,
): ReadonlyMap<string, readonly Page[]> {
  return whoNames(pages, (page) => [
    ...idsOf(page),
    ...(namers.get(page.id) ?? []).map(({ id }) => id),
  ]);
}
