import type { Kind } from '../../src/content/kinds';

/** A link to a page of the same hub. */
export interface InnerLink {
  /** The page's path in our repository. */
  to: string;
  /** A heading of it, without `#`. */
  anchor?: string;
  text: string;
}

/** A sentence or a part of one: text that is the same in every dialect of Markdown, or a link. */
export type Inline = string | InnerLink;

/** One piece of a page, in words that no site generator owns. */
export type Block =
  | { is: 'heading'; depth: 2 | 3; text: string; id: string | null }
  | { is: 'paragraph'; sentences: Inline[][] }
  | { is: 'list'; ordered: boolean; items: Inline[][] }
  | { is: 'table'; head: string[]; rows: string[][] }
  | { is: 'code'; language: string; code: string }
  /** Code that ours keeps in a tested file and others hold on the page. */
  | { is: 'region'; language: string; file: string; region: string; code: string }
  /** Captured output, kept in a file of its own in ours. */
  | { is: 'output'; file: string; code: string }
  | { is: 'callout'; name: CalloutName; title: string; sentences: Inline[][] }
  | { is: 'question'; question: string; sentences: Inline[][] };

/** The callouts that authors of ours may write. */
export type CalloutName =
  'problem' | 'cause' | 'solution' | 'result' | 'takeaway' | 'note' | 'tip' | 'warning';

/** A page before it is spelled for one site generator. */
export interface BenchPage {
  /** Where it lies in our repository; the other sites drop the leading `docs/`. */
  path: string;
  kind: Kind;
  title: string;
  summary: string;
  /** The fields of its kind beyond title and summary, as ours wants them. */
  fields: Record<string, unknown>;
  blocks: Block[];
}

/** A text file that goes with the pages, by its path. */
export type Files = Record<string, string>;
