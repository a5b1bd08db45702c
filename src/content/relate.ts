import type { Catalog, CatalogPage, CatalogPageOf } from './Catalog';
import { pagesOfKind } from './buildCatalog';
import { categories, levels, strengths } from './frontMatter';
import type { Kind } from './kinds';
import { kindFacts, kinds } from './kinds';

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
function pick<K extends Kind>(
  catalog: Catalog,
  kind: K,
  ids: readonly string[],
): CatalogPageOf<K>[] {
  const pages = pagesOfKind(catalog, kind);
  return ids.flatMap((id) => pages.find((page) => page.id === id) ?? []);
}

/** The challenges a practice would have prevented; either page may say so. */
export function preventedBy(
  catalog: Catalog,
  practice: CatalogPageOf<'practice'>,
): CatalogPageOf<'challenge'>[] {
  return pagesOfKind(catalog, 'challenge').filter(
    (challenge) =>
      practice.prevents.includes(challenge.id) || challenge.prevented_by.includes(practice.id),
  );
}

/** The practices that would have prevented a challenge; either page may say so. */
export function practicesAgainst(
  catalog: Catalog,
  challenge: CatalogPageOf<'challenge'>,
): CatalogPageOf<'practice'>[] {
  return pagesOfKind(catalog, 'practice').filter(
    (practice) =>
      practice.prevents.includes(challenge.id) || challenge.prevented_by.includes(practice.id),
  );
}

/** The technologies a reader could choose instead; either page may say so. */
export function alternativesTo(
  catalog: Catalog,
  technology: CatalogPageOf<'technology'>,
): CatalogPageOf<'technology'>[] {
  return pagesOfKind(catalog, 'technology').filter(
    (other) =>
      other.id !== technology.id &&
      (technology.alternatives.includes(other.id) || other.alternatives.includes(technology.id)),
  );
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
  switch (page.kind) {
    case 'technology': {
      const uses = (other: { technologies: readonly string[] }): boolean =>
        other.technologies.includes(page.id);
      return [
        {
          title: `Challenges that involve ${page.title}`,
          pages: pagesOfKind(catalog, 'challenge').filter(uses),
        },
        {
          title: `Concepts that use ${page.title}`,
          pages: pagesOfKind(catalog, 'concept').filter(uses),
        },
        {
          title: `Practices with ${page.title}`,
          pages: pagesOfKind(catalog, 'practice').filter(uses),
        },
        { title: 'Alternatives', pages: alternativesTo(catalog, page) },
      ];
    }
    case 'concept':
      return [
        { title: 'Understand first', pages: pick(catalog, 'concept', page.requires) },
        {
          title: 'Concepts that build on this',
          pages: pagesOfKind(catalog, 'concept').filter(({ requires }) =>
            requires.includes(page.id),
          ),
        },
        {
          title: 'Challenges this explains',
          pages: pagesOfKind(catalog, 'challenge').filter(({ concepts }) =>
            concepts.includes(page.id),
          ),
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
  const take = (candidates: readonly NextPage[]): void => {
    const [best] = candidates.filter(
      (candidate) =>
        !candidate.page.unlisted &&
        candidate.page.path !== page.path &&
        !chosen.some((taken) => taken.page.path === candidate.page.path),
    );
    if (best && chosen.length < mostNext) chosen.push(best);
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
  switch (page.kind) {
    case 'technology': {
      const uses = (other: { technologies: readonly string[] }): boolean =>
        other.technologies.includes(page.id);
      return [
        because(
          byLevel(pagesOfKind(catalog, 'challenge').filter(uses)),
          `A challenge that involves ${page.title}, from symptom to proof.`,
        ),
        because(
          byLevel(pagesOfKind(catalog, 'concept').filter(uses)),
          `The idea that ${page.title} serves.`,
        ),
        because(alternativesTo(catalog, page), `What to compare ${page.title} with.`),
        because(
          byStrength(pagesOfKind(catalog, 'practice').filter(uses)),
          `A practice to keep with ${page.title}.`,
        ),
      ];
    }
    case 'concept':
      return [
        because(
          byLevel(
            pagesOfKind(catalog, 'challenge').filter(({ concepts }) => concepts.includes(page.id)),
          ),
          `A challenge that ${page.title} explains.`,
        ),
        because(
          byLevel(
            pagesOfKind(catalog, 'concept').filter(({ requires }) => requires.includes(page.id)),
          ),
          `Builds on ${page.title}.`,
        ),
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
        because(
          pagesOfKind(catalog, 'practice').filter((other) => shareChallenge(catalog, page, other)),
          'Prevents the same trouble from another side.',
        ),
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

function shareChallenge(
  catalog: Catalog,
  practice: CatalogPageOf<'practice'>,
  other: CatalogPageOf<'practice'>,
): boolean {
  const ids = new Set(preventedBy(catalog, practice).map(({ id }) => id));
  return preventedBy(catalog, other).some(({ id }) => ids.has(id));
}

/** The challenges that share most with one, with what they share as the reason. */
function similarChallenges(catalog: Catalog, page: CatalogPageOf<'challenge'>): NextPage[] {
  return pagesOfKind(catalog, 'challenge')
    .filter(({ id }) => id !== page.id)
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
function neighbours(catalog: Catalog, page: CatalogPage): NextPage[] {
  const kindOnMap = hubMap(catalog).find(({ kind }) => kind === page.kind);
  const groups = kindOnMap?.groups ?? [];
  const own = groups.find(({ pages }) => pages.some(({ path }) => path === page.path));
  const place = own?.pages.findIndex(({ path }) => path === page.path) ?? -1;
  const inGroup = [
    ...(own?.pages.slice(place + 1) ?? []),
    ...(own?.pages.slice(0, Math.max(place, 0)) ?? []),
  ];
  const ofKind = groups.filter((group) => group !== own).flatMap(({ pages }) => pages);
  return [
    ...inGroup.map((next) => ({ page: next, reason: `Also in ${own?.title ?? ''}.` })),
    ...ofKind.map((next) => ({ page: next, reason: `Another ${kindFacts[page.kind].singular}.` })),
    ...listed(catalog.pages).map((next) => ({
      page: next,
      reason: `${capital(kindFacts[next.kind].withArticle)} of this hub.`,
    })),
  ];
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

/** The whole hub as kinds, groups and pages: technologies by category, practices by strength, the rest by level or folder. */
export function hubMap(catalog: Catalog): MapKind[] {
  return kinds
    .map((kind): MapKind => {
      const groups = new Map<string, CatalogPage[]>();
      for (const page of listed(catalog.pages.filter((page) => page.kind === kind))) {
        const id = groupOf(page);
        groups.set(id, [...(groups.get(id) ?? []), page]);
      }
      return {
        kind,
        title: capital(kindFacts[kind].plural),
        groups: [...groups]
          .map(([id, pages]) => ({
            id,
            title: groupTitles[id] ?? titleOfFolder(id),
            pages: inOrder(pages),
          }))
          .sort((one, other) => rankOf(one.id) - rankOf(other.id)),
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

const rankOf = (id: string): number => {
  const rank = groupOrder.indexOf(id);
  return rank === -1 ? groupOrder.length : rank;
};

/** Pages with a position at the side first, in that order; the rest keeps the catalog's. */
const inOrder = (pages: readonly CatalogPage[]): CatalogPage[] =>
  [...pages].sort(
    (one, other) => (one.sidebar_position ?? Infinity) - (other.sidebar_position ?? Infinity) || 0,
  );

const titleOfFolder = (folder: string): string => capital(folder.replaceAll('-', ' '));

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
