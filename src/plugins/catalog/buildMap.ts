import { hubHead, type HeadSources } from '../../cards/makeHead';
import { hubPages, mapPage } from '../../cards/hubPages';
import type { Catalog, CatalogPage } from '../../content/Catalog';
import { kindFacts } from '../../content/kinds';
import { drawSheets, listSubjects, type MapRow, type MapSheet } from '../../content/map/drawSheets';
import type { LaidRail } from '../../content/map/layRails';
import {
  mapKinds,
  mappedPages,
  mapRelationsOf,
  noSubject,
  subjectOf,
  type MapRelation,
} from '../../content/map/mapRelations';
import { groupTitles } from '../../content/hubMap';
import type {
  MapOverviewView,
  MapRowView,
  MapSection,
  MapSheetView,
  MapView,
  RailView,
} from '../../views/mapViews';

/** How many rows one page of the map holds: the map's own page weighs the same in any hub. */
export const mostRows = 120;

/** The map as the pages that hold it: one while the hub is small. */
export function buildMap(
  catalog: Catalog,
  sections: MapSection[],
  sources: HeadSources,
): MapView[] {
  const parts = cutSheets(drawSheets(catalog));
  const count = parts.length;
  const { permalink } = hubPages.map;
  const partOf = (subject: string): number =>
    parts.findIndex((part) => part.some((sheet) => sheet.subject === subject)) + 1;
  const total = parts.reduce((sum, part) => sum + part.length, 0);
  return parts.map((part, index) => ({
    head: hubHead(mapPage(index + 1), sources),
    sheets: part.map(sheetView),
    ...(index === 0 && {
      overview: overviewView(
        catalog,
        (subject) => `${mapPage(partOf(subject)).permalink}#${sheetId(subject, 1)}`,
      ),
      sections,
    }),
    ...(count > 1 && { part: { number: index + 1, count, total, permalink } }),
  }));
}

/** Where one page does not hold them all, the first has the overview and the list, and no sheets. */
function cutSheets(sheets: readonly MapSheet[]): MapSheet[][] {
  const all = sheets.reduce((sum, sheet) => sum + sheet.rows.length, 0);
  const parts: MapSheet[][] = all > mostRows ? [[], []] : [[]];
  let rows = 0;
  for (const sheet of sheets) {
    if (rows > 0 && rows + sheet.rows.length > mostRows) {
      parts.push([]);
      rows = 0;
    }
    parts.at(-1)?.push(sheet);
    rows += sheet.rows.length;
  }
  return parts;
}

const titleOf = (subject: string): string =>
  subject === noSubject ? 'Any technology' : (groupTitles[subject] ?? subject);

/** `('database', 2)` → `map-databases-2` */
function sheetId(subject: string, number: number): string {
  const name = titleOf(subject).toLowerCase().replaceAll(' ', '-');
  return `map-${name}${number > 1 ? `-${number}` : ''}`;
}

function sheetView({ subject, number, count, about, rows, left, right }: MapSheet): MapSheetView {
  const railed = (rails: readonly LaidRail[], from: number, row: number): RailView[] =>
    rails.flatMap((rail, index) => railView(rail, index + from, row, rows));
  return {
    id: sheetId(subject, number),
    title: count > 1 ? `${titleOf(subject)}, ${number} of ${count}` : titleOf(subject),
    // What tells the sheets of one subject apart.
    ...(count > 1 && { note: inWords(about.map(({ title }) => title)) }),
    rows: rows.map((row, place): MapRowView => ({
      kind: row.page.kind,
      title: row.page.title,
      permalink: row.page.permalink,
      isVisitor: row.isVisitor,
      told: tellRelations(row.relations),
      left: railed(left, 1, place),
      right: railed(right, 1 + left.length, place),
    })),
    tracks: { left: countTracks(left), right: countTracks(right) },
  };
}

const countTracks = (rails: readonly LaidRail[]): number =>
  Math.max(0, ...rails.map(({ track }) => track + 1));

function railView(
  { own, linked, track, first, last }: LaidRail,
  rail: number,
  row: number,
  rows: readonly MapRow[],
): RailView[] {
  if (row < first || row > last) return [];
  const hub = rows[own]?.page;
  if (!hub) return [];
  const { kind } = hub;
  const view = { rail, kind, track, isFromAbove: row > first, isGoingDown: row < last };
  if (row === own) return [{ ...view, joins: 'own' }];
  if (!linked.includes(row)) return [view];
  const line = rows[row]?.relations.find(({ to }) => to === hub);
  return [{ ...view, joins: line?.meaning === 'instead of' ? 'alternative' : 'linked' }];
}

/** `involves Django and Redis; explained by Caching strategies` */
function tellRelations(relations: readonly MapRelation[]): string {
  const named = new Map<string, string[]>();
  for (const { meaning, to } of relations)
    named.set(meaning, [...(named.get(meaning) ?? []), to.title]);
  return [...named].map(([meaning, titles]) => `${meaning} ${inWords(titles)}`).join('; ');
}

const inWords = (titles: readonly string[]): string => new Intl.ListFormat('en-GB').format(titles);

function overviewView(catalog: Catalog, addressOf: (subject: string) => string): MapOverviewView {
  const subjects = listSubjects(catalog);
  const placeOf = new Map(subjects.map(({ id }, place) => [id, place]));
  const between = new Map<string, { from: number; to: number; count: number }>();
  for (const page of mappedPages(catalog)) {
    for (const relation of mapRelationsOf(catalog, page)) {
      const [from = 0, to = 0] = [relation.from, relation.to]
        .map((end) => placeOf.get(subjectOf(catalog, end)) ?? 0)
        .sort((one, other) => one - other);
      if (from === to) continue;
      const tie = between.get(`${from} ${to}`) ?? { from, to, count: 0 };
      tie.count += 1;
      between.set(`${from} ${to}`, tie);
    }
  }
  const ties = [...between.values()].sort(
    (one, other) => one.from - other.from || one.to - other.to,
  );
  return {
    subjects: subjects.map(({ id, pages }, place) => ({
      title: titleOf(id),
      permalink: addressOf(id),
      counts: countKinds(pages),
      ties: ties
        .filter(({ from, to }) => from === place || to === place)
        .sort((one, other) => other.count - one.count)
        .map(({ from, to, count }) => ({
          title: titleOf(subjects[from === place ? to : from]?.id ?? ''),
          count,
        })),
    })),
    ties,
  };
}

function countKinds(pages: readonly CatalogPage[]): MapOverviewView['subjects'][number]['counts'] {
  return mapKinds.flatMap((kind) => {
    const count = pages.filter((page) => page.kind === kind).length;
    const { singular, plural } = kindFacts[kind];
    return count > 0 ? [{ kind, count, noun: count === 1 ? singular : plural }] : [];
  });
}
