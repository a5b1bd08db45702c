import { hubPages, indexPage } from '../../cards/hubPages';
import { makeCard, type CardSources } from '../../cards/makeCard';
import { hubHead, pageHead, type HeadSources } from '../../cards/makeHead';
import type { Catalog, CatalogPage } from '../../content/Catalog';
import { capital } from '../../content/capital';
import { kindFacts, kinds, labFolderOf, type Kind } from '../../content/kinds';
import { messagesOf } from '../../content/messagesOf';
import { shortAddress, type MovedAway } from '../../content/permalinks/planRedirects';
import type { World } from '../../content/World';
import type { LabResult } from '../../content/readLabResult';
import { hubMap } from '../../content/hubMap';
import { readNext } from '../../content/readNext';
import { relatedGroups, technologiesOf } from '../../content/relate';
import { spellKnown } from '../../errors/listedMessage';
import { buildHome } from './buildHome';
import { nameOnly } from './nameOnly';
import type { Example } from './readExample';
import {
  challengeIndex,
  conceptIndex,
  errorIndex,
  groupedIndex,
  technologyIndex,
} from './buildIndexes';
import { buildMap } from './buildMap';
import type { MapSection } from '../../views/mapViews';
import type { CardView, HeadedIndexView, IndexView, LabView, PageView } from '../../views/views';
import { cutIndex } from './cutIndex';
import { shorten } from './shorten';
import {
  cardName,
  gridName,
  hubName,
  indexName,
  labName,
  mapName,
  pageViewName,
} from '../../views/viewNames';

/** What the views are made from, besides the pages. */
export interface ViewSources extends CardSources, HeadSources {
  fileUrl: (path: string) => string;
  /** By the page's address. */
  shortIds: ReadonlyMap<string, string>;
  movedAway: ReadonlyMap<string, readonly MovedAway[]>;
  /** By the path of a page: see PageView. */
  lines?: ReadonlyMap<string, readonly number[]>;
  /** What the examples of a page ran on, by the page's path. */
  ranOn?: ReadonlyMap<string, Record<string, string> | undefined>;
  /** What the labs of errors ran on, by the error's id. */
  captures?: World['captures'];
  /** What the home page shows being pasted. */
  example?: Example;
}

/** Every view of the catalog by the name of its file; all of it comes from front matter and labs. */
export function buildViews(catalog: Catalog, sources: ViewSources): Record<string, unknown> {
  const cards = new Map(catalog.pages.map((page) => [page, makeCard(page, sources)]));
  const card = (page: CatalogPage): CardView => cards.get(page) ?? makeCard(page, sources);
  const views: Record<string, unknown> = {};
  for (const page of catalog.pages) {
    views[cardName(page.kind, page.id)] = card(page);
    views[pageViewName(page.path)] = pageView(catalog, page, card, sources);
  }
  const index = indexPath('technology');
  views[gridName('')] = shorten(technologies(catalog).map(card), most.grid, index);
  for (const [category, pages] of groupBy(technologies(catalog), ({ category }) => category)) {
    views[gridName(category)] = shorten(
      pages.map(card),
      most.grid,
      `${index}?category=${category}`,
    );
  }
  for (const lab of Object.values(sources.labs)) {
    views[labName(lab.lab)] = { lab: labView(lab, sources), figures: lab.figures };
  }
  for (const kind of kinds) {
    const whole = { ...indexOf(catalog, kind, card), ...coverageOf(catalog, kind, sources) };
    const parts = cutIndex(whole, indexPath(kind));
    for (const part of parts) {
      const number = part.part?.number;
      const head = hubHead(indexPage(kind, number), sources);
      views[indexName(kind, number)] = { ...part, head } satisfies HeadedIndexView;
    }
  }
  for (const [name, page] of Object.entries(hubPages)) {
    views[hubName(name)] = hubHead(page, sources);
  }
  // No card shows a date, and a commit is to change its own pages alone.
  const undated = { ...sources, dates: {} };
  views['link-previews.json'] = [
    hubHead(hubPages.home, sources),
    ...kinds.flatMap((kind) =>
      firstOf(catalog, kind).map((page) => pageHead(page, card(page), undated)),
    ),
  ];
  for (const view of buildMap(catalog, mapView(catalog, card, most.map), sources)) {
    views[mapName(view.part?.number)] = view;
  }
  views['home.json'] = buildHome(catalog, card, sources);
  return views;
}

/** How many errors were made to happen, and on what; of other kinds nothing. */
function coverageOf(
  catalog: Catalog,
  kind: Kind,
  { captures = {} }: ViewSources,
): Pick<IndexView, 'coverage'> {
  const pages = catalog.pages.filter((page) => page.kind === 'error' && !page.unlisted);
  const captured = pages.flatMap(({ id }) => captures[id] ?? []);
  if (kind !== 'error' || captured.length === 0) return {};
  /** How many entries each release printed: of one program, the one that printed most is named. */
  const uses = new Map<string, { name: string; version: string; count: number }>();
  for (const { versions } of captured) {
    for (const [name, version] of Object.entries(versions)) {
      const release = `${name} ${version}`;
      uses.set(release, { name, version, count: (uses.get(release)?.count ?? 0) + 1 });
    }
  }
  const often = new Map<string, string>();
  for (const { name, version } of [...uses.values()].sort((a, b) => b.count - a.count))
    if (!often.has(name)) often.set(name, version);
  return {
    coverage: {
      entries: pages.length,
      provoked: captured.length,
      ranOn:
        captured
          .map(({ ran_on }) => ran_on)
          .sort()
          .at(-1) ?? '',
      versions: Object.fromEntries([...often].slice(0, mostVersions)),
    },
  };
}

