/** One word's pages: how well each matches, and where. */
export interface WordMatches {
  word: string;
  pages: readonly { id: string; score: number; words: readonly number[] }[];
}

/** A page with what of the query it holds. */
export interface RankedPage {
  id: string;
  /** Places of matching words, and which word of the query matches there. */
  hits: Map<number, number>;
  /** Words of the query that the page lacks. */
  missing: string[];
}

/** What the score of a short page counts, and where one word alone is asked for: mostly a name. */
const ofShort = 0.2;
const ofShortForName = 0.05;
/** With fewer pages than this that hold every word, pages that hold some are shown too. */
const enough = 3;
/** A page must hold this part of the query, counted by how much its words tell. */
const leastShare = 0.4;
/** Words stand together so many places apart, in the order of the query: "last page is slow". */
const nearby = 3;

/**
 * Orders pages: those that hold every word first, then by how many of the words that tell most
 * they hold, how well, and whether they stand together as they were typed.
 *
 * @param isShort Tells the pages of one error: in so few words each counts much, and whoever types
 *   the name of a technology wants that, and not one of its errors.
 */
export function rankPages(
  matches: readonly WordMatches[],
  isShort: (id: string) => boolean = () => false,
): RankedPage[] {
  const found = matches.filter(({ pages }) => pages.length > 0);
  // A word that few pages hold tells more than one that stands everywhere.
  const weights = found.map(({ pages }) => 1 / Math.log(Math.E + pages.length));
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  const pages = new Map<string, ReturnType<typeof newPage>>();
  found.forEach((match, index) => {
    for (const { id, score, words } of match.pages) {
      const page = pages.get(id) ?? newPage(id);
      // Two words of the query can match in one place: both are held.
      page.held.add(index);
      page.score += score;
      page.share += (weights[index] ?? 0) / whole;
      for (const place of words) page.hits.set(place, index);
      if (standTogether(page.places, words)) page.pairs += 1;
      page.places = words;
      pages.set(id, page);
    }
  });
  for (const page of pages.values()) {
    page.score *= 1 + page.pairs / Math.max(1, found.length - 1);
    if (isShort(page.id)) page.score *= matches.length === 1 ? ofShortForName : ofShort;
    page.missing = found.flatMap(({ word }, index) => (page.held.has(index) ? [] : [word]));
  }
  const ranked = [...pages.values()].sort(
    (one, other) => other.score * other.share ** 2 - one.score * one.share ** 2,
  );
  const complete = ranked.filter(({ missing }) => missing.length === 0);
  if (complete.length >= enough) return complete;
  const partial = ranked.filter(({ missing, share }) => missing.length > 0 && share >= leastShare);
  return [...complete, ...partial];
}

/** Whether some place of the second word follows closely on one of the first. */
function standTogether(first: readonly number[], second: readonly number[]): boolean {
  const places = new Set(first);
  return second.some((place) =>
    Array.from({ length: nearby }, (_, back) => place - back - 1).some((before) =>
      places.has(before),
    ),
  );
}

const newPage = (id: string) => ({
  id,
  pairs: 0,
  /** Of the word that was looked at last. */
  places: [] as readonly number[],
  hits: new Map<number, number>(),
  missing: [] as string[],
  score: 0,
  share: 0,
  held: new Set<number>(),
});
