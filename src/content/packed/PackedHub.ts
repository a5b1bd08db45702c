import type { Kind } from '../kinds';
import type { RegionsSource } from '../readRegions';

/** What a check of one page needs to know of another, short enough to be sent to a browser. */
export interface PackedPage {
  path: string;
  /** The fields that other pages are held against, and those that searching reads. */
  fields: Readonly<Record<string, unknown>>;
  /** Ids of its headings. */
  ids: readonly string[];
  /** Pages that it links, as it writes them, and names in no field. */
  links?: readonly string[];
  /** Of an error with a lab, whether that ran. */
  hasRun?: boolean;
}

/** Where the hub is published and where its source lies. */
export interface HubPlace {
  /** Absolute, with a slash at its end. */
  siteUrl: string;
  /** `https://github.com/owner/name` */
  repositoryUrl: string;
  branch: string;
  ownAddresses: readonly string[];
}

/** The hub as a browser is sent it, for checking one page against all the others. */
export interface PackedHub {
  place: HubPlace;
  pages: readonly PackedPage[];
  /** Ids of the challenges that have a lab, with the names of what each measured. */
  labs: Readonly<Record<string, readonly string[]>>;
  /** The page to copy, by kind. */
  templates: Readonly<Record<Kind, string>>;
}

/** Rows by column; `null` where a row has nothing. */
export type Columns = Readonly<Record<string, readonly unknown[]>>;

/** The packed hub on its way to a browser. */
export interface SentHub extends Omit<PackedHub, 'pages'> {
  /** How many pages there are. */
  count: number;
  /** What each page is but for its fields. */
  pages: Columns;
  fields: Columns;
}

/** What stands for each message that a page lists, by path: only a page that lists some is held against it. */
export type PackedMessages = Readonly<Record<string, readonly number[]>>;

/** What only a page that shows files, pictures or a brand is held against: as much again. */
export interface PackedFiles {
  files: readonly string[];
  included: Readonly<Record<string, RegionsSource>>;
  icons: readonly string[];
  ledger: string;
}
