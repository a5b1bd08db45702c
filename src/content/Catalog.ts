import type { FrontMatterOf } from './frontMatter';
import type { Kind } from './kinds';
import type { Question } from './structuredData';

interface PageFacts {
  id: string;
  /** From the repository's root, forward slashes. */
  path: string;
  /** The address on the site without the base path: `/docs/technologies/redis/`. */
  permalink: string;
  /** Of a page that is made of questions; empty of all others. */
  questions: readonly Question[];
  words: number;
  readingMinutes: number;
}

/** A page of one kind, ready to be shown as a card, filtered and related. */
export type CatalogPageOf<K extends Kind> = PageFacts & { kind: K } & FrontMatterOf[K];

/** A page of any kind; `kind` tells which fields it has. */
export type CatalogPage = { [K in Kind]: CatalogPageOf<K> }[Kind];

/** All published pages of the hub. */
export interface Catalog {
  pages: readonly CatalogPage[];
}
