import { kindFacts, kinds, type Kind } from '../../src/content/kinds';
import { categories, levels, printers, statuses, strengths } from '../../src/content/frontMatter';
import type { BenchPage, Block, CalloutName, Inline } from './BenchPage.mjs';
import { createRandom, type Random } from './createRandom.mjs';
import { planPages, type PagePlan } from './planPages.mjs';
import { icons, manuals } from './vocabulary.mjs';
import {
  writeBash,
  writeError,
  writeOutput,
  writePython,
  writeSql,
  writeYaml,
} from './writeCode.mjs';
import { capital, createWriter, type Writer } from './writeText.mjs';

/** What a page is made from. */
interface Desk {
  plan: PagePlan;
  random: Random;
  writer: Writer;
  /** Pages of each kind, in the order in which they were planned. */
  byKind: Readonly<Record<Kind, PagePlan[]>>;
}

/** The seed of a benchmark that names no other. */
export const usualSeed = 'nexus';

/**
 * A hub of so many pages of about 1,000 words each, every byte the same for the same seed. Every
 * page is drawn from its own path, so one page's text does not depend on the others' length.
 */
export function makePages(count: number, seed: string = usualSeed): BenchPage[] {
  const plans = planPages(count, seed);
  const byKind = Object.fromEntries(
    kinds.map((kind) => [kind, plans.filter((plan) => plan.kind === kind)]),
  ) as unknown as Desk['byKind'];
  return plans.map((plan) => {
    const random = createRandom(`${seed}/${plan.path}`);
    return makePage({ plan, random, writer: createWriter(random), byKind });
  });
}

function makePage(desk: Desk): BenchPage {
  const { plan } = desk;
  return {
    path: plan.path,
    kind: plan.kind,
    title: plan.title,
    summary: summaryOf(desk),
    fields: fieldsOf(desk),
    blocks: plan.kind === 'guide' ? guideBlocks(desk) : outlineBlocks(desk),
  };
}

/** A line of 60 to 160 characters. */
function summaryOf({ writer }: Desk): string {
  let text = plain(writer.sentence());
  while (text.length < 60) text += ` ${plain(writer.sentence())}`;
  return text.length <= 160 ? text : `${text.slice(0, 156).replace(/\W+\w*$/, '')}.`;
}

const plain = (text: string): string => text.replaceAll('`', '').replaceAll(':', ',');

function fieldsOf(desk: Desk): Record<string, unknown> {
  const { plan, random, writer } = desk;
  const ids = (kind: Kind, most: number) =>
    random
      .sample(desk.byKind[kind], random.between(1, most))
      .filter(({ id }) => id !== plan.id)
      .map(({ id }) => id);
  const common = {
    reviewed: `2026-${String(random.between(1, 9)).padStart(2, '0')}-${String(random.between(1, 28)).padStart(2, '0')}`,
    keywords: [...new Set([writer.noun(), writer.noun(), writer.name()])],
  };
  switch (plan.kind) {
    case 'technology':
      return {
        ...common,
        category: random.pick(categories),
        level: random.pick(levels),
        homepage: `https://${plan.id}.example/`,
        license: random.pick(['MIT', 'Apache-2.0', 'BSD-3-Clause']),
        alternatives: ids('technology', 2),
        ...(random.chance(0.6) ? { icon: random.pick(icons) } : {}),
      };
    case 'concept': {
      // Only what was planned before, so that no concept requires itself by a detour.
      const earlier = desk.byKind.concept.slice(0, desk.byKind.concept.indexOf(plan));
      return {
        ...common,
        level: random.pick(levels),
        requires: random.sample(earlier, random.between(0, 2)).map(({ id }) => id),
        technologies: ids('technology', 3),
      };
    }
    case 'practice':
      return {
        ...common,
        strength: random.pick(strengths),
        prevents: ids('challenge', 3),
        technologies: ids('technology', 2),
      };
    case 'challenge':
      return {
        ...common,
        // Its title names the fault in one of them.
        keywords: [...new Set([plan.title.toLowerCase(), ...common.keywords])],
        level: random.pick(levels),
        status: statuses[2],
        symptom: summaryOf(desk),
        errors: [
          ...new Set(
            Array.from({ length: random.between(0, 2) }, () =>
              writeError(random, writer, plan.id.replaceAll('-', '_')),
            ),
          ),
        ],
        technologies: ids('technology', 3),
        concepts: ids('concept', 2),
        prevented_by: ids('practice', 2),
      };
    case 'error':
      return {
        ...common,
        level: random.pick(levels),
        printed_by: random.pick(printers),
        messages: [writeError(random, writer, plan.id.replaceAll('-', '_'))],
        technologies: ids('technology', 2),
        leads_to: random.sample(desk.byKind.challenge, 1).map(({ id }) => `challenges/${id}`),
        looks_like: ids('error', 2),
        source: `https://${plan.id}.example/`,
      };
    case 'guide':
      return { ...common, audience: 'Whoever measures how the hub grows' };
  }
}

