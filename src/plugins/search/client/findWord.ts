import type { Pagefind, PagefindResult } from './loadPagefind';

/** What pages are narrowed to, by facet. */
type Filters = Readonly<Record<string, string | undefined>>;

/** In a hub of more pages, the part of the index with a common word is a hundred kilobytes alone. */
const manyPages = 2_000;

/**
 * One word's pages, those of them that are about one error, and whether the word itself is on any
 * page of the hub.
 *
 * @param count How many pages the hub has.
 */
export async function findWord(pagefind: Pagefind, word: string, filters: Filters, count: number) {
  await preloadWord(pagefind, word, count);
  const [exact, begun, ofErrors] = await Promise.all([
    pagefind.search(`"${word}"`),
    pagefind.search(word, { filters: setOnly(filters) }),
    pagefind.search(word, { filters: { ...setOnly(filters), kind: 'error' } }),
  ]);
  const errors = ofErrors.results.map(({ id }) => id);
  const pages = begun.results;
  if (exact.results.length > 0) return { word, pages, errors, known: true };
  // A word that is not there is begun ("postg"), or Pagefind shortened it until something matched
  // ("postgers" to "post"). What matched tells which; the first page is likely to be shown anyway.
  const shared = pages[0] ? await longestShared(pages[0], word) : 0;
  return {
    word,
    pages,
    errors,
    known: shared === word.length,
    near: shared >= word.length * 0.6,
  };
}

/**
 * Fetches the parts of the index that a word is searched for in.
 *
 * Pagefind fetches the part with the word, and matches longer words in parts that it has: where
 * "slower" begins the next part, it would be found only by who searched for it before. So that part
 * is fetched too, but for a large hub, which has pages enough with the word itself.
 *
 * @param pages How many the hub has.
 */
export async function preloadWord(pagefind: Pagefind, word: string, pages: number): Promise<void> {
  const terms = pages > manyPages ? [word] : [word, lastBegunWith(word)];
  await Promise.all(terms.map((term) => pagefind.preload(term)));
}

/** Stands after all words that begin with this one, but those that no language has. */
const lastBegunWith = (word: string): string => `${word}zz`;

/** How many letters of the word some matching word begins with. */
async function longestShared(result: PagefindResult, word: string): Promise<number> {
  const words = (await result.data()).content.split(/\s+/);
  const matching = result.words.flatMap((place) => [
    ...(words[place] ?? '').toLowerCase().split(/[^\p{L}\p{N}+#]+/u),
    (words[place] ?? '').toLowerCase().replace(/[^\p{L}\p{N}_+#]+/gu, ''),
  ]);
  return Math.max(0, ...matching.map((found) => countShared(found, word)));
}

function countShared(one: string, other: string): number {
  let count = 0;
  while (count < other.length && one[count] === other[count]) count += 1;
  return count;
}

/** Leaves out the facets for which nothing is chosen. */
export const setOnly = (filters: Filters): Record<string, string> =>
  Object.fromEntries(
    Object.entries(filters).filter((entry): entry is [string, string] => Boolean(entry[1])),
  );
