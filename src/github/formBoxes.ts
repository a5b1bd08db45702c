import type * as z from 'zod';
import { fieldsOf } from '../content/frontMatter';
import { kindFacts } from '../content/kinds';
import { formFacts, type BoxWords, type FormKind } from './formKinds';

/** One box of an issue form, and what of the page it holds. */
export interface FormBox {
  id: string;
  holds: { field: string } | { part: string } | { code: true };
  type: 'input' | 'textarea' | 'dropdown';
  words: BoxWords;
  /** Words to choose from, of a dropdown. */
  options?: readonly string[];
  /** GitHub refuses the form without it. */
  required: boolean;
}

/** A field of this name would be the issue's own in an address that fills a form in. */
const idOfField = (name: string): string => (name === 'title' ? 'page_title' : name);
const idOfPart = (title: string): string =>
  title
    .toLowerCase()
    .replaceAll("'", '')
    .replaceAll(/[^a-z]+/g, '_');

/** The box for what a page's lab is made from. */
const codeBox: FormBox = {
  id: 'reproduce',
  holds: { code: true },
  type: 'textarea',
  words: {
    label: 'The smallest code that shows it',
    description:
      "It becomes the page's lab, where one test shows the failure and another shows that it is fixed.",
    render: 'python',
  },
  required: false,
};

/**
 * The boxes of a kind's form, in order: its fields as the schema has them, then the parts of its
 * outline.
 *
 * @throws Error when the schema or the outline has something that the form says nothing of.
 */
export function formBoxes(kind: FormKind): FormBox[] {
  const { fields, parts } = formFacts[kind];
  const ofFields = fieldsOf(kind).flatMap(([name, schema, { words: options }]): FormBox[] => {
    const words = fields[name];
    if (!words) throw new Error(`The form of ${kind} says nothing of the field "${name}".`);
    if ('leftOut' in words) return [];
    return [
      {
        id: idOfField(name),
        holds: { field: name },
        type: options ? 'dropdown' : words.render ? 'textarea' : 'input',
        words,
        ...(options ? { options } : {}),
        required: words.required === true || isNeeded(schema),
      },
    ];
  });
  const ofParts = (kindFacts[kind].outline ?? []).flatMap(({ title, optional }): FormBox[] => {
    const words = parts[title];
    if (!words) return [];
    return [
      {
        id: idOfPart(title),
        holds: { part: title },
        type: 'textarea',
        words,
        // What a challenge needs beyond its context depends on how far it has come.
        required: kind === 'challenge' ? title === 'Context' : !optional,
      },
    ];
  });
  return [...ofFields, ...ofParts, ...(kind === 'practice' ? [] : [codeBox])];
}

/** Whether a page cannot do without a value: neither an absent one nor an empty list will do. */
const isNeeded = (schema: z.ZodType): boolean =>
  !schema.safeParse(undefined).success && !schema.safeParse([]).success;
