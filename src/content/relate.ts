import type { Catalog, CatalogPage, CatalogPageOf } from './Catalog';
import { relationsOf } from './Relations';
import { shortTitle } from './shortTitle';

/** Pages that belong together for one reason. */
export interface RelatedGroup {
  title: string;
  pages: CatalogPage[];
}

const listed = (pages: readonly CatalogPage[]): CatalogPage[] =>
  pages.filter((page) => !page.unlisted);

/** Finds pages by id, in the order of the ids; what does not exist is left out. */
export function pick<K extends 'technology' | 'concept'>(
  catalog: Catalog,
  kind: K,
  ids: readonly string[],
): CatalogPageOf<K>[] {
  // The record's type cannot say that a kind leads to pages of that kind.
  const pages = relationsOf(catalog)[kind] as ReadonlyMap<string, unknown> as ReadonlyMap<
    string,
    CatalogPageOf<K>
  >;
  return ids.flatMap((id) => pages.get(id) ?? []);
}

/** The pages that a map of relations has for an id. */
export const related = <Page>(
  pages: ReadonlyMap<string, readonly Page[]>,
  { id }: CatalogPage,
): Page[] => [...(pages.get(id) ?? [])];

/** The challenges a practice would have prevented; either page may say so. */
export const preventedBy = (
  catalog: Catalog,
  practice: CatalogPageOf<'practice'>,
): CatalogPageOf<'challenge'>[] => related(relationsOf(catalog).preventedBy, practice);

/** The practices that would have prevented a challenge; either page may say so. */
export const practicesAgainst = (
  catalog: Catalog,
  challenge: CatalogPageOf<'challenge'>,
): CatalogPageOf<'practice'>[] => related(relationsOf(catalog).practicesAgainst, challenge);

/** The technologies a reader could choose instead; either page may say so. */
export const alternativesTo = (
  catalog: Catalog,
  technology: CatalogPageOf<'technology'>,
): CatalogPageOf<'technology'>[] => related(relationsOf(catalog).alternativesTo, technology);

/** The technologies that a page names, in the catalog's order. */
export function technologiesOf(catalog: Catalog, page: CatalogPage): CatalogPageOf<'technology'>[] {
  const ids = 'technologies' in page ? (page.technologies ?? []) : [];
  return inCatalogOrder(catalog, pick(catalog, 'technology', [...new Set(ids)]));
}

const places = new WeakMap<Catalog, ReadonlyMap<CatalogPage, number>>();

/** The place of each page in the catalog, made once for a catalog. */
export function placesOf(catalog: Catalog): ReadonlyMap<CatalogPage, number> {
  let placeOf = places.get(catalog);
  if (!placeOf) {
    placeOf = new Map(catalog.pages.map((page, place) => [page, place]));
    places.set(catalog, placeOf);
  }
  return placeOf;
}

export function inCatalogOrder<Page extends CatalogPage>(
  catalog: Catalog,
  pages: Iterable<Page>,
): Page[] {
  const placeOf = placesOf(catalog);
  const rank = (page: CatalogPage): number => placeOf.get(page) ?? Infinity;
  return [...pages].sort((one, other) => rank(one) - rank(other));
}

/**
 * The pages that a page's front matter, or theirs, relates to it, in titled groups.
 * Groups without pages are left out, and so are unlisted pages.
 */
export function relatedGroups(catalog: Catalog, page: CatalogPage): RelatedGroup[] {
  return groupsOf(catalog, page)
    .map(({ title, pages }) => ({ title, pages: listed(pages) }))
    .filter(({ pages }) => pages.length > 0);
}

/** Its technologies stand in the facts under its title, and not a second time here. */
function groupsOf(catalog: Catalog, page: CatalogPage): RelatedGroup[] {
  const relations = relationsOf(catalog);
  switch (page.kind) {
    case 'technology': {
      const name = shortTitle(page);
      return [
        {
          title: `Challenges that involve ${name}`,
          pages: related(relations.challengesWith, page),
        },
        {
          title: `Concepts that use ${name}`,
          pages: related(relations.conceptsWith, page),
        },
        {
          title: `Practices with ${name}`,
          pages: related(relations.practicesWith, page),
        },
        { title: 'Alternatives', pages: alternativesTo(catalog, page) },
        { title: `Errors of ${name}`, pages: related(relations.errorsOf, page) },
      ];
    }
    case 'concept':
      return [
        { title: 'Understand first', pages: pick(catalog, 'concept', page.requires) },
        {
          title: 'Concepts that build on this',
          pages: related(relations.conceptsOn, page),
        },
        {
          title: 'Challenges this explains',
          pages: related(relations.challengesOn, page),
        },
        { title: 'Errors this explains', pages: errorsLeadingTo(catalog, page) },
      ];
    case 'practice':
      return [
        { title: 'Challenges this would have prevented', pages: preventedBy(catalog, page) },
        { title: 'Errors this prevents', pages: errorsLeadingTo(catalog, page) },
      ];
    case 'challenge':
      return [
        {
          title: 'Practices that would have prevented this',
          pages: practicesAgainst(catalog, page),
        },
        { title: 'Concepts that explain this', pages: pick(catalog, 'concept', page.concepts) },
        { title: 'Errors this explains', pages: errorsLeadingTo(catalog, page) },
      ];
    case 'error':
      return [
        { title: 'Errors that look like this', pages: related(relations.looksLike, page) },
        { title: 'The whole story', pages: storiesOf(catalog, page) },
      ];
    case 'guide':
      return [{ title: 'Errors this explains', pages: errorsLeadingTo(catalog, page) }];
  }
}

const errorsLeadingTo = (catalog: Catalog, { permalink }: CatalogPage): CatalogPage[] => [
  ...(relationsOf(catalog).errorsLeadingTo.get(permalink.slice(1, -1)) ?? []),
];

/** The pages that tell the whole story of an error, in the order in which it names them. */
export function storiesOf(catalog: Catalog, { leads_to }: CatalogPageOf<'error'>): CatalogPage[] {
  const { byAddress } = relationsOf(catalog);
  return leads_to.flatMap((id) => byAddress.get(id) ?? []);
}