/** The parts of a kind's outline that hold more than prose. */
type Part = (desk: Desk) => Block[];

const story =
  (name: CalloutName): Part =>
  (desk) => [...paragraphs(desk, 1), callout(desk, name)];

const parts: Record<string, Part> = {
  'In short': (desk) =>
    desk.plan.kind === 'challenge'
      ? [{ is: 'paragraph', sentences: [linked(desk)] }, ...example(desk, 'answer')]
      : paragraphs(desk, 2),
  'Use it when': (desk) => [list(desk)],
  'Avoid it when': (desk) => [list(desk)],
  'A working example': (desk) => [
    ...paragraphs(desk, 1),
    ...example(desk, 'example'),
    ...paragraphs(desk, 1),
  ],
  'How it works': (desk) => withSubheadings(desk, 'How it works', () => paragraphs(desk, 2)),
  'What goes wrong': (desk) =>
    withSubheadings(desk, 'What goes wrong', () => [
      ...paragraphs(desk, 1),
      ownCode(desk),
      ...paragraphs(desk, 1),
    ]),
  'Running it in production': (desk) => [
    ...paragraphs(desk, 1),
    table(desk),
    callout(desk, 'warning'),
  ],
  'The idea': (desk) => [...paragraphs(desk, 3), callout(desk, 'note')],
  'In code': (desk) => [
    ...paragraphs(desk, 1),
    ...example(desk, 'idea'),
    ...withSubheadings(desk, 'In code', () => [...paragraphs(desk, 1), ownCode(desk)]),
  ],
  'Trade-offs': (desk) => [table(desk), ...paragraphs(desk, 1)],
  'Where it goes wrong': (desk) =>
    withSubheadings(desk, 'Where it goes wrong', () => paragraphs(desk, 2)),
  Do: (desk) => [
    ...paragraphs(desk, 2),
    ...example(desk, 'do'),
    ...withSubheadings(desk, 'Do', () => [...paragraphs(desk, 2), ownCode(desk)]),
  ],
  "Don't": (desk) => [...paragraphs(desk, 2), ownCode(desk), table(desk)],
  'When not to': (desk) => [list(desk), ...paragraphs(desk, 1)],
  'How to check': (desk) => [
    ...paragraphs(desk, 2),
    { is: 'code', language: 'bash', code: writeBash(desk.random, desk.writer) },
    callout(desk, 'tip'),
  ],
  Symptoms: (desk) => [...paragraphs(desk, 1), output(desk, 'symptom'), callout(desk, 'problem')],
  Diagnosis: (desk) =>
    withSubheadings(desk, 'Diagnosis', () => [...paragraphs(desk, 2), ownCode(desk)]),
  'Root cause': story('cause'),
  Solution: (desk) => [
    ...example(desk, 'fix'),
    ...withSubheadings(desk, 'Solution', () => paragraphs(desk, 1)),
    callout(desk, 'solution'),
  ],
  Proof: (desk) => [table(desk), output(desk, 'proof'), callout(desk, 'result')],
  'Prevent it': story('takeaway'),
  'Check yourself': (desk) => [question(desk), question(desk), question(desk)],
  'Read next': (desk) => [{ is: 'paragraph', sentences: [linked(desk), linked(desk)] }],
};

function outlineBlocks(desk: Desk): Block[] {
  return (kindFacts[desk.plan.kind].outline ?? []).flatMap(({ title }): Block[] => [
    { is: 'heading', depth: 2, text: title, id: null },
    ...(parts[title]?.(desk) ?? paragraphs(desk, 2)),
  ]);
}

function guideBlocks(desk: Desk): Block[] {
  const { random, writer } = desk;
  const headings = Array.from({ length: 6 }, (_, number) =>
    capital(
      `${writer.noun().replaceAll('-', ' ')} ${writer.verb()} ${['first', 'then', 'next', 'also', 'later', 'last'][number]}`,
    ),
  );
  return [
    ...paragraphs(desk, 2),
    ...headings.flatMap((text, number): Block[] => [
      { is: 'heading', depth: 2, text, id: text.toLowerCase().replaceAll(' ', '-') },
      ...paragraphs(desk, 2),
      number % 2 ? table(desk) : list(desk),
      number % 3
        ? { is: 'code', language: 'bash', code: writeBash(random, writer) }
        : callout(desk, 'tip'),
    ]),
    ...(parts['Read next']?.(desk) ?? []),
  ];
}

