import type { SSGParams } from '@docusaurus/core/lib/ssg/ssgParams';

/** A site that can be rendered: what the process that loads it hands to the one that serves it. */
export interface LoadedSite {
  /** Every address there is, with the base path. */
  addresses: string[];
  /** What the frame around a page is filled with, and where the bundle is that renders one. */
  params: SSGParams;
}

/** What the process that loads the site says. */
export type SiteMessage =
  | { type: 'site'; site: LoadedSite }
  /** What is wrong, as a contributor is told it; a site that was loaded before stays as it was. */
  | { type: 'problems'; text: string }
  /** All that it was told of is done. */
  | { type: 'idle' };

/** What it is told: files that changed, from the repository's root. */
export interface ChangeMessage {
  changed: string[];
}

/** What a page in the browser is told. */
export interface PreviewNews {
  /** It would look otherwise now. */
  isNew: boolean;
  /** What is wrong with the site, or nothing. */
  problems: string;
}
