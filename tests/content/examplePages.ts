import { checkPages } from '../../src/content/checks/checkPages';
import type { PageSource } from '../../src/content/PageSource';
import type { Problem } from '../../src/content/Problem';
import type { LabFigure } from '../../src/content/readLabResult';
import type { World } from '../../src/content/World';
import { readPage } from '../../src/markdown/readPage';

/** Pages by path, as an author wrote them. */
export type Pages = Readonly<Record<string, string>>;

const summary =
  'What it is, what it costs, and the day on which you need it, shown with code that ran.';
const shared = (title: string): string =>
  `title: ${title}\nsummary: ${summary}\nreviewed: 2026-11-01`;

const questions = ['One?', 'Two?', 'Three?']
  .map((question) => `:::check[${question}]\n\nBecause.\n\n:::`)
  .join('\n\n');

/** One whole page of each kind, and the pages they name. Nothing is wrong with them. */
export const examplePages = {
  'docs/technologies/redis.md': `---
${shared('Redis')}
category: cache
level: beginner
homepage: https://redis.io/
license: BSD-3-Clause
alternatives: [memcached]
icon: redis
---

## In short

It keeps data in memory. See [the slow lookup](../../challenges/slow-lookup.md).

## Use it when

You read often.

## Avoid it when

You must not lose a write.

## A working example

\`\`\`python file=labs/examples/redis/limit.py region=token-bucket changed=2
\`\`\`

\`\`\`text output=labs/examples/redis/output/limit.txt lines=1-2
\`\`\`

## How it works

One thread.

## What goes wrong

It fills up.

## Running it in production

Set a limit.

## Alternatives

Memcached.

## Check yourself

${questions}

## Read next

The concept.
`,
  'docs/technologies/memcached.md': `---
${shared('Memcached')}
category: cache
level: beginner
homepage: https://memcached.org/
license: BSD-3-Clause
---

## In short

It forgets.

## Use it when

You can compute it again.

## Avoid it when

You cannot.

## A working example

Set and get.

## How it works

Slabs.

## What goes wrong

It forgets early.

## Running it in production

Give it memory.

## Check yourself

${questions}

## Read next

Redis.
`,
  'docs/concepts/database-design.md': `---
${shared('Database design')}
level: beginner
requires: []
technologies: [redis]
---

## The problem

Data contradicts itself.

## The idea

Each fact once.

\`\`\`mermaid alt="An order has many lines"
erDiagram
  ORDER ||--o{ LINE : has
\`\`\`

## In code

Keys.

## Trade-offs

Joins.

## Where it goes wrong

Too many tables.

## Recap

Each fact once.

## Check yourself

${questions}

## Read next

The challenge.
`,
  'docs/practices/monitor-and-log.md': `---
${shared('Monitor and log')}
strength: must
prevents: [slow-lookup]
technologies: [redis]
---

## Why

You see it first.

## Do

Log.

## Don't

Guess.

## When not to

Never log secrets.

## How to check

Look at the board.

## Read next

The challenge.
`,
  'challenges/slow-lookup.md': `---
${shared('A lookup slows as the table grows')}
level: intermediate
status: resolved
symptom: Finding one customer takes longer every week.
errors: ['canceling statement due to statement timeout']
technologies: [redis]
concepts: [database-design]
prevented_by: [monitor-and-log]
lab: slow-lookup
---

## In short

No index.

## Context

A shop.

## Symptoms

:::problem[Slow]

It was slow.

:::

## Diagnosis

A plan.

## Root cause

:::cause

No index.

:::

## Solution

\`\`\`diff from=labs/challenges/slow_lookup/failing.py to=labs/challenges/slow_lookup/fixed.py region=lookup
\`\`\`

:::solution

An index.

:::

## Proof

::measurement{lab=slow-lookup figure=rows}

::lab{id=slow-lookup}

:::result

Fast.

:::

## Trade-offs

Writes.

## Prevent it

:::takeaway

Read plans.

:::

## Read next

The concept.
`,
  'docs/errors/lost-wheel.md': `---
${shared('No wheel fits')}
level: beginner
printed_by: pip
messages:
  - "ERROR: no wheel for {name} fits"
  - { text: "ERROR: {name} has no wheel", on: "pip 21 and older" }
technologies: [redis]
leads_to: [challenges/slow-lookup]
---

## What it means

There is none.

## Fix

\`\`\`python file=labs/errors/lost_wheel/fixed.py
\`\`\`

## Read next

The technology.
`,
  'docs/overview.md': `---
${shared('What this is')}
audience: Everybody
---

A hub.

## The parts {#the-parts}

::technology-grid{category=cache}

::technology-card{id=redis}
`,
} satisfies Pages;

