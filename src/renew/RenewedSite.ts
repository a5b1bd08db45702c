import type { Problem } from '../content/Problem';
import type { Address } from '../site/readAddress';
import type { FolderHashes } from '../site/SiteBefore';

/** Where a site is renewed, absolute paths. */
export interface Places {
  /** The site before. It is left as it is. */
  site: string;
  /** Where what is new is written. */
  outDir: string;
}

/** What is known of the site that was built before. */
export interface SiteToRenew {
  folders: FolderHashes;
  /** What Docusaurus loaded for it; see LoadedCatalog. */
  loaded: string;
  /** By the address of each page, the key of the HTML that it has there. */
  pages: Readonly<Record<string, string>>;
  /** Pages were committed since, so that they may show other dates. */
  isCommitted: boolean;
}

/** From what a site is renewed. */
export interface RenewalPlan {
  address: Address;
  before: SiteToRenew;
  /** Is told what was checked, and how many pages are rendered. */
  say: (line: string) => void;
}

/** Files that take the place of those before. */
export interface RenewedSite {
  /** Folders whose files are all new: nothing of what was there before stays. */
  replaced: string[];
  folders: FolderHashes;
  pages: Record<string, string>;
}

/** What came of a renewal: a site, or what is wrong with so many pages. */
export type Renewal = RenewedSite | { problems: Problem[]; count: number };