function withSubheadings({ plan }: Desk, under: string, fill: () => Block[]): Block[] {
  return plan.subheadings
    .filter((heading) => heading.under === under)
    .flatMap(({ text, id }): Block[] => [{ is: 'heading', depth: 3, text, id }, ...fill()]);
}

/** Sentences in a paragraph: kinds with fewer parts have longer ones, so that pages are alike in length. */
const paragraphLengths: Readonly<Record<Kind, [least: number, most: number]>> = {
  technology: [2, 5],
  concept: [3, 5],
  practice: [4, 7],
  challenge: [4, 6],
  error: [2, 3],
  guide: [2, 5],
};

function paragraphs(desk: Desk, count: number): Block[] {
  return Array.from({ length: count }, () => ({
    is: 'paragraph' as const,
    sentences: sentences(desk, desk.random.between(...paragraphLengths[desk.plan.kind])),
  }));
}

function sentences(desk: Desk, count: number): Inline[][] {
  return Array.from({ length: count }, () => {
    if (desk.random.chance(0.07)) return linked(desk);
    if (desk.random.chance(0.06)) return sourced(desk);
    return [desk.writer.sentence()];
  });
}

/** A sentence that leads to another page, often to a heading of it. */
function linked({ plan, random, writer, byKind }: Desk): Inline[] {
  const kind = random.pick([
    'technology',
    'concept',
    'practice',
    'challenge',
    'challenge',
  ] as const);
  const target = random.pick(byKind[kind].filter(({ path }) => path !== plan.path));
  const anchor =
    random.chance(0.4) && target.subheadings.length > 0
      ? { anchor: random.pick(target.subheadings).id }
      : {};
  return [
    { to: target.path, text: target.title, ...anchor },
    ` says ${random.pick(['why', 'when', 'how'])} the ${writer.noun()} has ${random.between(2, 90)} of them.`,
  ];
}

/** A sentence that cites its source. */
function sourced({ random, writer }: Desk): Inline[] {
  const page = `${writer.noun()}-${writer.noun()}`;
  return [
    `By default [the ${writer.noun()} has ${random.between(1, 900)} of them](${random.pick(manuals)}${page}.html), as its manual says.`,
  ];
}

function list(desk: Desk): Block {
  return {
    is: 'list',
    ordered: desk.random.chance(0.3),
    items: sentences(desk, desk.random.between(3, 5)),
  };
}

function table({ random, writer }: Desk): Block {
  return {
    is: 'table',
    head: ['setting', capital(writer.noun()), capital(writer.noun())],
    rows: Array.from({ length: random.between(3, 6) }, () => [
      `\`${writer.name()}\``,
      String(random.between(1, 5000)),
      writer.sentence(),
    ]),
  };
}

function callout(desk: Desk, name: CalloutName): Block {
  return {
    is: 'callout',
    name,
    title: capital(desk.writer.phrase().replaceAll('`', '')),
    sentences: sentences(desk, 2),
  };
}

function question(desk: Desk): Block {
  return {
    is: 'question',
    question: `${plain(desk.writer.sentence()).replace(/\.$/, '')}. Why?`,
    sentences: sentences(desk, 2),
  };
}

/** Code of one's own, in one of the languages that pages show beside Python. */
function ownCode({ random, writer }: Desk): Block {
  return random.chance(0.5)
    ? { is: 'code', language: 'sql', code: writeSql(random, writer) }
    : { is: 'code', language: 'yaml', code: writeYaml(random, writer) };
}

/** A region of a Python file and what the file printed. */
function example(desk: Desk, region: string): Block[] {
  return [
    {
      is: 'region',
      language: 'python',
      file: `labs/examples/${folderOf(desk.plan)}/${region}.py`,
      region,
      code: writePython(desk.random, desk.writer),
    },
    ...paragraphs(desk, 1),
    output(desk, region),
  ];
}

function output({ plan, random, writer }: Desk, name: string): Block {
  return {
    is: 'output',
    file: `labs/examples/${folderOf(plan)}/output/${name}.txt`,
    code: writeOutput(random, writer),
  };
}

const folderOf = ({ id }: PagePlan): string => id.replaceAll(/[-/]/g, '_');
