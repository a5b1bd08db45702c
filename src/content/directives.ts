import { categories } from './frontMatter';
import type { Kind } from './kinds';

/** What the value of a directive's attribute must be. */
export type AttributeValue =
  | { is: 'page'; kind: Kind }
  | { is: 'lab' }
  | { is: 'figure'; ofLabIn: string }
  | { is: 'word'; words: readonly string[] };

/** A directive that authors may write. */
export interface DirectiveFacts {
  form: 'container' | 'leaf' | 'text';
  label: 'required' | 'optional' | 'none';
  attributes: Readonly<Record<string, AttributeValue & { required?: true }>>;
  /** Only on pages of this kind. */
  kind?: Kind;
  /** Only under this second-level heading. */
  section?: string;
  /** As an author would write it. */
  example: string;
}

const callout = (example: string, kind?: Kind): DirectiveFacts => ({
  form: 'container',
  label: 'optional',
  attributes: {},
  example,
  ...(kind ? { kind } : {}),
});

/** The callouts that tell a challenge's story when they are read alone, in this order. */
export const storyCallouts = ['problem', 'cause', 'solution', 'result', 'takeaway'] as const;

/** Every directive that authors may write, by name. */
export const directives: Readonly<Record<string, DirectiveFacts>> = {
  problem: callout(':::problem[What was seen]', 'challenge'),
  cause: callout(':::cause[What it was]', 'challenge'),
  solution: callout(':::solution[What changed]', 'challenge'),
  result: callout(':::result[What it brought]', 'challenge'),
  takeaway: callout(':::takeaway[What to remember]'),
  note: callout(':::note[Title]'),
  tip: callout(':::tip[Title]'),
  warning: callout(':::warning[Title]'),
  check: {
    form: 'container',
    label: 'required',
    attributes: {},
    section: 'Check yourself',
    example: ':::check[The question?]',
  },
  'technology-card': {
    form: 'leaf',
    label: 'none',
    attributes: { id: { is: 'page', kind: 'technology', required: true } },
    example: '::technology-card{id=redis}',
  },
  'technology-grid': {
    form: 'leaf',
    label: 'none',
    attributes: { category: { is: 'word', words: categories } },
    example: '::technology-grid{category=cache}',
  },
  lab: {
    form: 'leaf',
    label: 'none',
    attributes: { id: { is: 'lab', required: true } },
    example: '::lab{id=api-latency-n-plus-one}',
  },
  measurement: {
    form: 'leaf',
    label: 'none',
    attributes: {
      lab: { is: 'lab', required: true },
      figure: { is: 'figure', ofLabIn: 'lab', required: true },
    },
    example: '::measurement{lab=api-latency-n-plus-one figure=queries}',
  },
};
