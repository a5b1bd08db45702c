// A namespace import: jiti, which loads the build's plugins, gives no named `z` for this package.
import * as z from 'zod';
import type { Kind } from './kinds';
import { aliasPattern, movedPattern } from './permalinks/patterns';

/** How hard a page is to follow. */
export const levels = ['beginner', 'intermediate', 'advanced'] as const;
/** What a technology is for. */
export const categories = [
  'language',
  'framework',
  'api',
  'database',
  'cache',
  'messaging',
  'delivery',
  'observability',
  'security',
  'tool',
] as const;
/** How binding a practice is. */
export const strengths = ['must', 'should', 'consider'] as const;
/** The programs that print errors, in the order in which the index of errors lists them. */
export const printers = [
  'Python',
  'pip',
  'Django',
  'Django REST framework',
  'PostgreSQL',
  'MySQL',
  'Redis',
  'Memcached',
  'Celery',
  'RabbitMQ',
  'Docker',
  'Docker Compose',
  'git',
  'GitHub Actions',
  'nginx',
  'Gunicorn',
  'Prometheus',
  'Flower',
  'browser',
  'HTTP client',
  'Node.js',
  'JWT',
  'GraphQL',
  'gRPC',
  'asyncio',
  'pytest',
  'linter',
  'hosting',
  'AWS',
  'shell',
] as const;
/** How far a challenge has come. */
export const statuses = ['open', 'workaround', 'resolved'] as const;

export type Level = (typeof levels)[number];
export type Category = (typeof categories)[number];
export type Strength = (typeof strengths)[number];
export type Status = (typeof statuses)[number];

/** Lengths in characters. */
export const titleLength = { least: 3, most: 60 } as const;
export const summaryLength = { least: 60, most: 160 } as const;

/** What a message and the table say of a field beyond its schema. */
export interface FieldNote {
  /** What is expected, as a sentence, shown with every problem of this field. */
  expected: string;
  /** The kind of page whose ids this field holds; `any` where each id begins with its folder. */
  names?: Kind | 'any';
  /** Words to choose from. */
  words?: readonly string[];
}

/** The notes of all fields, by schema. */
export const fieldNotes = z.registry<FieldNote>();

function field<Schema extends z.ZodType>(
  schema: Schema,
  { description, example, ...note }: FieldNote & { description: string; example: unknown },
): Schema {
  const described = schema.meta({ description, examples: [example] });
  fieldNotes.add(described, note);
  return described;
}

const line = (least: number, most: number) =>
  z
    .string()
    .refine((text) => !/[\r\n]/.test(text.trim()), 'more than one line')
    .check(z.minLength(least), z.maxLength(most));

const oneOf = <Words extends readonly [string, ...string[]]>(words: Words, description: string) =>
  field(z.enum(words), {
    description,
    expected: `One of ${words.join(', ')}.`,
    words,
    example: words[0],
  });

const idPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\/[a-z0-9]+(?:-[a-z0-9]+)*)*$/;
const idList = z
  .array(z.string().regex(idPattern))
  .refine((ids) => new Set(ids).size === ids.length, 'twice');

const ids = (kind: Kind, plural: string, example: string[], description: string) => ({
  required: field(idList, {
    description,
    names: kind,
    expected: `A list of ids of ${plural}, for example [${example.join(', ')}].`,
    example,
  }),
  optional: field(idList.default([]), {
    description,
    names: kind,
    expected: `A list of ids of ${plural}, for example [${example.join(', ')}].`,
    example,
  }),
});

const technologies = ids(
  'technology',
  'technologies',
  ['redis', 'django'],
  'The technologies this page uses, the one that it is most about first, since the map shows the page with that one: the names of files in `docs/technologies` without `.md`.',
);

