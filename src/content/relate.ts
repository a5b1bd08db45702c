import type { Catalog, CatalogPage, CatalogPageOf } from './Catalog';
import { pagesOfKind } from './buildCatalog';
import { categories, levels, strengths } from './frontMatter';
import type { Kind } from './kinds';
import { kindFacts, kinds } from './kinds';
import { inLearnOrder } from './learnOrder';
import { relationsOf } from './Relations';

/** Pages that belong together for one reason. */
export interface RelatedGroup {
  title: string;
  pages: CatalogPage[];
}

/** A page to read after another, and why. */
export interface NextPage {
  page: CatalogPage;
  /** One line, for under the card. */
  reason: string;
}

const listed = (pages: readonly CatalogPage[]): CatalogPage[] =>
  pages.filter((page) => !page.unlisted);

/** Finds pages by id, in the order of the ids; what does not exist is left out. */
function pick<K extends 'technology' | 'concept'>(
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
const of = <Page>(pages: ReadonlyMap<string, readonly Page[]>, { id }: CatalogPage): Page[] => [
  ...(pages.get(id) ?? []),
];

/** The challenges a practice would have prevented; either page may say so. */
export const preventedBy = (
  catalog: Catalog,
  practice: CatalogPageOf<'practice'>,
): CatalogPageOf<'challenge'>[] => of(relationsOf(catalog).preventedBy, practice);

/** The practices that would have prevented a challenge; either page may say so. */
export const practicesAgainst = (
  catalog: Catalog,
  challenge: CatalogPageOf<'challenge'>,
): CatalogPageOf<'practice'>[] => of(relationsOf(catalog).practicesAgainst, challenge);

/** The technologies a reader could choose instead; either page may say so. */
export const alternativesTo = (
  catalog: Catalog,
  technology: CatalogPageOf<'technology'>,
): CatalogPageOf<'technology'>[] => of(relationsOf(catalog).alternativesTo, technology);

/** The technologies that a page names, in the catalog's order. */
export function technologiesOf(catalog: Catalog, page: CatalogPage): CatalogPageOf<'technology'>[] {
  const ids = 'technologies' in page ? (page.technologies ?? []) : [];
  return inCatalogOrder(catalog, pick(catalog, 'technology', [...new Set(ids)]));
}

const places = new WeakMap<Catalog, ReadonlyMap<CatalogPage, number>>();

function inCatalogOrder<Page extends CatalogPage>(catalog: Catalog, pages: Iterable<Page>): Page[] {
  let placeOf = places.get(catalog);
  if (!placeOf) {
    placeOf = new Map(catalog.pages.map((page, place) => [page, place]));
    places.set(catalog, placeOf);
  }
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

function groupsOf(catalog: Catalog, page: CatalogPage): RelatedGroup[] {
  const relations = relationsOf(catalog);
  switch (page.kind) {
    case 'technology':
      return [
        {
          title: `Challenges that involve ${page.title}`,
          pages: of(relations.challengesWith, page),
        },
        {
          title: `Concepts that use ${page.title}`,
          pages: of(relations.conceptsWith, page),
        },
        {
          title: `Practices with ${page.title}`,
          pages: of(relations.practicesWith, page),
        },
        { title: 'Alternatives', pages: alternativesTo(catalog, page) },
      ];
    case 'concept':
      return [
        { title: 'Understand first', pages: pick(catalog, 'concept', page.requires) },
        {
          title: 'Concepts that build on this',
          pages: of(relations.conceptsOn, page),
        },
        {
          title: 'Challenges this explains',
          pages: of(relations.challengesOn, page),
        },
        { title: 'Technologies used here', pages: pick(catalog, 'technology', page.technologies) },
      ];
    case 'practice':
      return [
        { title: 'Challenges this would have prevented', pages: preventedBy(catalog, page) },
        { title: 'Technologies used here', pages: pick(catalog, 'technology', page.technologies) },
      ];
    case 'challenge':
      return [
        {
          title: 'Practices that would have prevented this',
          pages: practicesAgainst(catalog, page),
        },
        { title: 'Concepts that explain this', pages: pick(catalog, 'concept', page.concepts) },
        { title: 'Technologies used here', pages: pick(catalog, 'technology', page.technologies) },
      ];
    case 'guide':
      return [];
  }
}

const mostNext = 3;

/**
 * One to three pages to read after a page, the best first, each of another sort where that is
 * possible. Empty only when the page is alone in the catalog.
 */
export function readNext(catalog: Catalog, page: CatalogPage): NextPage[] {
  const chosen: NextPage[] = [];
  const take = (candidates: Iterable<NextPage>): void => {
    if (chosen.length >= mostNext) return;
    for (const candidate of candidates) {
      if (
        !candidate.page.unlisted &&
        candidate.page.path !== page.path &&
        !chosen.some((taken) => taken.page.path === candidate.page.path)
      ) {
        chosen.push(candidate);
        return;
      }
    }
  };
  const sorts = candidatesFor(catalog, page);
  sorts.forEach(take);
  // Too few relations: a second of the first sort is better than a stranger.
  if (chosen.length === 0) take(neighbours(catalog, page));
  return chosen;
}

/** For each sort of next page, the candidates, the best first. */
function candidatesFor(catalog: Catalog, page: CatalogPage): NextPage[][] {
  const because = (pages: readonly CatalogPage[], reason: string): NextPage[] =>
    pages.map((next) => ({ page: next, reason }));
  const relations = relationsOf(catalog);
  switch (page.kind) {
    case 'technology':
      return [
        because(
          byLevel(of(relations.challengesWith, page)),
          `A challenge that involves ${page.title}, from symptom to proof.`,
        ),
        because(byLevel(of(relations.conceptsWith, page)), `The idea that ${page.title} serves.`),
        because(alternativesTo(catalog, page), `What to compare ${page.title} with.`),
        because(
          byStrength(of(relations.practicesWith, page)),
          `A practice to keep with ${page.title}.`,
        ),
      ];
    case 'concept':
      return [
        because(
          byLevel(of(relations.challengesOn, page)),
          `A challenge that ${page.title} explains.`,
        ),
        because(byLevel(of(relations.conceptsOn, page)), `Builds on ${page.title}.`),
        because(
          pick(catalog, 'technology', page.technologies),
          `A technology that puts ${page.title} to work.`,
        ),
      ];
    case 'practice':
      return [
        because(byLevel(preventedBy(catalog, page)), 'What happens where this is not kept.'),
        because(
          pick(catalog, 'technology', page.technologies),
          'The technology this practice is about.',
        ),
        because(sharingChallenge(catalog, page), 'Prevents the same trouble from another side.'),
      ];
    case 'challenge':
      return [
        because(byStrength(practicesAgainst(catalog, page)), 'Would have prevented this.'),
        because(byLevel(pick(catalog, 'concept', page.concepts)), 'Explains why it happens.'),
        similarChallenges(catalog, page),
        because(pick(catalog, 'technology', page.technologies), 'A technology this happened with.'),
      ];
    case 'guide':
      return [];
  }
}

const byLevel = <P extends CatalogPageOf<'technology' | 'concept' | 'challenge'>>(
  pages: readonly P[],
): P[] => [...pages].sort((one, other) => levels.indexOf(one.level) - levels.indexOf(other.level));

const byStrength = (pages: readonly CatalogPageOf<'practice'>[]): CatalogPageOf<'practice'>[] =>
  [...pages].sort(
    (one, other) => strengths.indexOf(one.strength) - strengths.indexOf(other.strength),
  );

/** The practices that prevent some of what another one prevents, and that one too. */
function sharingChallenge(
  catalog: Catalog,
  practice: CatalogPageOf<'practice'>,
): CatalogPageOf<'practice'>[] {
  const found = preventedBy(catalog, practice).flatMap((challenge) =>
    practicesAgainst(catalog, challenge),
  );
  return inCatalogOrder(catalog, new Set(found));
}

/** Most challenges that are compared with one. What all of them share tells little. */
const mostCompared = 60;

/** The challenges that share most with one, with what they share as the reason. */
function similarChallenges(catalog: Catalog, page: CatalogPageOf<'challenge'>): NextPage[] {
  const { challengesOn, challengesWith } = relationsOf(catalog);
  const lists = [
    ...page.concepts.map((id) => challengesOn.get(id) ?? []),
    ...page.technologies.map((id) => challengesWith.get(id) ?? []),
  ].sort((one, other) => one.length - other.length);
  const others = new Set<CatalogPageOf<'challenge'>>();
  for (const other of lists.flatMap((list) => list.slice(0, mostCompared))) {
    if (other.id !== page.id && others.size < mostCompared) others.add(other);
  }
  return inCatalogOrder(catalog, others)
    .map((other) => ({
      other,
      shared: [
        ...pick(
          catalog,
          'concept',
          page.concepts.filter((id) => other.concepts.includes(id)),
        ),
        ...pick(
          catalog,
          'technology',
          page.technologies.filter((id) => other.technologies.includes(id)),
        ),
      ].map(({ title }) => title),
    }))
    .filter(({ shared }) => shared.length > 0)
    .sort((one, other) => other.shared.length - one.shared.length)
    .map(({ other, shared }) => ({
      page: other,
      reason: `Another challenge with ${inWords(shared)}.`,
    }));
}

/** `['Django', 'Redis', 'Celery']` → `Django, Redis and Celery` */
function inWords(names: readonly string[]): string {
  const [last, ...before] = [...names].reverse();
  return before.length === 0 ? (last ?? '') : `${before.reverse().join(', ')} and ${last}`;
}

/** The pages after a page in its own group of the map, then before it, then of its kind. */
function* neighbours(catalog: Catalog, page: CatalogPage): Generator<NextPage> {
  const groups = hubMap(catalog).find(({ kind }) => kind === page.kind)?.groups ?? [];
  const id = groupOf(page);
  // The group of an unlisted page, if there is one, does not hold it.
  const own = page.unlisted ? undefined : groups.find((group) => group.id === id);
  if (own) {
    const { pages, title } = own;
    const place = pages.indexOf(page);
    const reason = `Also in ${title}.`;
    for (let index = place + 1; index < pages.length; index += 1) {
      const next = pages[index];
      if (next) yield { page: next, reason };
    }
    for (const next of pages.slice(0, Math.max(place, 0))) yield { page: next, reason };
  }
  for (const group of groups) {
    if (group === own) continue;
    const reason = `Another ${kindFacts[page.kind].singular}.`;
    for (const next of group.pages) yield { page: next, reason };
  }
  for (const next of catalog.pages) {
    if (next.unlisted) continue;
    yield { page: next, reason: `${capital(kindFacts[next.kind].withArticle)} of this hub.` };
  }
}

/** One kind on the map of the hub. */
export interface MapKind {
  kind: Kind;
  /** "Technologies" */
  title: string;
  groups: { id: string; title: string; pages: CatalogPage[] }[];
}

/** What the groups of the map are called, by the category, level or strength they stand for. */
export const groupTitles: Readonly<Record<string, string>> = {
  language: 'Languages',
  framework: 'Frameworks',
  api: 'APIs',
  database: 'Databases',
  cache: 'Caches',
  messaging: 'Messaging',
  delivery: 'Delivery',
  observability: 'Observability',
  security: 'Security',
  tool: 'Tools',
  beginner: 'Beginner',
  intermediate: 'Intermediate',
  advanced: 'Advanced',
  must: 'Must',
  should: 'Should',
  consider: 'Consider',
  docs: 'About this hub',
  guides: 'Guides',
};

const groupOrder: readonly string[] = [...categories, ...levels, ...strengths, 'docs', 'guides'];

/** Folders of guides that come after all others; what they hold is read by few, and late. */
const lastFolders: readonly string[] = ['docs/contributing'];

const maps = new WeakMap<Catalog, MapKind[]>();

/** The whole hub as kinds, groups and pages: technologies by category, practices by strength, the rest by level or folder. */
export function hubMap(catalog: Catalog): readonly MapKind[] {
  let map = maps.get(catalog);
  if (!map) {
    map = drawMap(catalog);
    maps.set(catalog, map);
  }
  return map;
}

function drawMap(catalog: Catalog): MapKind[] {
  return kinds
    .map((kind): MapKind => {
      const groups = new Map<string, CatalogPage[]>();
      for (const page of listed(pagesOfKind(catalog, kind) as readonly CatalogPage[])) {
        const group = groups.get(groupOf(page));
        if (group) group.push(page);
        else groups.set(groupOf(page), [page]);
      }
      return {
        kind,
        title: capital(kindFacts[kind].plural),
        groups: [...groups]
          .map(([id, pages]) => ({
            id,
            title: groupTitles[id] ?? titleOfFolder(id),
            pages: inOrder(kind === 'technology' || kind === 'concept' ? learned(pages) : pages),
          }))
          .sort(
            (one, other) =>
              rankOf(one.id) - rankOf(other.id) || compareFolders(folderOf(one), folderOf(other)),
          ),
      };
    })
    .filter(({ groups }) => groups.length > 0);
}

function groupOf(page: CatalogPage): string {
  switch (page.kind) {
    case 'technology':
      return page.category;
    case 'practice':
      return page.strength;
    case 'concept':
    case 'challenge':
      return page.level;
    case 'guide':
      return page.path.split('/').at(-2) ?? 'docs';
  }
}

// The record of groups cannot say that a kind has pages of that kind.
const learned = (pages: readonly CatalogPage[]): CatalogPage[] =>
  inLearnOrder(pages as readonly (CatalogPageOf<'technology'> | CatalogPageOf<'concept'>)[]);

const folderOf = ({ pages }: { pages: readonly CatalogPage[] }): string =>
  pages[0]?.path.split('/').slice(0, -1).join('/') ?? '';

/** What is in a folder comes after the folder itself. */
function compareFolders(one: string, other: string): number {
  const isLast = (path: string) =>
    lastFolders.some((folder) => path === folder || path.startsWith(`${folder}/`));
  return Number(isLast(one)) - Number(isLast(other)) || (one < other ? -1 : one > other ? 1 : 0);
}

const rankOf = (id: string): number => {
  const rank = groupOrder.indexOf(id);
  return rank === -1 ? groupOrder.length : rank;
};

/** Pages with a position at the side first, in that order; the rest keeps the catalog's. */
const inOrder = (pages: readonly CatalogPage[]): CatalogPage[] =>
  [...pages].sort(
    (one, other) => (one.sidebar_position ?? Infinity) - (other.sidebar_position ?? Infinity) || 0,
  );

/** `first-steps` → `First steps` */
export const titleOfFolder = (folder: string): string => capital(folder.replaceAll('-', ' '));

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
