import type { Catalog, CatalogPage, CatalogPageOf } from './Catalog';
import { capital } from './capital';
import { levels, strengths } from './frontMatter';
import { groupOf, hubMap } from './hubMap';
import { kindFacts } from './kinds';
import {
  alternativesTo,
  inCatalogOrder,
  pick,
  practicesAgainst,
  preventedBy,
  related,
  storiesOf,
} from './relate';
import { shortTitle } from './shortTitle';
import { relationsOf } from './Relations';

/** A page to read after another, and why. */
export interface NextPage {
  page: CatalogPage;
  /** One line, for under the card. */
  reason: string;
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
          byLevel(related(relations.challengesWith, page)),
          `A challenge that involves ${shortTitle(page)}, from symptom to proof.`,
        ),
        because(
          byLevel(related(relations.conceptsWith, page)),
          `The idea that ${shortTitle(page)} serves.`,
        ),
        because(alternativesTo(catalog, page), `What to compare ${shortTitle(page)} with.`),
        because(
          byStrength(related(relations.practicesWith, page)),
          `A practice to keep with ${shortTitle(page)}.`,
        ),
      ];
    case 'concept':
      return [
        because(
          byLevel(related(relations.challengesOn, page)),
          `A challenge that ${shortTitle(page)} explains.`,
        ),
        because(byLevel(related(relations.conceptsOn, page)), `Builds on ${shortTitle(page)}.`),
        because(
          pick(catalog, 'technology', page.technologies),
          `A technology that puts ${shortTitle(page)} to work.`,
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
    case 'error':
      return [
        because(storiesOf(catalog, page), 'Tells the whole story.'),
        because(related(relations.looksLike, page), 'Looks like this, and is something else.'),
        because(pick(catalog, 'technology', page.technologies), 'Where this error belongs.'),
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
      reason: `Another challenge with ${inWords(shared.slice(0, mostNamed))}.`,
    }));
}

/** A reason names so many of what two pages share. */
const mostNamed = 3;

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
