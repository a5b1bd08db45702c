import type { Catalog, CatalogPage, CatalogPageOf } from './Catalog';
import { frontMatterSchemas } from './frontMatter';
import type { Kind } from './kinds';
import { idOf, kindOf, kinds, permalinkOf } from './kinds';
import type { PageSource } from './PageSource';

/** Words that a learner reads in a minute when the subject is new. */
const wordsPerMinute = 180;

/**
 * The pages as the site shows them, by kind and title. Drafts are left out.
 * A page whose front matter has problems is left out too: `checkPages` tells them.
 */
export function buildCatalog(
  sources: readonly PageSource[],
  { drafts = false }: { drafts?: boolean } = {},
): Catalog {
  const pages = sources.flatMap((source): CatalogPage[] => {
    const kind = kindOf(source.path);
    if (!kind || !source.frontMatter) return [];
    const result = frontMatterSchemas[kind].safeParse(source.frontMatter.value);
    if (!result.success || (result.data.draft && !drafts)) return [];
    const page = {
      kind,
      id: idOf(source.path),
      path: source.path,
      permalink: permalinkOf(source.path),
      questions: source.questions,
      words: source.words,
      readingMinutes: Math.max(1, Math.round(source.words / wordsPerMinute)),
      ...result.data,
    };
    // Kind and fields belong together: both come from the schema of that kind.
    return [page as CatalogPage];
  });
  const rank = (page: CatalogPage): number => kinds.indexOf(page.kind);
  return {
    pages: pages.sort(
      (one, other) => rank(one) - rank(other) || compareTitles(one.title, other.title),
    ),
  };
}

/** By their letters: a quote or a bracket at the front puts no page before all others. */
const compareTitles = (one: string, other: string): number => {
  const [a, b] = [one, other].map((title) => title.toLowerCase().replace(/^\P{L}+/u, '')) as [
    string,
    string,
  ];
  return a < b ? -1 : a > b ? 1 : 0;
};

const byKind = new WeakMap<Catalog, ReadonlyMap<Kind, CatalogPage[]>>();

/** The pages of one kind, in the catalog's order; they are sorted out once for each catalog. */
export function pagesOfKind<K extends Kind>(
  catalog: Catalog,
  kind: K,
): readonly CatalogPageOf<K>[] {
  let sorted = byKind.get(catalog);
  if (!sorted) {
    sorted = new Map(kinds.map((each) => [each, []]));
    for (const page of catalog.pages) sorted.get(page.kind)?.push(page);
    byKind.set(catalog, sorted);
  }
  // The map's type cannot say that a kind leads to pages of that kind.
  return (sorted.get(kind) ?? []) as unknown as readonly CatalogPageOf<K>[];
}
