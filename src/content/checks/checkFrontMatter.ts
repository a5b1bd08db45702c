import { capital } from '../capital';
import type { $ZodIssue } from 'zod/v4/core';
import type { FieldNote } from '../frontMatter';
import { fieldNotes, frontMatterSchemas } from '../frontMatter';
import type { Kind } from '../kinds';
import { kindFacts } from '../kinds';
import { didYouMean, nearest } from '../nearest';
import type { PageSource, Place } from '../PageSource';
import { tell, type Problem } from '../Problem';
import type { RuleName } from '../rules/rules';
import { tellLicence } from './tellLicence';
import type { World } from '../World';

const explainedIn = 'docs/contributing/front-matter.md';

/** Checks the fields of a page by themselves: names, types, lengths, words. */
export function checkFrontMatter(
  page: PageSource,
  kind: Kind,
  { today, icons }: Pick<World, 'today' | 'icons'>,
): Problem[] {
  if (!page.frontMatter) return [];
  const { value, keys, values } = page.frontMatter;
  const schema = frontMatterSchemas[kind];
  const fields: Readonly<Record<string, unknown>> = schema.shape;
  const problems: Problem[] = [];
  const explained = `Fields of ${kindFacts[kind].withArticle}: ${explainedIn}`;
  const add = (rule: RuleName, place: Place | undefined, message: string): void => {
    problems.push(tell(rule, { file: page.path, ...place }, message, explained));
  };

  const result = schema.safeParse(value);
  // What a mistyped name was meant to be is not missing as well.
  const meant = new Set<string>();
  for (const issue of sortedIssues(result.error?.issues ?? [])) {
    if (issue.code === 'unrecognized_keys') {
      // A key that is there already cannot be the one that was meant.
      const free = Object.keys(fields).filter((name) => !(name in value));
      for (const key of issue.keys) {
        const guess = nearest(key, free);
        if (guess) meant.add(guess);
        add('field-unknown', keys[key], tellUnknownField(key, kind, guess));
      }
      continue;
    }
    const [name, item] = issue.path;
    const note = fieldNotes.get(schema.shape[name as never]);
    if (typeof name !== 'string' || !note) continue;
    if (meant.has(name)) continue;
    // What cannot be an id has no page: checkIds says so, with the nearest that has one.
    if (note.names && issue.code === 'invalid_format') continue;
    const found = issue.path.reduce<unknown>(
      (outer, step) => (outer as Record<PropertyKey, unknown> | undefined)?.[step],
      value,
    );
    const place = typeof item === 'number' ? values[`${name}[${item}]`] : values[name];
    const quotes =
      // A number is no day, in quotes or not.
      name !== 'reviewed' &&
      issue.code === 'invalid_type' &&
      issue.expected === 'string' &&
      (typeof found === 'number' || typeof found === 'boolean')
        ? ` Put it in quotes: "${found}".`
        : '';
    add(
      name in value ? 'field-value' : 'field-missing',
      place,
      `${name}: ${tellIssue(issue, found, note, name in value)} ${note.expected}${quotes}`,
    );
  }

  for (const [name, found] of Object.entries(value)) {
    const items = Array.isArray(found) ? (found as unknown[]) : [found];
    const curly = items.find((item) => typeof item === 'string' && curlyQuotes.test(item));
    if (curly === undefined) continue;
    add(
      'smart-quotes',
      values[name],
      `${name}: the curly quotes of ${String(curly)} would be printed. Write straight ones: "${String(curly).slice(1, -1)}".`,
    );
  }

  const { reviewed, license, icon } = value;
  if (typeof reviewed === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(reviewed) && reviewed > today) {
    add(
      'reviewed-in-future',
      values.reviewed,
      `reviewed: ${reviewed} lies in the future: today is ${today}, where the day is latest. Write "reviewed: ${today}", or the day on which you read the page.`,
    );
  }
  const failed = new Set(result.error?.issues.map(({ path: [name] }) => name));
  // Fields that this kind does not have are told as such.
  const isRight = (name: string): boolean => name in fields && !failed.has(name);
  if (typeof license === 'string' && isRight('license')) {
    const fault = tellLicence(license);
    const { expected } = fieldNotes.get(frontMatterSchemas.technology.shape.license) ?? {};
    if (fault) add('licence-unknown', values.license, `license: ${fault} ${expected}`);
  }
  if (typeof icon === 'string' && isRight('icon') && !icons.has(icon)) {
    add(
      'icon-unknown',
      values.icon,
      `icon: simple-icons has no "${icon}".${didYouMean(icon, icons) || ' Leave the line out where a brand has no icon.'}`,
    );
  }
  return problems;
}

