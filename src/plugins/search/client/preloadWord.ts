import type { Pagefind } from './loadPagefind';

/** In a hub of more pages, the part of the index with a common word is a hundred kilobytes alone. */
const manyPages = 2_000;

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