/** The name of an example page. */
export type ExamplePath = keyof typeof examplePages;

const regions = (names: readonly string[], lines = 40): World['included'][string] => ({
  lines,
  regions: Object.fromEntries(names.map((name) => [name, { from: 5, to: 9 }])),
  problems: [],
});

const exampleFigure = (label: string, unit: string): LabFigure => ({
  label,
  unit,
  kind: unit === 's' ? 'time' : 'count',
  better: 'lower',
  before: { value: 40 },
  after: { value: 2 },
  samples: 1,
  ratio: 20,
});

/** The world in which the example pages are right. */
export const exampleWorld: World = {
  today: '2026-11-21',
  ownAddresses: ['https://owner.github.io/hub/'],
  files: new Set([
    ...Object.keys(examplePages),
    'labs/examples/redis/limit.py',
    'labs/examples/redis/output/limit.txt',
    'labs/challenges/slow_lookup/failing.py',
    'labs/challenges/slow_lookup/fixed.py',
    'labs/errors/lost_wheel/fixed.py',
    'docs/technologies/redis-model.png',
    'static/img/map.png',
    'README.md',
  ]),
  included: {
    'labs/examples/redis/limit.py': regions(['token-bucket']),
    'labs/examples/redis/output/limit.txt': regions([], 4),
    'labs/challenges/slow_lookup/failing.py': regions(['lookup']),
    'labs/challenges/slow_lookup/fixed.py': regions(['lookup']),
    'labs/errors/lost_wheel/fixed.py': regions([], 4),
  },
  pictures: {
    'docs/technologies/redis-model.png': {
      file: 'redis-model-0123456789ab.webp',
      width: 720,
      height: 400,
      bytes: 20_000,
    },
  },
  labFolders: ['slow_lookup'],
  captures: { 'lost-wheel': { ran_on: '2026-11-20', versions: { python: '3.11.7' } } },
  icons: new Set(['redis', 'postgresql', 'dotnet']),
  figures: {
    'slow-lookup': {
      rows: exampleFigure('Rows read for one lookup', 'rows'),
      seconds: exampleFigure('Time for one lookup', 's'),
    },
  },
  outputs: {},
};

/** Reads pages from text. */
export const readPages = (pages: Pages): PageSource[] =>
  Object.entries(pages).map(([path, text]) => readPage(path, new TextEncoder().encode(text)));

/** Checks pages in the example world. */
export const checkTexts = (pages: Pages, world: Partial<World> = {}): Problem[] =>
  checkPages(readPages(pages), {
    ...exampleWorld,
    files: new Set([...exampleWorld.files, ...Object.keys(pages)]),
    ...world,
  });

/** The example page with one thing changed in it; fails when it is not there to be changed. */
export function changed(path: ExamplePath, from: string | RegExp, to: string): Pages {
  const text: string = examplePages[path];
  const result = text.replace(from, () => to);
  if (result === text) throw new Error(`${path} does not have ${String(from)}.`);
  return { [path]: result };
}

/** Problems as "line:column message", of one file or of all with the file before. */
export const told = (problems: readonly Problem[], file?: string): string[] =>
  problems
    .filter((problem) => file === undefined || problem.file === file)
    .map(({ file: path, line, column, message }) =>
      file === undefined ? `${path}:${line}:${column} ${message}` : `${line}:${column} ${message}`,
    );

/** What the check says when one thing is changed in one example page. */
export const saidOf = (
  path: ExamplePath,
  from: string | RegExp,
  to: string,
  world: Partial<World> = {},
): string[] => told(checkTexts({ ...examplePages, ...changed(path, from, to) }, world));

/** What the check says of a piece of Markdown that stands on line 8 of a guide, docs/overview.md. */
export const saidOfMarkdown = (markdown: string, world: Partial<World> = {}): string[] =>
  saidOf('docs/overview.md', 'A hub.', markdown, world).map((line) =>
    line.replace('docs/overview.md:', ''),
  );
