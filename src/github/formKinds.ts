import type {
  ChallengeFrontMatter,
  ErrorFrontMatter,
  PracticeFrontMatter,
} from '../content/frontMatter';

/** The kinds whose pages an issue can become. The other kinds need an example that runs, and are proposed. */
export const formKinds = ['challenge', 'error', 'practice'] as const;
export type FormKind = (typeof formKinds)[number];

/** What a form says beside a box. */
export interface BoxWords {
  label: string;
  description?: string;
  placeholder?: string;
  /** `text` and the like: what is pasted is shown as code. */
  render?: string;
  /** Said in brackets after each word to choose from. */
  meanings?: Readonly<Record<string, string>>;
  /** Chosen unless somebody chooses another. */
  chosen?: string;
  /** Asked for though the page can be begun without it. */
  required?: true;
}

/** Why a field is in no form. */
export interface LeftOut {
  leftOut: string;
}

/** Every field of a kind: TypeScript refuses the list when the schema has another field. */
type Fields<FrontMatter> = Readonly<Record<keyof FrontMatter & string, BoxWords | LeftOut>>;

/** What a form is, before its boxes. */
export interface FormFacts {
  file: string;
  name: string;
  description: string;
  /** What issues' titles begin with, by which they are found. */
  title: string;
  fields: Readonly<Record<string, BoxWords | LeftOut>>;
  /** By the heading of the part. A part that is not here is written from other boxes. */
  parts: Readonly<Record<string, BoxWords>>;
}

const ofEveryPage = {
  title: {
    label: 'Title',
    description: 'By the name that you would search for, in 3 to 60 characters.',
  },
  summary: {
    label: 'Summary',
    description:
      'One sentence of 60 to 160 characters: it stands in search, on the card and in Discord.',
  },
  reviewed: { leftOut: 'the day on which the page is made' },
  sidebar_label: { leftOut: 'a maintainer shortens what does not fit' },
  sidebar_position: { leftOut: 'a maintainer puts pages in order' },
  keywords: {
    label: 'Keywords',
    description:
      'What people would type to find it, with commas between: short forms, other names.',
  },
  draft: { leftOut: 'a pull request is a draft by itself' },
  unlisted: { leftOut: 'a page that nobody finds needs no report' },
  aliases: { leftOut: 'a new page has no former address' },
  moved_headings: { leftOut: 'a new page has no former heading' },
} as const;

const level = {
  label: 'Level',
  description: 'How much a reader needs to know to follow it.',
  chosen: 'intermediate',
} as const;

const challengeFields: Fields<ChallengeFrontMatter> = {
  ...ofEveryPage,
  title: {
    ...ofEveryPage.title,
    placeholder: 'Lost tasks: a worker restarts and its tasks are gone',
  },
  keywords: {
    ...ofEveryPage.keywords,
    description: `${ofEveryPage.keywords.description} The title holds one of them.`,
    placeholder: 'lost tasks, worker restart, acks_late',
    required: true,
  },
  symptom: {
    label: 'Symptom',
    description: 'What you saw before you knew the cause, in one line of 20 to 160 characters.',
  },
  errors: {
    label: 'Exact error messages',
    description: 'One on each line, as printed. Search finds the page by them.',
    render: 'text',
  },
  status: {
    label: 'Status',
    meanings: {
      open: 'there is no fix yet',
      workaround: 'the cause is still there',
      resolved: 'the cause is gone',
    },
  },
  level,
  technologies: {
    label: 'Technologies',
    description: 'With versions, the one that it is most about first.',
    placeholder: 'Celery 5.7, Redis 8, Django 5.2',
  },
  concepts: {
    label: 'Concepts',
    description: 'Pages under Concepts that explain the cause.',
    placeholder: 'asynchronous programming, transactions',
  },
  prevented_by: {
    label: 'Practices that would have prevented it',
    description: 'Pages under Practices.',
  },
  lab: { leftOut: 'a lab is written with the page, from the smallest code that shows the fault' },
};

