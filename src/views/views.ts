import type { Kind } from '../content/kinds';

/** One side of a measured figure; `low` and `high` are the quartiles of a time. */
export interface MeasuredSide {
  value: number;
  low?: number;
  high?: number;
}

/** A lab's measured figure as a reader meets it: what it was, what it became. */
export interface ProofView {
  label: string;
  unit: string;
  kind: 'count' | 'time' | 'bytes' | 'ratio';
  better: 'lower' | 'higher';
  before: MeasuredSide;
  after: MeasuredSide;
  /** How many times better the fixed side is; null where nothing is left. */
  ratio: number | null;
  samples: number;
}

/** An icon drawn by one SVG path in a box of 24 by 24. */
export interface IconView {
  title: string;
  path: string;
}

/** What the head of a page tells those who show a link to it. */
export interface HeadView {
  /** The page's own title, without the site's. */
  title: string;
  summary: string;
  /** In the order in which they are written. */
  tags: { name?: string; property?: string; content: string }[];
  /** Structured data as it stands in its script. */
  data?: string;
  /** Discord's component embed as it stands in its script. */
  embed?: string;
}

/** What a card shows of a page: enough for every place where the page is named. */
export interface CardView {
  kind: Kind;
  id: string;
  title: string;
  summary: string;
  permalink: string;
  /** What the line above a card's title says: `['Technology', 'cache', 'beginner']`. */
  facts: string[];
  level?: string;
  category?: string;
  strength?: string;
  status?: string;
  symptom?: string;
  audience?: string;
  icon?: IconView;
  proof?: ProofView;
  technologies?: string[];
  concepts?: string[];
}

/** What a page knows about its lab's last run. */
export interface LabView {
  id: string;
  command: string;
  seconds: number;
  needs: string[];
  ranOn: string;
  machine: { processor: string; cores: number; system: string };
  versions: Record<string, string>;
  url: string;
  /** Missing where the parts of the fix have not been taken out one by one yet. */
  proof?: {
    /** Parts that were taken out alone, and a test failed each time. */
    red: number;
    /** Parts that no test can tell apart; the files say why. */
    unproven: number;
    ranOn: string;
  };
}

/** What a list leaves out, so that a page weighs the same however many pages the hub has. */
export interface MoreView {
  /** Pages that are left out. */
  count: number;
  /** Where all of them are listed. */
  permalink: string;
  /** None of the list is shown before it. */
  isAll?: true;
}

/** The first pages of a list, and where the others are. */
export interface CardsView {
  cards: CardView[];
  more?: MoreView;
}

/** A list of related pages under its own heading. */
export interface GroupView extends CardsView {
  title: string;
}

/** Everything the frame around one article shows, built from front matter alone. */
export interface PageView {
  card: CardView;
  head: HeadView;
  /** The index of all pages of this kind. */
  section: { title: string; permalink: string };
  minutes: number;
  reviewed: string;
  /** The day of the last commit that changed the page. */
  updated?: string;
  /** Words a reader may search by that the text does not use. */
  keywords: string[];
  /** Exact messages that this page explains. */
  errors: string[];
  technologies: { title: string; permalink: string }[];
  groups: GroupView[];
  next: { card: CardView; reason: string }[];
  lab?: LabView;
  /** The versions of what its lab or its examples ran on. */
  ranOn?: Record<string, string>;
  /** The day on which a lab made an error's message be printed. */
  provoked?: string;
  /** The address that stays when the page is renamed, without the base path. */
  shortAddress: string;
  /** The lines of its file on which its headings stand, in their order. */
  lines?: readonly number[];
  /** Headings that went to other pages; links to them still come here. */
  movedAway?: readonly { id: string; title: string; permalink: string }[];
}

/** A file of the repository, or a region of it, as shown on a page. */
export interface IncludedCode {
  code: string;
  file: string;
  region?: string;
  url: string;
  language: string;
  /** Lines of a diff, counted from 1. */
  marks?: Record<number, 'added' | 'removed'>;
}

/** A picture as it lies among the site's files. */
export interface PictureView {
  file: string;
  width: number;
  height: number;
}

/** One way to narrow an index: the name is also the key in the address. */
export interface FilterView {
  name: string;
  title: string;
  /** What may be chosen, each with how many pages it leaves; none leaves none. */
  values: { value: string; title: string; count: number }[];
}

/** Where a part of a long index stands. */
export interface PartView {
  /** Counted from 1; the first part is the index's own page. */
  number: number;
  /** How many parts there are. */
  count: number;
  /** Entries of all parts. */
  total: number;
  /** The index's own page: `/challenges/`. */
  permalink: string;
}

/** One value of one filter: `['level', 'beginner']`. */
export type ChoiceView = [name: string, value: string];

/** An index of one kind; each entry says which values of the filters it answers to. */
export interface IndexView {
  kind: Kind;
  filters: FilterView[];
  /** Choices, one or two, with those of other filters that leave nothing beside them. */
  apart?: { choices: ChoiceView[]; others: ChoiceView[] }[];
  entries: {
    card: CardView;
    values: Record<string, string[]>;
    /** The heading that it stands under, and what is said beside that: `Start here`, `beginner`. */
    group?: string;
    note?: string;
  }[];
  /** Of the errors: how many there are, and how many were made to happen. */
  coverage?: CoverageView;
  /** Missing where one page holds all. */
  part?: PartView;
}

/** How much of what errors' pages say was seen. */
export interface CoverageView {
  entries: number;
  /** Entries whose message a lab of ours printed. */
  provoked: number;
  /** The day of the last capture: `2026-11-30`. */
  ranOn: string;
  /** What printed them, the versions of those that most entries were printed by. */
  versions: Record<string, string>;
}

/** An index as a page, or one part of it. */
export interface HeadedIndexView extends IndexView {
  head: HeadView;
}

/** What a script needs to find, over all parts of an index, the entries of a filter. */
export interface IndexPositions {
  perPart: number;
  /**
   * By filter and value, the places of the entries in the whole index: the first, then each one's
   * distance from the one before, since small numbers are sent in fewer bytes.
   */
  places: Record<string, Record<string, number[]>>;
}

/** An error that was pasted, and the page that explains it. */
export interface PastedView {
  lines: string[];
  /** The line that led to the page, counted from 1, and the part of it that matched. */
  line: number;
  from: number;
  to: number;
  card: CardView;
}

/** What the home page shows; it weighs the same however many pages the hub has. */
export interface HomeView {
  example?: PastedView;
  challenges: CardView[];
  /** Guides: ways through the hub for somebody who starts. */
  paths: CardsView;
  /** The pages that came last, and the day of each: `2026-11-29`. */
  latest: { card: CardView; day: string }[];
  /** What the hub holds. */
  kinds: { kind: Kind; title: string; permalink: string; count: number }[];
}
