import type { Catalog, CatalogPage } from '../Catalog';
import { categories, levels, strengths } from '../frontMatter';
import { inLearnOrder } from '../learnOrder';
import { layRails, type LaidRail, type Rail } from './layRails';
import {
  mainTechnologyOf,
  mapKinds,
  mappedPages,
  mapRelationsOf,
  noSubject,
  subjectOf,
  type MapRelation,
} from './mapRelations';

/** One picture of the map: the pages of a subject, or of a part of it, and those they name. */
export interface MapSheet {
  subject: string;
  /** Counted from 1 within the subject, and of how many. */
  number: number;
  count: number;
  /** The technologies that its pages are most about. */
  about: CatalogPage[];
  /** From top to bottom: technologies, concepts, challenges, practices. */
  rows: MapRow[];
  /** What pages build on: technologies and concepts, to the left of the rows. */
  left: LaidRail[];
  /** What would have prevented them: practices, to the right. */
  right: LaidRail[];
}

/** A page on a sheet. */
export interface MapRow {
  page: CatalogPage;
  /** Its own place is on another sheet; here it is named. */
  isVisitor: boolean;
  /** Where its own place is, the lines that start from it. */
  relations: MapRelation[];
}

/**
 * How much a sheet holds: what a phone shows beside labels of twelve characters. A page with more
 * relations than that has a sheet of its own.
 */
export const mostOnSheet = { rows: 24, left: 10, right: 7 } as const;

/** The whole map as sheets: every page has one place, and every relation is one line. */
export function drawSheets(catalog: Catalog): MapSheet[] {
  const relations = new Map(
    mappedPages(catalog).map((page) => [page, mapRelationsOf(catalog, page)]),
  );
  return listSubjects(catalog).flatMap(({ id, pages }) => {
    const parts = packPages(inSheetOrder(catalog, pages, relations), relations);
    return parts.map((part, index) => ({
      subject: id,
      number: index + 1,
      count: parts.length,
      about: [...new Set(part.flatMap((page) => mainTechnologyOf(catalog, page) ?? []))],
      ...drawSheet(part, relations),
    }));
  });
}

/** The subjects that have pages, in the order of the categories. */
export function listSubjects(catalog: Catalog): { id: string; pages: CatalogPage[] }[] {
  const pages = new Map<string, CatalogPage[]>([...categories, noSubject].map((id) => [id, []]));
  for (const page of mappedPages(catalog)) pages.get(subjectOf(catalog, page))?.push(page);
  return [...pages]
    .map(([id, own]) => ({ id, pages: own }))
    .filter(({ pages }) => pages.length > 0);
}

type RelationsByPage = ReadonlyMap<CatalogPage, readonly MapRelation[]>;

/** Technology after technology, each with what it is first named by; a practice follows what it prevents. */
function inSheetOrder(
  catalog: Catalog,
  pages: readonly CatalogPage[],
  relations: RelationsByPage,
): CatalogPage[] {
  const own = new Set(pages);
  const groups = new Map<CatalogPage | undefined, CatalogPage[]>();
  const technologies = pages.filter((page) => page.kind === 'technology');
  for (const technology of inLearnOrder(technologies)) groups.set(technology, []);
  for (const page of pages) {
    const main = mainTechnologyOf(catalog, page);
    if (page.kind === 'technology') continue;
    const group = groups.get(main);
    if (group) group.push(page);
    else groups.set(main, [page]);
  }
  const ordered = new Set<CatalogPage>();
  for (const [technology, group] of groups) {
    if (technology) ordered.add(technology);
    for (const page of inLearnOrder(group.filter((page) => page.kind === 'concept')))
      ordered.add(page);
    for (const page of byRank(group)) {
      ordered.add(page);
      for (const { to } of relations.get(page) ?? [])
        if (to.kind === 'practice' && own.has(to)) ordered.add(to);
    }
  }
  return [...ordered];
}

/** Challenges by level, then practices by strength. */
const byRank = (pages: readonly CatalogPage[]): CatalogPage[] =>
  [...pages].sort((one, other) => rankOf(one) - rankOf(other));

function rankOf(page: CatalogPage): number {
  if (page.kind === 'challenge') return levels.indexOf(page.level);
  return page.kind === 'practice' ? levels.length + strengths.indexOf(page.strength) : -1;
}

function packPages(pages: readonly CatalogPage[], relations: RelationsByPage): CatalogPage[][] {
  const parts: CatalogPage[][] = [];
  let part: CatalogPage[] = [];
  for (const page of pages) {
    if (part.length > 0 && !fits([...part, page], relations)) {
      parts.push(part);
      part = [];
    }
    part.push(page);
  }
  return part.length > 0 ? [...parts, part] : parts;
}

function fits(pages: readonly CatalogPage[], relations: RelationsByPage): boolean {
  const hubs = new Set(pages.flatMap((page) => relations.get(page) ?? []).map(({ to }) => to));
  const practices = [...hubs].filter(({ kind }) => kind === 'practice').length;
  return (
    new Set([...pages, ...hubs]).size <= mostOnSheet.rows &&
    hubs.size - practices <= mostOnSheet.left &&
    practices <= mostOnSheet.right
  );
}

function drawSheet(
  pages: readonly CatalogPage[],
  relations: RelationsByPage,
): Pick<MapSheet, 'rows' | 'left' | 'right'> {
  const own = new Set(pages);
  const lines = pages.flatMap((page) => relations.get(page) ?? []);
  const visitors = [...new Set(lines.map(({ to }) => to))].filter((page) => !own.has(page));
  const rows = mapKinds
    .flatMap((kind) => {
      const [home, away] = [pages, visitors].map((list) => list.filter((it) => it.kind === kind));
      // What a concept builds on stands above it.
      return kind === 'concept'
        ? [...(away ?? []), ...(home ?? [])]
        : [...(home ?? []), ...(away ?? [])];
    })
    .map((page): MapRow => ({
      page,
      isVisitor: !own.has(page),
      relations: own.has(page) ? [...(relations.get(page) ?? [])] : [],
    }));
  const placeOf = new Map(rows.map(({ page }, place) => [page, place]));
  const rails = new Map<CatalogPage, Rail>();
  for (const { from, to } of lines) {
    const rail = rails.get(to) ?? { own: placeOf.get(to) ?? 0, linked: [] };
    rail.linked.push(placeOf.get(from) ?? 0);
    rails.set(to, rail);
  }
  const side = (isRight: boolean): Rail[] =>
    rows.flatMap(({ page }) =>
      (page.kind === 'practice') === isRight ? (rails.get(page) ?? []) : [],
    );
  return { rows, left: layRails(side(false), 'start'), right: layRails(side(true), 'end') };
}
