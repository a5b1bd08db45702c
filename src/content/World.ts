import type { PackedMessages } from './packed/PackedHub';
import type { PictureSource } from './PictureSource';
import type { Capture } from './readCapture';
import type { LabResult } from './readLabResult';
import type { RegionsSource } from './readRegions';

/** What checks need to know of the world around the pages, as plain facts. */
export interface World {
  /** Today, as YYYY-MM-DD. */
  today: string;
  /** Addresses of the own site, such as `https://owner.github.io/name/`. */
  ownAddresses: readonly string[];
  /** Every file of the repository that pages could name, from its root. */
  files: ReadonlySet<string>;
  /** The lines and regions of each file that a page includes. */
  included: Readonly<Record<string, RegionsSource>>;
  /** Each picture that a page shows, by its path. */
  pictures: Readonly<Record<string, PictureSource>>;
  /** Names of the folders in `labs/challenges/`. */
  labFolders: readonly string[];
  /** What each lab in `labs/errors/` printed its error on, by the error's id; null before it ran. */
  captures: Readonly<Record<string, Capture | null>>;
  /** Slugs of the brand icons that the site can show. */
  icons: ReadonlySet<string>;
  /** The measured figures by name, by the lab's id; a lab without result.json is absent. */
  figures: Readonly<Record<string, LabResult['figures']>>;
  /** The text of each output that a page with a lab shows, by its path; no other check reads one. */
  outputs: Readonly<Record<string, string>>;
  /** The text of permalinks.lock; absent where a hub has published nothing yet. */
  ledger?: string | undefined;
  /** What stands for each message that a page lists whose own text is not at hand, by path. */
  listed?: PackedMessages | undefined;
}