const everyPage = {
  title: field(line(titleLength.least, titleLength.most), {
    description:
      'The name of the page: its heading, its card and its entry in search. The page itself has no `#` heading.',
    expected: `${titleLength.least} to ${titleLength.most} characters on one line.`,
    example: 'Redis',
  }),
  summary: field(line(summaryLength.least, summaryLength.most), {
    description:
      'What a reader gets from the page, in one sentence: shown in search, on cards and in link previews.',
    expected: `One line of ${summaryLength.least} to ${summaryLength.most} characters.`,
    example:
      'An in-memory data store: what it is quick at, what it forgets, and how to run it behind Django.',
  }),
  reviewed: field(z.iso.date(), {
    description:
      'The day someone last read the whole page and found it right, not the day of the last change.',
    expected: 'Today or an earlier day, as YYYY-MM-DD.',
    example: '2026-11-21',
  }),
  sidebar_label: field(line(1, 40).optional(), {
    description: 'A shorter title for the list of pages at the side.',
    expected: 'At most 40 characters on one line.',
    example: 'CI/CD',
  }),
  sidebar_position: field(z.number().optional(), {
    description: 'The position of the page in the list at the side; smaller is higher.',
    expected: 'A number without quotes.',
    example: 2,
  }),
  keywords: field(z.array(line(1, 60)).default([]), {
    description:
      'Other words a learner would type for this page: abbreviations, synonyms, older names. Search reads them.',
    expected: 'A list of words, for example [postgres, psql].',
    example: ['postgres', 'psql'],
  }),
  draft: field(z.boolean().default(false), {
    description: 'True keeps the page out of the published site.',
    expected: 'true or false, without quotes.',
    example: true,
  }),
  unlisted: field(z.boolean().default(false), {
    description: 'True publishes the page, but shows it in no list and in no search.',
    expected: 'true or false, without quotes.',
    example: true,
  }),
  aliases: field(z.array(z.string().regex(aliasPattern)).default([]), {
    description:
      'Addresses that lead here: former addresses of the page, and of pages merged into it. `npm run permalinks -- --fix` writes them.',
    expected:
      'A list of addresses such as /challenges/old-name/, or "/challenges/old-name/ -> section" for a page that became a section.',
    example: ['/challenges/old-name/'],
  }),
  moved_headings: field(z.array(z.string().regex(movedPattern)).default([]), {
    description:
      'Ids of headings that are gone, and the id that each leads to. `npm run permalinks -- --fix` writes them.',
    expected:
      'A list of lines such as "old-id -> new-id", or "/challenges/other/#old-id -> new-id" for a heading that came from another page.',
    example: ['old-id -> new-id'],
  }),
};

const messages = {
  schema: z.array(z.string().trim().min(3).max(400)),
  expected: 'A list of messages in quotes; [] when there is no message.',
  example: ['kombu.exceptions.OperationalError: [Errno 111] Connection refused'],
};

/** Of a page other than a challenge. */
const errors = field(messages.schema.default([]), {
  description:
    'Exact messages that this page explains, as printed, with cause and fix. A reader who pastes one into search lands here. A message belongs to one page, if possible a challenge; on a second page, put a line before it that is printed with it there, with \\n between them.',
  expected: messages.expected,
  example: messages.example,
});

const packages = field(z.array(z.string().regex(/^[a-z_][a-z0-9_]*$/)).default([]), {
  description:
    'The names under which packages are imported, as a traceback shows them: of a technology, where an error leads that no page lists; of an error, those that raise it.',
  expected: 'A list of package names in lower case, for example [redis, django_redis].',
  example: ['redis', 'django_redis'],
});

const knownMessage = z.string().trim().min(3).max(400);

const level = oneOf(levels, 'How much a reader must know before the page makes sense.');

