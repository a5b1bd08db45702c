/** A page as a match shows it. */
export interface ErrorPage {
  /** Base path left out: `/docs/technologies/redis/`. */
  url: string;
  kind: string;
  /** `Challenge · beginner` */
  facts: string;
  title: string;
  lead: string;
  /** The technologies that it involves, itself included; nothing where it could be about any. */
  technologies: string[];
}

/** A piece of the index: some messages, and the pages that explain them. */
export interface ErrorShard {
  pages: ErrorPage[];
  messages: [text: string, page: number][];
}

/** What is fetched first. */
export interface ErrorIndex {
  /** The names of the pieces; which one holds a key is told by `shardOf`. */
  shards: string[];
  /** With few messages, all of them: there are no pieces then. */
  all?: ErrorShard;
  /** Keys that more messages share than a piece should hold; each is under its whole text as well. */
  crowded: string[];
  /** Which technology a package in a traceback speaks of. */
  packages: Record<string, string>;
  /** The pages of these technologies. */
  technologies: Record<string, ErrorPage>;
}

/** An exception that more pages than this list is too common to tell them apart. */
export const tooCommon = 3;

/** The number of the piece that holds a key. */
export function shardOf(key: string, count: number): number {
  // FNV-1a: short, and spreads words that begin alike.
  let hash = 0x811c9dc5;
  for (let at = 0; at < key.length; at += 1) {
    hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193) >>> 0;
  }
  return hash % count;
}
