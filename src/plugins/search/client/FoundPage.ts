import type { Explanation } from '../../../errors/Explanation';
import type { PageParts, Run } from './readSections';

/** The line of a paste that led to a page. */
export interface FoundLine {
  /** Counted from 1. */
  number: number;
  /** The whole line, as it was pasted. */
  text: string;
  /** As much of what was pasted as finds the page again, in one line or a few. */
  enough: string;
  runs: Run[];
}

/** A page among the results. */
export interface FoundPage extends PageParts {
  /** Base path included. */
  url: string;
  kind: string;
  /** `Challenge · beginner` */
  facts: string;
  /** Words of the query that are not in the page. */
  missing: string[];
  /** Where the page explains what was pasted: how surely, and by which line. */
  explains?: { reason: Explanation['reason']; line: FoundLine; section: string | undefined };
}
