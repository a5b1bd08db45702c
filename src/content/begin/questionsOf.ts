import * as z from 'zod';
import { capital } from '../capital';
import { fieldsOf, frontMatterSchemas, type FieldNote } from '../frontMatter';
import type { Kind } from '../kinds';

/** What is asked for one field of a new page; all of it comes from the field's schema. */
export interface Question {
  name: string;
  /** The name as words: `Printed by`. */
  label: string;
  form: 'text' | 'choice' | 'list' | 'truth' | 'number' | 'day';
  /** The page cannot do without an answer. */
  isNeeded: boolean;
  description: string;
  expected: string;
  example: unknown;
  /** Words to choose from. */
  words?: readonly string[];
  /** The kind of page whose ids the answer holds. */
  names?: FieldNote['names'];
  /** What stands between the items of a list: a message may hold a comma. */
  between?: ',' | 'line';
  /** Lengths in characters, of a text. */
  least?: number;
  most?: number;
  /** How the text must begin: `https://`. */
  isAddress: boolean;
}

interface PlainSchema {
  type?: string;
  format?: string;
  pattern?: string;
  enum?: unknown[];
  minLength?: number;
  maxLength?: number;
  items?: PlainSchema;
}

/** What a command sets by itself, or writes when something is renamed. */
const ownFields = new Set(['reviewed', 'draft', 'aliases', 'moved_headings', 'lab']);

/** The questions for a page of a kind, in the order of its fields. */
export function questionsOf(kind: Kind): Question[] {
  return fieldsOf(kind)
    .filter(([name]) => !ownFields.has(name))
    .map(([name, schema, note]) => questionFor(name, schema, note));
}

/** The question that a schema asks. @throws Error for a schema of no form that anybody could fill in. */
export function questionFor(name: string, schema: z.ZodType, note: FieldNote): Question {
  const plain = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as PlainSchema;
  const { description = '', examples } = (z.globalRegistry.get(schema) ?? {}) as {
    description?: string;
    examples?: unknown[];
  };
  const form = formOf(name, plain);
  const accepts = (value: unknown): boolean => schema.safeParse(value).success;
  return {
    name,
    label: capital(name.replaceAll('_', ' ')),
    form,
    isNeeded: !accepts(undefined) && !(form === 'list' && accepts([])),
    description,
    expected: note.expected,
    example: examples?.[0],
    ...(note.words && { words: note.words }),
    ...(note.names && { names: note.names }),
    ...(form === 'list' && { between: betweenItems(plain.items) }),
    ...(form === 'text' && { least: plain.minLength, most: plain.maxLength }),
    isAddress: plain.format === 'uri',
  };
}

const betweenItems = ({ type, pattern, maxLength = 0 }: PlainSchema = {}): ',' | 'line' =>
  type === 'string' && (pattern !== undefined || maxLength <= 60) ? ',' : 'line';

function formOf(name: string, { type, format, enum: words }: PlainSchema): Question['form'] {
  if (words) return 'choice';
  if (format === 'date') return 'day';
  const forms: Record<string, Question['form']> = {
    string: 'text',
    array: 'list',
    boolean: 'truth',
    number: 'number',
  };
  const form = forms[type ?? ''];
  if (!form) throw new Error(`${name}: no question asks for ${type ?? 'such a value'}.`);
  return form;
}

/** Why an answer cannot stand in a page, as the check would say it; null when it can. */
export function faultOf(kind: Kind, name: string, value: unknown): string | null {
  const schema = (frontMatterSchemas[kind].shape as Record<string, z.ZodType>)[name];
  if (!schema || schema.safeParse(value).success) return null;
  const note = fieldsOf(kind).find(([own]) => own === name)?.[2];
  return note?.expected ?? '';
}
