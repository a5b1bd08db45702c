import type { HeadingSource, PageSource, Place } from '../PageSource';

/** A page or hand-made route that readers reach. */
export interface PublishedPage {
  address: string;
  /** From the repository's root. */
  path: string;
  title: string;
  /** Null of a hand-made route. */
  source: PageSource | null;
  /** Its headings by id. */
  headings: ReadonlyMap<string, HeadingSource>;
}

/** An address that leads to a page: one line of its `aliases`. */
export interface Alias {
  from: string;
  page: PublishedPage;
  /** The heading it leads to, where the page became a part of another. */
  section: string | null;
  place: Place | undefined;
}

/** A heading that leads to another: one line of `moved_headings`. */
export interface MovedHeading {
  /** The address that it stood on. */
  address: string;
  id: string;
  /** The page that names it, and the id there. */
  page: PublishedPage;
  to: string;
  place: Place | undefined;
}

/** What pages say of their addresses, before and now. */
export interface Published {
  /** By address. */
  pages: ReadonlyMap<string, PublishedPage>;
  /** By the address that they lead from; of two with the same, the first counts. */
  aliases: ReadonlyMap<string, Alias>;
  /** By `address#id`. */
  moved: ReadonlyMap<string, MovedHeading>;
  /** Lines that say what another line says already. */
  doubled: readonly (Alias | MovedHeading)[];
}

/** Where a published address leads: a page, and perhaps a heading of it. */
export interface Landing {
  page: PublishedPage;
  /** An id that the page has. */
  section: string | null;
}
