import type { Explanation } from '../../errors/Explanation';
import { saysError } from '../../errors/saysError';
import { correctWord, type Vocabulary } from './client/correctWord';
import { explainErrors } from './client/explainErrors';
import { fetchJson, remember } from './client/fetchJson';
import { findWord, setOnly } from './client/findWord';
import { loadPagefind, type Pagefind, type PagefindResult } from './client/loadPagefind';
import { rankPages } from './client/rankPages';
import { readWords } from './client/readQuery';
import { readSections, wordOfAll } from './client/readSections';
import type { FoundPage } from './client/FoundPage';
import { showExplanation } from './client/showExplanation';

export type { Vocabulary } from './client/correctWord';
export { explainErrors, type ExplainErrors } from './client/explainErrors';
export { fetchJson, remember } from './client/fetchJson';
export type { FoundLine, FoundPage } from './client/FoundPage';
export type { FoundSection, Run } from './client/readSections';

/** The facets of the index, by their names in the address. */
export const facets = ['kind', 'technology', 'level'] as const;
export type Facet = (typeof facets)[number];

/** The values of each facet that some page has, with their titles. */
export type FacetValues = Record<Facet, [value: string, title: string][]>;

/** What the index says of itself, besides what Pagefind keeps. */
export interface IndexFacts extends FacetValues {
  /** How many pages there are. */
  pages: number;
}

/** What is searched for. */
export interface Query {
  /** What stands in the field: of a paste one line. */
  text: string;
  filters: Partial<Record<Facet, string>>;
  /** All of what was pasted, line by line. */
  pasted?: string;
  /** Of a paste that a page explains, as much as finds the page again. */
  enough?: string;
}

/** What a search found. */
export interface Found {
  /** How many pages. */
  total: number;
  /** Words that were read as others, because no page has them. */
  corrections: { from: string; to: string }[];
  /** Words that no page has and that resemble none. */
  unknown: string[];
  /** Fetches the pages from one place in the order up to another. */
  pages: (from: number, to: number) => Promise<FoundPage[]>;
}

export interface Search {
  /** Fetches what the first search needs. @throws When it cannot be fetched. */
  prepare: () => Promise<void>;
  /** The pages that explain a pasted error, the best first. @throws When they cannot be fetched. */
  explain: (pasted: string, filters: Query['filters']) => Promise<FoundPage[]>;
  /** @throws When the index cannot be fetched. */
  find: (query: Query) => Promise<Found>;
  /** What pages can be narrowed to. @throws When it cannot be fetched. */
  facets: () => Promise<FacetValues>;
}

const nothing: Found = { total: 0, corrections: [], unknown: [], pages: async () => [] };

/** @param baseUrl The base path of the site, with a slash at both ends. */
export function createSearch(baseUrl: string): Search {
  const folder = `${baseUrl}pagefind/`;
  const load = remember(() => loadPagefind(new URL(folder, document.baseURI).href));
  const words = remember(() => fetchJson<Vocabulary>(`${folder}words.json`));
  const facts = remember(() => fetchJson<IndexFacts>(`${folder}facets.json`));
  const explain = explainErrors(baseUrl);
  return {
    prepare: async () => void (await load()),
    facets: facts,
    async explain(pasted, filters) {
      const explanations = await explain(pasted);
      return explanations
        .filter(({ page }) => isWithin(page, filters))
        .map((explanation) => showExplanation(explanation, baseUrl));
    },
    async find({ text, filters, pasted }) {
      const [pagefind, { pages: count }] = await Promise.all([
        load(),
        facts().catch(() => ({ pages: 0 })),
      ]);
      const typed = readWords(text);
      if (typed.length === 0) return findByFilters(pagefind, filters, baseUrl);
      const matches = await Promise.all(
        typed.map((word) => findWord(pagefind, word, filters, count)),
      );
      const corrections: Found['corrections'] = [];
      const unknown: string[] = [];
      // What a program printed is not mistyped.
      const isPrinted = /[:\n]/.test(pasted ?? '');
      for (const match of matches.filter(({ known }) => !known)) {
        // Pagefind finds nothing when a part of the index cannot be fetched; this says so.
        // Unless the hub is kept on this device.
        if (!navigator.onLine && !navigator.serviceWorker?.controller)
          throw new Error('The index cannot be fetched: there is no network.');
        const to = isPrinted ? undefined : correctWord(match.word, await words());
        const corrected = to ? await findWord(pagefind, to, filters, count) : undefined;
        if (to && corrected?.known) {
          corrections.push({ from: match.word, to });
          Object.assign(match, corrected);
        } else if (!match.near) {
          match.pages = [];
          unknown.push(match.word);
        }
      }
      const short = new Set(matches.flatMap(({ errors: found }) => found));
      const results = new Map(matches.flatMap(({ pages }) => pages.map((page) => [page.id, page])));
      // Whoever types an error wants its entry.
      const isShort = saysError(text) ? undefined : (id: string) => short.has(id);
      const ranked = rankPages(matches, isShort);
      return {
        total: ranked.length,
        corrections,
        unknown,
        pages: (from, to) =>
          Promise.all(
            ranked
              .slice(from, to)
              .map(({ id, hits, missing }) => readPage(results.get(id), hits, missing, baseUrl)),
          )
            .then((pages) => pages.filter((page) => page !== undefined))
            .then((pages) => putNamesakeFirst(pages, text)),
      };
    },
  };
}

/** Of pages that are shown together, the one whose whole title was typed comes first. */
function putNamesakeFirst(pages: FoundPage[], text: string): FoundPage[] {
  const typed = text.trim().toLowerCase();
  const isNamesake = ({ title }: FoundPage) =>
    title
      .map((run) => run.text)
      .join('')
      .toLowerCase() === typed;
  return [...pages].sort((one, other) => Number(isNamesake(other)) - Number(isNamesake(one)));
}

/** Without a word to search for, the facets alone give their pages. */
async function findByFilters(
  pagefind: Pagefind,
  filters: Query['filters'],
  baseUrl: string,
): Promise<Found> {
  if (Object.keys(setOnly(filters)).length === 0) return nothing;
  const { results } = await pagefind.search(wordOfAll, { filters: setOnly(filters) });
  return {
    ...nothing,
    total: results.length,
    pages: (from, to) =>
      Promise.all(
        results.slice(from, to).map((result) => readPage(result, new Map(), [], baseUrl)),
      ).then((pages) => pages.filter((page) => page !== undefined)),
  };
}

async function readPage(
  result: PagefindResult | undefined,
  hits: ReadonlyMap<number, number>,
  missing: string[],
  baseUrl: string,
): Promise<FoundPage | undefined> {
  if (!result) return undefined;
  const page = await result.data();
  return {
    url: baseUrl + page.url.replace(/^\//, ''),
    kind: page.meta.kind ?? '',
    facts: page.meta.facts ?? '',
    missing,
    ...readSections(page, hits),
  };
}

const isWithin = (
  { kind, technologies, facts }: Explanation['page'],
  filters: Query['filters'],
): boolean =>
  (!filters.kind || filters.kind === kind) &&
  (!filters.technology || technologies.includes(filters.technology)) &&
  (!filters.level || facts.endsWith(` ${filters.level}`));