export const takeOut = 'It means nothing here: take the line out.';

/** What a phone or an editor makes of `"…"`. */
export const curlyQuotes = /^[“”„].*[“”]$|^[‘’].*[‘’]$/s;

/** Fields that other kinds, Docusaurus or other sites have, and what serves instead. */
export const instead: Readonly<Record<string, string>> = {
  type: 'The folder decides the kind of a page: take the line out.',
  kind: 'The folder decides the kind of a page: take the line out.',
  id: "The file's name is the id: take the line out.",
  slug: "The file's name makes the address: take the line out, or rename the file.",
  description: 'Write it as "summary".',
  tags: 'Name other pages in the fields of this kind; other words go to "keywords".',
  layout: takeOut,
  categories: takeOut,
  permalink: "The file's name makes the address: take the line out.",
  published: 'A page that is not ready says "draft: true": take the line out.',
  toc: takeOut,
  weight: 'The place in the list is "sidebar_position": take the line out.',
  nav_order: 'The place in the list is "sidebar_position": take the line out.',
  parent: 'The folder decides where a page stands: take the line out.',
  comments: takeOut,
  cover: takeOut,
  image: takeOut,
  created: 'Git knows when the page was written: take the line out.',
  updated: 'Git knows when the page was changed: take the line out.',
  lastmod: 'Git knows when the page was changed: take the line out.',
  cssclass: takeOut,
  cssclasses: takeOut,
  date: 'The day someone last read the page is "reviewed".',
  author: 'Git knows who wrote the page: take the line out.',
  authors: 'Git knows who wrote the page: take the line out.',
};

function tellUnknownField(key: string, kind: Kind, guess: string | null): string {
  if (guess) return `${key}: unknown field. Did you mean "${guess}"?`;
  const all = Object.keys(frontMatterSchemas[kind].shape).join(', ');
  const fix = Object.hasOwn(instead, key) ? instead[key] : null;
  return `${key}: unknown field. ${fix ?? `${capital(kindFacts[kind].withArticle)} has: ${all}.`}`;
}

/** Unknown keys first: they explain what is missing. */
const sortedIssues = (issues: readonly $ZodIssue[]): $ZodIssue[] =>
  [...issues].sort(
    (one, other) =>
      Number(other.code === 'unrecognized_keys') - Number(one.code === 'unrecognized_keys'),
  );

function tellIssue(issue: $ZodIssue, found: unknown, note: FieldNote, present: boolean): string {
  if (!present) return 'missing.';
  if (found === null || found === '' || (typeof found === 'string' && found.trim() === '')) {
    return 'empty.';
  }
  switch (issue.code) {
    case 'invalid_type':
      return `${describe(found)} was found.`;
    case 'invalid_value': {
      if (typeof found !== 'string') return `${describe(found)} was found.`;
      return `"${found}" is not one of its words.${didYouMean(found, note.words ?? [])}`;
    }
    case 'too_small':
      return issue.origin === 'array' ? 'the list is empty.' : `${lengthOf(found)} are too few.`;
    case 'too_big':
      return `${lengthOf(found)} are too many.`;
    case 'invalid_format':
      return tellFormat(issue.format, String(found));
    case 'custom':
      if (issue.message === 'twice') return `${twice(found)} is named twice.`;
      return 'there is more than one line.';
    default:
      return `${describe(found)} was found.`;
  }
}

function tellFormat(format: string, found: string): string {
  if (format === 'date') {
    return /^\d{4}-\d{2}-\d{2}$/.test(found)
      ? `${found} is no day of the calendar.`
      : `"${found}" is not a day.`;
  }
  if (format === 'url') return `"${found}" is not such an address.`;
  return `"${found}" was found.`;
}

const lengthOf = (found: unknown): string => `${[...String(found)].length} characters`;

function twice(found: unknown): string {
  const list = Array.isArray(found) ? found : [];
  return `"${String(list.find((item, index) => list.indexOf(item) !== index))}"`;
}

/** What a value is, in the words of somebody who does not program. */
function describe(found: unknown): string {
  if (Array.isArray(found)) return 'a list';
  switch (typeof found) {
    case 'string':
      return `the text "${found}"`;
    case 'number':
      return `the number ${found}`;
    case 'boolean':
      return `the truth value ${found}`;
    case 'object':
      return found === null ? 'nothing' : 'a group of fields';
    default:
      return 'something else';
  }
}