/** So many versions are told of all errors together; each page tells its own. */
const mostVersions = 8;

/** The first page of a kind, and of the challenges the first that was measured. */
function firstOf(catalog: Catalog, kind: Kind): CatalogPage[] {
  const pages = catalog.pages.filter((page) => page.kind === kind && !page.unlisted);
  const measured = pages.filter((page) => page.kind === 'challenge' && page.lab);
  return [...measured, ...pages].slice(0, 1);
}

/** How many cards or links a list has before it leads to the rest: no page grows with the hub. */
const most = { group: 3, errors: 2, grid: 24, map: 24 };

const indexPath = (kind: Kind): string => `/${kindFacts[kind].folder}/`;

/** The whole index of a kind, not yet cut into parts. */
export function indexOf(
  catalog: Catalog,
  kind: Kind,
  card: (page: CatalogPage) => CardView,
): IndexView {
  if (kind === 'challenge') return challengeIndex(catalog, card);
  if (kind === 'technology') return technologyIndex(catalog, card);
  if (kind === 'concept') return conceptIndex(catalog, card);
  if (kind === 'error') return errorIndex(catalog, card);
  return groupedIndex(catalog, kind, card);
}

function technologies(catalog: Catalog) {
  return catalog.pages.filter((page) => page.kind === 'technology');
}

function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}

function pageView(
  catalog: Catalog,
  page: CatalogPage,
  card: (page: CatalogPage) => CardView,
  sources: ViewSources,
): PageView {
  const lab = page.kind === 'challenge' && page.lab ? sources.labs[page.lab] : undefined;
  return {
    card: card(page),
    head: pageHead(page, card(page), sources),
    section: {
      title: capital(kindFacts[page.kind].plural),
      permalink: indexPath(page.kind),
    },
    minutes: page.readingMinutes,
    reviewed: page.reviewed,
    updated: sources.dates[page.path]?.modified?.slice(0, 10),
    keywords: page.keywords ?? [],
    errors:
      page.kind === 'challenge' || page.kind === 'error' ? messagesOf(page).map(spellKnown) : [],
    technologies: technologiesOf(catalog, page).map(({ title, permalink }) => ({
      title,
      permalink,
    })),
    groups: relatedGroups(catalog, page).map(({ title, pages }) => ({
      title,
      ...shorten(
        pages.map((other) => nameOnly(card(other))),
        pages[0]?.kind === 'error' ? most.errors : most.group,
        listOf(page, pages[0]?.kind ?? page.kind),
      ),
    })),
    next: readNext(catalog, page).map(({ page: next, reason }) => ({ card: card(next), reason })),
    lab: lab && labView(lab, sources),
    ranOn: versionsOf(page, sources),
    provoked: page.kind === 'error' ? sources.captures?.[page.id]?.ran_on : undefined,
    shortAddress: shortAddress(sources.shortIds.get(page.permalink) ?? ''),
    movedAway: sources.movedAway.get(page.permalink),
    lines: sources.lines?.get(page.path),
  };
}

/** The versions of what a page's lab, or its examples, ran on. */
function versionsOf(page: CatalogPage, sources: ViewSources): Record<string, string> | undefined {
  if (page.kind === 'challenge' && page.lab) return sources.labs[page.lab]?.versions;
  const captured = page.kind === 'error' && sources.captures?.[page.id];
  return captured ? captured.versions : sources.ranOn?.get(page.path);
}

/** Where all pages of a kind that involve a page are listed: filtered where there is a filter. */
function listOf(page: CatalogPage, kind: Kind): string {
  const isFilter = page.kind === 'technology' || page.kind === 'concept';
  return (kind === 'challenge' || (kind === 'error' && page.kind === 'technology')) && isFilter
    ? `${indexPath(kind)}?${page.kind}=${page.id}`
    : indexPath(kind);
}

function labView(lab: LabResult, { fileUrl }: ViewSources): LabView {
  const { command, seconds, needs, machine, versions, proof } = lab;
  return {
    id: lab.lab,
    command,
    seconds,
    needs,
    machine,
    versions,
    ranOn: lab.ran_on,
    url: fileUrl(labFolderOf(lab.lab)),
    ...(proof && {
      proof: { red: proof.red, unproven: proof.unproven.length, ranOn: proof.ran_on },
    }),
  };
}

function mapView(
  catalog: Catalog,
  card: (page: CatalogPage) => CardView,
  most: number,
): MapSection[] {
  return hubMap(catalog).map(({ kind, groups }) => ({
    kind,
    title: capital(kindFacts[kind].plural),
    permalink: indexPath(kind),
    groups: groups.map(({ id, title, pages }) => ({
      title,
      // Errors are many, and have an index by program.
      ...(kind === 'error'
        ? { cards: [], more: { count: pages.length, permalink: groupPath(kind, id) } }
        : shorten(pages.map(card), most, groupPath(kind, id))),
    })),
  }));
}

/** Where all pages of one group of the map are listed. */
function groupPath(kind: Kind, group: string): string {
  if (kind === 'technology') return `${indexPath(kind)}?category=${group}`;
  if (kind === 'challenge') return `${indexPath(kind)}?level=${group}`;
  if (kind === 'error') return `${indexPath(kind)}?program=${encodeURIComponent(group)}`;
  return indexPath(kind);
}
