import type { Kind } from '../../src/content/kinds';
import type { DevCost } from '../measure/measureDev.mjs';
import type { BuildStep, Output } from '../measure/measureBuilds.mjs';
import type { Cost } from '../measure/measureProgram.mjs';
import type { PasteCost } from '../measure/measurePaste.mjs';
import type { Press, PressCost } from '../measure/measurePresses.mjs';
import type { SearchCost, Visit } from '../measure/measureVisits.mjs';
import type { SiteName } from '../sites/BenchSite.mjs';

/** All that one run of the benchmark found out; what `--json` writes. */
export interface BenchResult {
  /** The moment of its beginning, as ISO 8601. */
  ran: string;
  machine: { system: string; processor: string; cores: number; memoryBytes: number };
  seed: string;
  sizes: SizeResult[];
}

/** What was found out at one number of pages. */
export interface SizeResult {
  pages: number;
  sites: Partial<Record<SiteName, SiteResult>>;
}

/** What was found out about one site; what was not measured is absent. */
export interface SiteResult {
  version: string;
  /** The version of the Node that built it. */
  node: string;
  /** Every build, in the order of the rounds. */
  builds: Record<BuildStep, Cost[]>;
  output?: Output;
  visit?: Visit;
  search?: SearchCost;
  presses?: Record<Press, PressCost>;
  paste?: PasteCost;
  /** Lighthouse's score for speed by the kind of page, from 0 to 100. */
  lighthouse?: Partial<Record<Kind, number>>;
  dev?: DevCost;
  /** What could not be measured, and why. */
  failures: string[];
}
