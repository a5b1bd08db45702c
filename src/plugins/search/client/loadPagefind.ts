/** What of Pagefind's own results is used here. */
export interface PagefindResult {
  id: string;
  score: number;
  /** Places of the matching words, counted in words from the start of the content. */
  words: number[];
  data: () => Promise<PagefindPage>;
}

/** A page as the index keeps it. */
export interface PagefindPage {
  url: string;
  content: string;
  meta: Record<string, string>;
  anchors: { element: string; id: string; text?: string; location: number }[];
}

export interface Pagefind {
  options: (options: Record<string, unknown>) => Promise<void>;
  init: () => Promise<void>;
  /** Fetches the part of the index where a term would stand. */
  preload: (term: string) => Promise<void>;
  search: (
    term: string,
    options?: { filters?: Record<string, string> },
  ) => Promise<{ results: PagefindResult[]; unfilteredResultCount: number }>;
}

let attempts = 0;

/**
 * Fetches Pagefind and the index's first part.
 *
 * @param folder Address of the index, with a slash at the end.
 * @throws When it cannot be fetched; the next call tries again.
 */
export async function loadPagefind(folder: string): Promise<Pagefind> {
  attempts += 1;
  // A browser may remember that a module failed and never ask for the same address again.
  const address = `${folder}pagefind.js${attempts > 1 ? `?attempt=${attempts}` : ''}`;
  const pagefind = (await import(/* webpackIgnore: true */ address)) as Pagefind;
  await pagefind.options({
    basePath: folder,
    // Pages are indexed by their permalinks; the base path is put before them below.
    baseUrl: '/',
    // The worker is 12 KB more, for a search that takes a few milliseconds.
    noWorker: true,
    ranking: { termFrequency: 0.6, pageLength: 0.3, termSaturation: 1.6, termSimilarity: 2 },
  });
  await pagefind.init();
  return pagefind;
}
