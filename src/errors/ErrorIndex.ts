import { hashOf } from './hashOf';

/** A page as a match shows it. */
export interface ErrorPage {
  /** Base path left out: `/docs/technologies/redis/`. */
  url: string;
  kind: string;
  /** `Challenge · beginner` */
  facts: string;
  title: string;
  lead: string;
  /** The technologies that it involves, itself included; a search may be narrowed to one. */
  technologies: string[];
}

/** A message that a page lists, the number of the page, and the section that answers, if not its beginning. */
export type ListedMessage = [text: string, page: number, section?: string];

/** What tells pages apart that list the same message. */
export interface PageSigns {
  /** Packages whose frames in a traceback show that the page is meant; none where any may print it. */
  packages?: string[];
  /** Its message is printed because of another one: that one is explained first. */
  isWrapper?: true;
}

/** A piece of the index: some messages. */
export interface MessagePiece {
  messages: ListedMessage[];
  /** By the number of the page, for the few that have any. */
  signs: Record<number, PageSigns>;
}

/** What is fetched first. */
export interface ErrorIndex {
  /** The keys that messages are kept by, in so few bits that some others seem to be among them. */
  keys: string;
  /** The names of the pieces that hold messages; which one holds a key is told by `pieceOf`. */
  messages: string[];
  /** The names of the pieces that hold pages, `pagesInPiece` each. */
  pages: string[];
  /** With few messages, all of them. */
  all?: MessagePiece;
  /** Which technology a package in a traceback speaks of, by the number of its page. */
  packages: Record<string, number>;
}

/** So many pages are fetched together. */
export const pagesInPiece = 4;

/** The number of the piece that holds a key. */
export const pieceOf = (key: string, count: number): number => hashOf(key) % count;

/**
 * So many bits are kept for each key: of twelve keys that no message has, one seems to be there, and
 * costs the piece that is fetched for nothing; a long paste asks for so many pieces and no more.
 */
const bitsPerKey = 12;

/** Which keys there are, in base64: a Bloom filter of one hash. */
export function writeKeys(keys: readonly string[]): string {
  const bytes = new Uint8Array(Math.ceil((keys.length * bitsPerKey) / 8));
  for (const bit of keys.map((key) => hashOf(key) % (bytes.length * 8)))
    bytes[bit >> 3] = (bytes[bit >> 3] ?? 0) | (1 << (bit & 7));
  return btoa(String.fromCodePoint(...bytes));
}

/** Makes a test whether a key may be among those that were written. */
export function readKeys(written: string): (key: string) => boolean {
  const bytes = atob(written);
  return (key) => {
    const bit = hashOf(key) % (bytes.length * 8);
    return ((bytes.charCodeAt(bit >> 3) >> (bit & 7)) & 1) === 1;
  };
}
