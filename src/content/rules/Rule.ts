/** One thing that pages keep to: what a problem is told by, and what explains it. */
export interface Rule {
  /** `HUB` and three digits; it never changes, and no other rule ever gets it. */
  code: `HUB${number}`;
  /** What holds, in one sentence. */
  sentence: string;
  /** The smallest text that breaks it. */
  bad: string;
  /** The same text as it should be. */
  good: string;
  /** The language of both examples; Markdown where it is absent. */
  language?: 'yaml' | 'text' | 'bash';
  /** `npm run check -- --fix` does what is needed, at least where only one thing can be meant. */
  isFixed?: true;
  /** It refuses no page: what it tells would be nicer. */
  isNote?: true;
}
