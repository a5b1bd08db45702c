import type { Problem } from './Problem';
import type { RuleName } from './rules/rules';
import type { Question } from './structuredData';

/** A place in a file, counted from 1. */
export interface Place {
  line: number;
  column: number;
}

/** The front matter of a page as it is written, with places. */
export interface FrontMatterSource {
  value: Readonly<Record<string, unknown>>;
  /** Where each key stands. */
  keys: Readonly<Record<string, Place>>;
  /** Where each value starts; the items of a list under `name[0]`, `name[1]`, …. */
  values: Readonly<Record<string, Place>>;
}

export interface HeadingSource extends Place {
  depth: number;
  text: string;
  /** The id the author wrote: `## Title {#id}`. */
  explicitId: string | null;
  /** The id the heading has on the site: the explicit one, or one made from its text. */
  id: string;
  /** Nothing but comments stands between this heading and the next. */
  empty: boolean;
  /** The first sentence of its section, without markup; empty where there is no prose. */
  lead: string;
}

export interface FenceSource extends Place {
  lang: string | null;
  /** `key=value` and `key="value"` after the language, in order. */
  meta: readonly { key: string; value: string }[];
  /** What stands after the language and is not `key=value`. */
  unreadMeta: readonly string[];
  /** Lines between the fences. */
  lines: number;
  /** A line ends it. Always true of code made by indenting. */
  closed: boolean;
  /** Made by indenting, not by fences. */
  indented: boolean;
  /** What stands between the fences of a diagram; null of all others, which nothing reads. */
  diagram: string | null;
}

export interface ImageSource extends Place {
  url: string;
  alt: string;
}

export interface LinkSource extends Place {
  url: string;
  text: string;
}

export interface DirectiveSource extends Place {
  form: 'container' | 'leaf' | 'text';
  name: string;
  attributes: Readonly<Record<string, string>>;
  /** The text in square brackets. */
  label: string | null;
  /** A container whose end is written. Always true of the other forms. */
  closed: boolean;
  /** A container whose first or last line touches what stands inside. */
  tight: boolean;
  /** Nothing stands inside a container. */
  empty: boolean;
  /** The second-level heading it stands under. */
  section: string | null;
}

export interface HtmlSource extends Place {
  value: string;
}

/** A paragraph as it is written, but for code and the addresses of links, which are blank. */
export interface ProseSource extends Place {
  text: string;
}

/**
 * A line that was meant as markup, and becomes something else: mostly, it is printed as it is.
 * `unwritten` is one that stands where its author still has to write.
 */
export interface StraySource extends Place {
  kind: 'directive' | 'import' | 'export' | 'comment' | 'unwritten';
  value: string;
}

/** What other tools read as markup, and this site would print as it stands or lose. */
export interface PrintedSource extends Place {
  rule: RuleName;
  message: string;
}

/** A Markdown page read: plain data, with the place of everything that is checked. */
export interface PageSource {
  /** From the repository's root, forward slashes. */
  path: string;
  /** Null when it could not be read; `problems` then says why. */
  frontMatter: FrontMatterSource | null;
  headings: readonly HeadingSource[];
  fences: readonly FenceSource[];
  images: readonly ImageSource[];
  links: readonly LinkSource[];
  directives: readonly DirectiveSource[];
  html: readonly HtmlSource[];
  strays: readonly StraySource[];
  printed: readonly PrintedSource[];
  /** Where text starts that stands before the first heading; null when none does. */
  opening: Place | null;
  /** Of a page that is made of questions, such as "Why is there no server?"; empty of all others. */
  questions: readonly Question[];
  /** Of a page with a lab: where it claims what was found, in its callouts and "In short". */
  claims: readonly ProseSource[];
  /** Words of prose: no code, no front matter, no comments. */
  words: number;
  /** What was wrong with the reading itself. */
  problems: readonly Problem[];
}

/** A page of which nothing is known but where it lies. */
export const emptyPage = (path: string): PageSource => ({
  path,
  frontMatter: null,
  headings: [],
  fences: [],
  images: [],
  links: [],
  directives: [],
  html: [],
  strays: [],
  printed: [],
  opening: null,
  questions: [],
  claims: [],
  words: 0,
  problems: [],
});
