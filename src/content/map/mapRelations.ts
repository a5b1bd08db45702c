import type { Catalog, CatalogPage } from '../Catalog';
import { alternativesTo, placesOf, practicesAgainst } from '../relate';
import { relationsOf } from '../Relations';

/** What a line of the map means, read from the page that names the other. */
export type MapMeaning =
  'instead of' | 'builds on' | 'uses' | 'involves' | 'explained by' | 'prevented by';

/** One line of the map. */
export interface MapRelation {
  from: CatalogPage;
  /** A technology, a concept or a practice: never a challenge. */
  to: CatalogPage;
  meaning: MapMeaning;
}

/** The kinds that the picture shows, from what one builds on to what one does. */
export const mapKinds = ['technology', 'concept', 'challenge', 'practice'] as const;

/** What belongs to no technology. */
export const noSubject = 'other';

const isMapped = (page: CatalogPage): boolean =>
  !page.unlisted && page.kind !== 'guide' && page.kind !== 'error';

/** The pages of the picture: errors are too many for one, and have an index by program. */
export const mappedPages = (catalog: Catalog): CatalogPage[] => catalog.pages.filter(isMapped);

/**
 * The relations that a page names, each of which the whole map shows once. Of two alternatives the
 * later in the catalog has it, and of prevention the challenge, whichever of the two names it.
 */
export function mapRelationsOf(catalog: Catalog, page: CatalogPage): MapRelation[] {
  const { technology, concept } = relationsOf(catalog);
  const named = (
    meaning: MapMeaning,
    ids: readonly string[],
    pages: ReadonlyMap<string, CatalogPage>,
  ): MapRelation[] =>
    [...new Set(ids)]
      .flatMap((id) => pages.get(id) ?? [])
      .filter((to) => to !== page && isMapped(to))
      .map((to) => ({ from: page, to, meaning }));
  switch (page.kind) {
    case 'technology':
      return alternativesTo(catalog, page)
        .filter((to) => isMapped(to) && isBefore(catalog, to, page))
        .map((to) => ({ from: page, to, meaning: 'instead of' }));
    case 'concept':
      return [
        ...named('builds on', page.requires, concept),
        ...named('uses', page.technologies, technology),
      ];
    case 'practice':
      return named('uses', page.technologies, technology);
    case 'challenge':
      return [
        ...named('involves', page.technologies, technology),
        ...named('explained by', page.concepts, concept),
        ...practicesAgainst(catalog, page)
          .filter(isMapped)
          .map((to): MapRelation => ({ from: page, to, meaning: 'prevented by' })),
      ];
    case 'error':
    case 'guide':
      return [];
  }
}

/** The technology that a page is most about: itself, or the first that it names. */
export function mainTechnologyOf(catalog: Catalog, page: CatalogPage): CatalogPage | undefined {
  if (page.kind === 'technology') return page;
  if (!('technologies' in page)) return undefined;
  const { technology } = relationsOf(catalog);
  return page.technologies.flatMap((id) => technology.get(id) ?? []).find(isMapped);
}

/** The category of the technology that a page is most about. */
export function subjectOf(catalog: Catalog, page: CatalogPage): string {
  const main = mainTechnologyOf(catalog, page);
  return main?.kind === 'technology' ? main.category : noSubject;
}

function isBefore(catalog: Catalog, one: CatalogPage, other: CatalogPage): boolean {
  const placeOf = placesOf(catalog);
  return (placeOf.get(one) ?? 0) < (placeOf.get(other) ?? 0);
}
