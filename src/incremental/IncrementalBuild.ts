import type { Problem } from '../content/Problem';
import type { Address } from '../site/readAddress';
import type { FolderHashes } from '../site/PreviousSite';

/** Where an incremental build reads and writes, absolute paths. */
export interface Places {
  /** The previous build. It is left as it is. */
  site: string;
  /** Where what is new is written. */
  outDir: string;
}

/** What is known of the site that was built before. */
export interface PreviousBuild {
  folders: FolderHashes;
  /** What Docusaurus loaded for it; see LoadedCatalog. */
  loaded: string;
  /** By the address of each page, the key of the HTML that it has there. */
  pages: Readonly<Record<string, string>>;
  /** Pages were committed since, so that they may show other dates. */
  isCommitted: boolean;
}

/** What an incremental build is made from. */
export interface IncrementalPlan {
  address: Address;
  before: PreviousBuild;
  /** Is told what was checked, and how many pages are rendered. */
  say: (line: string) => void;
}

/** Files that take the place of those before. */
export interface IncrementalSite {
  /** Folders whose files are all new: nothing of what was there before stays. */
  replaced: string[];
  folders: FolderHashes;
  pages: Record<string, string>;
}

/** What came of an incremental build: a site, or what is wrong with so many pages. */
export type IncrementalResult = IncrementalSite | { problems: Problem[]; count: number };
