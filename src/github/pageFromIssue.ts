import { fieldsOf, type FieldNote } from '../content/frontMatter';
import { kebab } from '../content/kebab';
import { idOf, kindFacts, kindOf, pathOf, type Kind } from '../content/kinds';
import type { PageSource } from '../content/PageSource';
import { formBoxes, type FormBox } from './formBoxes';
import { formKinds, type BoxWords, type FormKind } from './formKinds';
import { nameIds, splitNames, type NamedPage } from './nameIds';
import { readAnswers } from './readAnswers';
import { firstParagraph, tellStory } from './tellStory';
import { tidyAnswer } from './tidyAnswer';

/** A page as an issue tells it, before it was checked. */
export interface IssuePage {
  path: string;
  title: string;
  /** Without ids of headings. */
  text: string;
  /** What a maintainer may want to know: names that have no page yet. */
  notes: readonly string[];
  /** The code of the report, which belongs into a lab. */
  code: string | null;
}

/** A page, or what is missing, each a sentence with the label of its box. */
export type IssueReading = { page: IssuePage } | { missing: string[] };

/** What is said of a box: `“Title”: write it.` */
export const spellMissing = (label: string, sentence: string): string => `“${label}”: ${sentence}`;

/**
 * The kind of page that an issue is about: that of the form whose questions stand in it. A title can
 * be changed at will, the questions seldom are.
 */
export function kindOfIssue(body: string): FormKind | null {
  const lines = new Set(body.split(/\r\n|\r|\n/).map((line) => line.trimEnd()));
  const [best] = formKinds
    .map((kind) => {
      const labels = formBoxes(kind).map(({ words }) => `### ${words.label}`);
      return { kind, share: labels.filter((label) => lines.has(label)).length / labels.length };
    })
    .sort((one, other) => other.share - one.share);
  return best && best.share > 0.5 ? best.kind : null;
}

/**
 * Makes a page from the body of an issue, or tells what the issue lacks.
 *
 * @param pages The pages that there are: their ids are what a report can name.
 */
export function pageFromIssue(
  body: string,
  kind: FormKind,
  {
    today,
    pages,
    passOver = new Set(),
  }: {
    today: string;
    pages: readonly PageSource[];
    /** Messages that the page shows and does not list, since they lead to another page. */
    passOver?: ReadonlySet<string>;
  },
): IssueReading {
  const boxes = formBoxes(kind);
  const { answers, twice } = readAnswers(body, boxes);
  const missing = twice.map((label) =>
    spellMissing(
      label,
      `the line "### ${label}" stands in it more than once, so it is not clear where the answer begins. Keep the one that the form made.`,
    ),
  );
  const notes: string[] = [];
  const values: Record<string, unknown> = { reviewed: today };
  for (const box of boxes) {
    if (!('field' in box.holds) || twice.includes(box.words.label)) continue;
    const { field } = box.holds;
    const [, schema, note] = fieldsOf(kind).find(([name]) => name === field) ?? [];
    if (!schema || !note) continue;
    const answer = answers[box.id];
    const reading = readField(answer, box, note, pages);
    notes.push(...reading.notes);
    if (reading.value === undefined && !box.required && schema.safeParse(undefined).success)
      continue;
    const parsed = schema.safeParse(reading.value ?? []);
    const isEmpty = answer === undefined || reading.value === undefined;
    if ((box.required && isEmpty) || !parsed.success) {
      missing.push(spellMissing(box.words.label, tellField(answer, reading, note, box.words)));
    } else values[field] = reading.value ?? [];
  }
  const messages = (values.errors ?? []) as string[];
  if (kind === 'challenge') values.errors = messages.filter((message) => !passOver.has(message));
  const isOpen = kind === 'challenge' && values.status === 'open';
  const parts: Record<string, string> = {};
  for (const box of boxes) {
    if (!('part' in box.holds) || twice.includes(box.words.label)) continue;
    const { part } = box.holds;
    const answer = answers[box.id];
    if (answer === undefined) {
      if (box.required || (kind === 'challenge' && !isOpen))
        missing.push(
          spellMissing(box.words.label, `it is empty. ${box.words.description ?? ''}`.trim()),
        );
      continue;
    }
    const { text, isOpen: neverEnds } = tidyAnswer(answer);
    if (neverEnds) {
      missing.push(
        spellMissing(
          box.words.label,
          'something begins in it and never ends: a comment, a block of code or a ":::" block. Write its end.',
        ),
      );
    } else if (kind === 'challenge' && storyParts.has(part) && firstParagraph(text) === '') {
      missing.push(
        spellMissing(
          box.words.label,
          'begin with one or two sentences, before lists and code: they are shown apart, and tell the story alone.',
        ),
      );
    } else parts[part] = text;
  }
  const title = typeof values.title === 'string' ? values.title : '';
  const path = pathOf(kind, idFrom(title));
  if (title !== '' && idFrom(title) === '') {
    missing.push(
      spellMissing(
        'Title',
        'the address of the page is made from its letters a to z and digits, and it has none. Write it in English.',
      ),
    );
  } else if (title !== '' && pages.some((page) => page.path === path)) {
    missing.push(
      spellMissing(
        'Title',
        `there is a page of this name already: ${path}. If yours is another case, name what differs.`,
      ),
    );
  }
  if (missing.length > 0) return { missing };
  const written =
    kind === 'challenge'
      ? tellStory({
          isOpen,
          symptom: String(values.symptom),
          technologies: splitNames(answers.technologies ?? '').filter((name) => /\d/.test(name)),
          messages,
          parts,
        })
      : parts;
  const text = spellPage(kind, values, { ...written, 'Read next': readNext(values, kind, pages) });
  return { page: { path, title, text, notes, code: answers.reproduce ?? null } };
}