const errorFields: Fields<ErrorFrontMatter> = {
  ...ofEveryPage,
  title: {
    ...ofEveryPage.title,
    description: 'The head of the message itself, in at most 60 characters.',
    placeholder: 'FATAL: password authentication failed',
  },
  level: { ...level, chosen: 'beginner' },
  printed_by: { label: 'Printed by', description: 'The program that prints it.' },
  messages: {
    label: 'The message',
    description:
      'As printed, one on each line, with {name} for each part that differs from case to case. Of a traceback, the last line.',
    render: 'text',
  },
  technologies: {
    label: 'Technologies',
    description: 'With versions.',
    placeholder: 'Django 5.2, PostgreSQL 17',
  },
  packages: {
    label: 'Packages',
    description: 'Packages that raise it, by the name under which they are imported.',
    placeholder: 'psycopg, django',
  },
  leads_to: { leftOut: 'a maintainer knows which challenges tell the whole story' },
  looks_like: { leftOut: 'the part "If it is not that" says it in words' },
  wrapper: { leftOut: 'it is about how a paste is read, which a maintainer decides' },
  source: {
    label: 'Source',
    description: 'The official page that has this wording, if you know one.',
    placeholder: 'https://docs.djangoproject.com/…',
  },
};

const practiceFields: Fields<PracticeFrontMatter> = {
  ...ofEveryPage,
  title: {
    ...ofEveryPage.title,
    description: 'As an instruction, in 3 to 60 characters.',
    placeholder: 'Pin what you depend on',
  },
  strength: { label: 'Strength', description: 'How binding it is.', chosen: 'should' },
  prevents: {
    label: 'Challenges that it would have prevented',
    description: 'Pages under Challenges.',
  },
  technologies: {
    label: 'Technologies',
    description: 'Only when it is about some of them.',
    placeholder: 'Django 5.2',
  },
  errors: { leftOut: 'a practice seldom explains a message' },
};

/** Each form: what it asks for, in words of its own. What is asked for is the schema's and the outline's. */
export const formFacts: Readonly<Record<FormKind, FormFacts>> = {
  challenge: {
    file: 'report-a-challenge.yml',
    name: 'Report a challenge',
    description: 'Something went wrong in a project, and others should not lose a week to it.',
    title: 'Challenge: ',
    fields: challengeFields,
    parts: {
      Context: { label: 'Context', description: 'What the system is, and what it had to do.' },
      Diagnosis: {
        label: 'Diagnosis',
        description: 'How you looked for the cause, step by step, wrong turns included.',
      },
      'Root cause': {
        label: 'Root cause',
        description: 'What it really was. Begin with the cause in one or two sentences.',
      },
      Solution: {
        label: 'Solution',
        description: 'What you changed. Begin with the change in one or two sentences.',
      },
      Proof: {
        label: 'Proof',
        description: 'How you know that it helped, with a figure from before and one from after.',
      },
      'Trade-offs': { label: 'Trade-offs', description: 'What the solution costs.' },
      'Prevent it': {
        label: 'Prevent it',
        description: 'What would have kept it from happening: a check, a habit, a setting.',
      },
    },
  },
  error: {
    file: 'report-an-error.yml',
    name: 'Report an error',
    description: 'A message that search does not know, with what it means and what fixed it.',
    title: 'Error: ',
    fields: errorFields,
    parts: {
      'What it means': {
        label: 'What it means',
        description:
          'What the program says in plain words, the commonest cause first, in one to three sentences.',
      },
      'Find out which': {
        label: 'Find out which',
        description: 'With several causes: the command or line that tells them apart.',
      },
      Fix: { label: 'Fix', description: 'The smallest code or command that fixes it.' },
      'If it is not that': {
        label: 'If it is not that',
        description: 'Errors that are taken for this one, and the sign that tells them apart.',
      },
    },
  },
  practice: {
    file: 'suggest-a-practice.yml',
    name: 'Suggest a practice',
    description: 'Something to do, or not to do, that saves the next person from a failure.',
    title: 'Practice: ',
    fields: practiceFields,
    parts: {
      Why: { label: 'Why', description: 'What happens without it. A real case says it best.' },
      Do: { label: 'Do', description: 'What to do, with an example.' },
      "Don't": { label: "Don't", description: 'What it looks like when it is done badly.' },
      'When not to': { label: 'When not to', description: 'The exceptions.' },
      'How to check': {
        label: 'How to check',
        description: 'A command, a setting or a question that shows whether it is kept.',
      },
    },
  },
};