/** The strict schema of each kind's front matter. Types, checks, the table and the editors' JSON Schema come from here. */
export const frontMatterSchemas = {
  technology: z.strictObject({
    ...everyPage,
    category: oneOf(
      categories,
      'What the technology is for. It groups cards and filters the index.',
    ),
    level,
    homepage: field(z.url({ protocol: /^https$/ }), {
      description: 'The official site of the technology.',
      expected: 'An address that begins with https://.',
      example: 'https://redis.io/',
    }),
    license: field(line(2, 60), {
      description: 'The licence: its SPDX id, or a few words where there is none.',
      expected: 'An SPDX id such as "BSD-3-Clause", or a few words such as "Open standard".',
      example: 'BSD-3-Clause',
    }),
    alternatives: ids(
      'technology',
      'technologies',
      ['memcached'],
      'Technologies a reader could choose instead. One side names the other; both pages show it.',
    ).optional,
    errors,
    packages,
    icon: field(
      z
        .string()
        .regex(/^[a-z0-9]+$/)
        .optional(),
      {
        description: 'The slug of the brand in simple-icons. Leave it out if there is none.',
        expected: 'A slug from simple-icons: lower-case letters and digits, such as redis.',
        example: 'redis',
      },
    ),
  }),
  concept: z.strictObject({
    ...everyPage,
    level,
    requires: ids(
      'concept',
      'concepts',
      ['database-design'],
      'Concepts to understand before this one. They may not lead back here.',
    ).optional,
    technologies: technologies.required,
    errors,
  }),
  practice: z.strictObject({
    ...everyPage,
    strength: oneOf(strengths, 'How binding the practice is.'),
    prevents: ids(
      'challenge',
      'challenges',
      ['ci-environment-drift'],
      'Challenges this practice would have prevented. The challenge may name the practice instead.',
    ).optional,
    technologies: technologies.optional,
    errors,
  }),
  challenge: z.strictObject({
    ...everyPage,
    level,
    status: oneOf(
      statuses,
      'Open: there is no fix yet. Workaround: the cause is still there. Resolved: the cause is gone.',
    ),
    symptom: field(line(20, 160), {
      description:
        'What you see when you have the problem and do not know its name. Search gives it a high weight.',
      expected: 'One line of 20 to 160 characters: what you see before you know the cause.',
      example: 'A list of orders takes seconds, and gets slower with every order.',
    }),
    errors: field(messages.schema, {
      description:
        'The exact messages that go with it, as printed. A reader who pastes one into search lands here. When another page lists the same message, put a line before it that is printed with it here, with \\n between them.',
      expected: messages.expected,
      example: messages.example,
    }),
    technologies: field(idList.min(1), {
      description:
        'The technologies involved, at least one. The map shows the page with the first.',
      names: 'technology',
      expected: 'A list of ids of technologies, for example [django, postgresql].',
      example: ['django', 'postgresql'],
    }),
    concepts: ids(
      'concept',
      'concepts',
      ['database-design'],
      'Concepts that explain the cause; [] when none does.',
    ).required,
    prevented_by: ids(
      'practice',
      'practices',
      ['monitor-and-log'],
      'Practices that would have prevented it; [] when none does.',
    ).required,
    lab: field(z.string().regex(idPattern).optional(), {
      description:
        "The challenge's lab. It has the page's own id, and its folder in `labs/challenges` has the same name in snake_case.",
      expected: "The page's own id, when labs/challenges has its lab.",
      example: 'api-latency-n-plus-one',
    }),
  }),
  error: z.strictObject({
    ...everyPage,
    level,
    printed_by: oneOf(printers, 'The program that prints the message. It groups the index.'),
    messages: field(
      z
        .array(
          z.union([
            knownMessage,
            z.strictObject({ text: knownMessage, on: z.string().trim().min(3).max(60) }),
          ]),
        )
        .min(1),
      {
        description:
          'The exact messages, as printed, with {name} for each part that varies. Of a message that only some releases word so, write `text` and `on` ("Python 3.13 and newer"). A line that has to be printed above the message goes before it, with \\n between them.',
        expected:
          'A list of messages in quotes, each on one line, or {text: "…", on: "Python 3.13 and newer"}.',
        example: ["ModuleNotFoundError: No module named '{module}'"],
      },
    ),
    technologies: technologies.optional,
    packages,
    leads_to: field(idList.default([]), {
      description:
        'The pages that tell the whole story: their paths without `.md`. They link back to the error.',
      names: 'any',
      expected:
        'A list of pages, each with its folder, for example [challenges/race-conditions-corrupt-data, docs/technologies/redis].',
      example: ['challenges/race-conditions-corrupt-data'],
    }),
    looks_like: ids(
      'error',
      'errors',
      ['no-such-table'],
      'Errors that are taken for this one. One side names the other; both pages show it.',
    ).optional,
    wrapper: field(z.boolean().default(false), {
      description:
        'True of a message that is printed because of another one above it, such as "Process completed with exit code 1": any other error in the paste is explained first.',
      expected: 'true or false, without quotes.',
      example: true,
    }),
    source: field(z.url({ protocol: /^https$/ }).optional(), {
      description:
        'Where the wording comes from when no lab of ours can print it: another system, a hosted service. With a folder in `labs/errors`, leave it out.',
      expected: 'An address that begins with https://.',
      example: 'https://docs.github.com/en/actions',
    }),
  }),
  guide: z.strictObject({
    ...everyPage,
    audience: field(line(3, 80), {
      description: 'Who the guide is for.',
      expected: '3 to 80 characters on one line, such as "Learners who add their first page".',
      example: 'Learners who add their first page',
    }),
    errors,
  }),
} as const satisfies Record<Kind, z.ZodObject>;

export type TechnologyFrontMatter = z.output<typeof frontMatterSchemas.technology>;
export type ConceptFrontMatter = z.output<typeof frontMatterSchemas.concept>;
export type PracticeFrontMatter = z.output<typeof frontMatterSchemas.practice>;
export type ChallengeFrontMatter = z.output<typeof frontMatterSchemas.challenge>;
export type ErrorFrontMatter = z.output<typeof frontMatterSchemas.error>;
export type GuideFrontMatter = z.output<typeof frontMatterSchemas.guide>;

/** The front matter of a page, by kind. */
export interface FrontMatterOf {
  technology: TechnologyFrontMatter;
  concept: ConceptFrontMatter;
  practice: PracticeFrontMatter;
  challenge: ChallengeFrontMatter;
  error: ErrorFrontMatter;
  guide: GuideFrontMatter;
}

/** The fields of a kind, in the order in which a page lists them. */
export function fieldsOf(kind: Kind): [name: string, schema: z.ZodType, note: FieldNote][] {
  return Object.entries(frontMatterSchemas[kind].shape).map(([name, schema]) => {
    const note = fieldNotes.get(schema);
    if (!note) throw new Error(`${kind}.${name} has no note in frontMatter.ts.`);
    return [name, schema, note];
  });
}