/** Parts of a challenge whose first paragraph is a callout. */
const storyParts = new Set(['Root cause', 'Solution', 'Proof', 'Prevent it']);
const longestId = 60;

/** `Lost tasks: a worker restarts` → `lost-tasks-a-worker-restarts`; whole words only. */
function idFrom(title: string): string {
  const id = kebab(title)
    .replaceAll('.', '-')
    .replaceAll(/-+/g, '-')
    .replace(/^[\d-]+-(?=[a-z])/, '');
  return id.length <= longestId ? id : id.slice(0, longestId).replace(/-[^-]*$/, '');
}

interface FieldReading {
  value: unknown;
  notes: string[];
  unknown: { name: string; meant: string | null }[];
}

function readField(
  answer: string | undefined,
  { words, options }: FormBox,
  { names }: FieldNote,
  pages: readonly PageSource[],
): FieldReading {
  const plain = (value: unknown): FieldReading => ({ value, notes: [], unknown: [] });
  if (answer === undefined) return plain(undefined);
  if (options) {
    const chosen = answer.replace(/ \([^)]*\)$/, '');
    return plain(options.includes(chosen) ? chosen : undefined);
  }
  if (names && names !== 'any') {
    const { ids, unknown } = nameIds(splitNames(answer), namedPages(pages, names));
    return {
      value: ids,
      unknown,
      notes: unknown.map(
        ({ name, meant }) =>
          `${words.label}: “${name}” has no page yet${meant ? `, unless it means ${meant}` : ''}.`,
      ),
    };
  }
  if (words.render) {
    const lines = answer.split('\n').map((line) => line.trim());
    return plain([...new Set(lines.filter(Boolean))]);
  }
  const line = answer.replaceAll(/[\s\p{Cc}\p{Cf}]+/gu, ' ').trim();
  if (words.label === 'Keywords') return plain([...new Set(splitNames(answer))]);
  if (words.label === 'Packages')
    return plain([
      ...new Set(splitNames(answer).map((name) => name.toLowerCase().replaceAll('-', '_'))),
    ]);
  return plain(line);
}

function tellField(
  answer: string | undefined,
  { value, unknown }: FieldReading,
  { expected, names }: FieldNote,
  { description }: BoxWords,
): string {
  if (answer === undefined) return `it is empty. ${description ?? expected}`;
  const [first] = unknown;
  if (first && names && names !== 'any' && (value as string[]).length === 0) {
    const meant = first.meant ? ` Did you mean “${first.meant}”?` : '';
    return `none of it has a page in ${kindFacts[names].folder}.${meant} Name at least one that has.`;
  }
  if (typeof value === 'string' && /^\d+ to \d+ characters|characters/.test(expected))
    return `it has ${[...value].length} characters. ${expected}`;
  return expected;
}

const namedPages = (pages: readonly PageSource[], kind: Kind): NamedPage[] =>
  pages
    .filter(({ path, frontMatter }) => kindOf(path) === kind && frontMatter !== null)
    .map(({ path, frontMatter }) => ({
      id: idOf(path),
      title: String(frontMatter?.value.title ?? ''),
      keywords: Array.isArray(frontMatter?.value.keywords)
        ? frontMatter.value.keywords.map(String)
        : [],
    }));

/** A sentence with a link to the page that explains most: a concept, or the first technology. */
function readNext(
  values: Readonly<Record<string, unknown>>,
  kind: FormKind,
  pages: readonly PageSource[],
): string {
  const up = kind === 'challenge' ? '../' : '../../';
  const link = (of: Kind, field: string): string[] =>
    ((values[field] ?? []) as string[]).slice(0, 1).flatMap((id) => {
      const page = pages.find(({ path }) => kindOf(path) === of && idOf(path) === id);
      return page
        ? [
            `[${String(page.frontMatter?.value.title).replaceAll(/[[\]\\`*_<]/g, '\\$&')}](${up}${page.path})`,
          ]
        : [];
    });
  const links = [
    ...link('concept', 'concepts'),
    ...link('challenge', 'prevents'),
    ...link('technology', 'technologies'),
  ];
  const [first = `[How to use this hub](${up}docs/how-to-use-this-hub.md)`, second] = links;
  return `Read ${first} next${second ? `, then ${second}` : ''}.`;
}

function spellPage(
  kind: FormKind,
  values: Readonly<Record<string, unknown>>,
  parts: Readonly<Record<string, string>>,
): string {
  const front = fieldsOf(kind).flatMap(([name]) => {
    const value = values[name];
    if (value === undefined) return [];
    return [`${name}: ${spellValue(value)}`];
  });
  const sections = (kindFacts[kind].outline ?? []).flatMap(({ title, optional }) => {
    const text = parts[title] ?? '';
    return text === '' && optional ? [] : [`## ${title}\n\n${text}`.trim()];
  });
  return `---\n${front.join('\n')}\n---\n\n${sections.join('\n\n')}\n`;
}

/** YAML that a reader of any kind reads back as it was: words as they are, the rest in quotes. */
function spellValue(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(spellValue).join(', ')}]`;
  return typeof value === 'string' &&
    /^[a-z]+(?:-[a-z]+)*$|^\d{4}-\d\d-\d\d$/.test(value) &&
    !/^(?:true|false|null|yes|no|on|off|y|n)$/.test(value)
    ? value
    : JSON.stringify(value);
}
