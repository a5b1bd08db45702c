/** Which promise of the hub a problem breaks; `nicer` breaks none. */
export type Part = 'schema' | 'links' | 'safety' | 'permanence' | 'nicer';

/** A problem of a pull request. */
export interface ReportedProblem {
  file: string;
  line: number;
  column: number;
  message: string;
  /** `HUB012`; null of what no rule tells. */
  code: string | null;
  part: Part;
}

/** A word that the spelling does not know, and the line that adds it. */
export interface ReportedWord {
  word: string;
  file: string;
  line: number;
  /** The word of the list behind which it belongs; null at its beginning. */
  after: string | null;
}

/** Lines of a file that a program is certain to put right: `from` to `to` become `text`. */
export interface ReportedFix {
  file: string;
  from: number;
  to: number;
  text: string;
}

/** A page that the pull request changes, as others will meet it. */
export interface ReportedPage {
  path: string;
  kind: string;
  isNew: boolean;
  title: string;
  summary: string;
  /** From the site's root: `/challenges/lost-tasks/`. */
  address: string;
  /** What Discord shows of a link to it. */
  card: { title: string; description: string; site: string };
}

/** What the checks found in a pull request. Whoever reads it must not trust it. */
export interface Report {
  version: 1;
  problems: ReportedProblem[];
  words: ReportedWord[];
  /** Lines that permalinks.lock lacks. */
  ledger: string[];
  /** Files that the formatter would change. */
  unformatted: string[];
  fixes: ReportedFix[];
  pages: ReportedPage[];
}
