import { expect, test } from 'vitest';
import { drawDiagram, settle } from './drawDiagram';

test('brings no style, font or colour of its own', async () => {
  const svg = await drawDiagram(
    'sequenceDiagram\n  participant A\n  participant B\n  A->>B: publish',
  );
  expect(svg).toContain('>publish</text>');
  expect(svg).not.toMatch(/<style|@import|googleapis|--bg:/);
});

test('gives two drawings on a page ids of their own', async () => {
  const one = await drawDiagram('flowchart TD\n  A --> B');
  const other = await drawDiagram('flowchart TD\n  A --> C');
  const ids = (svg: string) => [...svg.matchAll(/\bid="([^"]+)"/g)].map(([, id]) => id);
  expect(ids(one).length).toBeGreaterThan(0);
  expect(ids(one).filter((id) => ids(other).includes(id))).toEqual([]);
});

test('draws the same text to the same bytes', async () => {
  const text = 'stateDiagram-v2\n  [*] --> Waiting\n  Waiting --> Done';
  expect(await drawDiagram(text)).toBe(await drawDiagram(text));
});

test('refuses a text that is no diagram, and says what would be', async () => {
  await expect(drawDiagram('pie\n  "a": 1')).rejects.toThrow(
    'Line 1 of a diagram: a diagram begins with a line flowchart TD, sequenceDiagram, stateDiagram-v2, classDiagram or erDiagram, not with "pie".',
  );
});

// The drawer leaves out what it does not know; each of these throws when something is left out.
test.each([
  [
    'flowchart TD',
    'A[One] --> B(Two) & C([Three])',
    'B -- text --> D{Four}',
    'C -. text .-> E{{Five}}',
    'D == text ==> F[(Six)]',
    'E --- G[[Seven]]',
    'F -.- H((Eight))',
    'G === I>Nine]',
    'subgraph S [A group]',
    'J <-->|text| K["Ten (10)"]',
    'end',
    'S -.->|text| A',
    'A --> A',
  ],
  [
    'sequenceDiagram',
    'participant W as Web App',
    'W->>+DB: ask',
    'DB-->>-W: answer',
    'W-)W: wait',
    'W--)user-1: event',
    'Note over W,DB: text',
    ...['loop', 'alt', 'opt', 'par', 'critical', 'break'].flatMap((word) => [
      `${word} text`,
      'W->>DB: x',
      'end',
    ]),
  ],
  [
    'stateDiagram-v2',
    '[*] --> A',
    'A --> B : text',
    'state "Text" as C',
    'state D {',
    '[*] --> E',
    'E --> [*]',
    '}',
    'B --> D',
    'D --> [*]',
  ],
  [
    'classDiagram',
    'class G~T~ {',
    '<<interface>>',
    '+run() int',
    '}',
    ...['<|--', '<|..', '*--', 'o--', '-->', '--*', '--o', '--|>', '..>', '..|>', '<--', '<..'].map(
      (arrow, number) => `A ${arrow} B${number}`,
    ),
    'A "1" --> "*" C : has',
  ],
  [
    'erDiagram',
    ...['||', '|o', '}|', '}o'].flatMap((left, number) => [
      `L${number} ${left}--|| R : ""`,
      `R ||..${[...left].reverse().join('').replace('}', '{')} Q${number} : has`,
    ]),
    'R {',
    'int id PK, FK',
    '}',
  ],
])('draws a %s whole', async (...lines) => {
  await expect(drawDiagram(lines.join('\n'))).resolves.toContain('<svg');
});

test('draws "zero or more" on the left as it does on the right', async () => {
  const facts = async (relation: string) =>
    /data-cardinality1="([^"]*)" data-cardinality2="([^"]*)"/
      .exec(await drawDiagram(`erDiagram\n${relation} : x`))
      ?.slice(1);
  expect(await facts('A }o--|| B')).toEqual(['zero-many', 'one']);
  expect(await facts('A ||--o{ B')).toEqual(['one', 'zero-many']);
});

test('draws every key of an attribute', async () => {
  const svg = await drawDiagram('erDiagram\nA {\n  int id PK, FK\n}');
  expect(svg).toContain('>PK,FK</text>');
});

test('throws when a box or a line of the text is not in the drawing', async () => {
  await expect(drawDiagram('flowchart TD\nsubgraph A\nA --> B\nend')).rejects.toThrow(
    'The diagram that begins "flowchart TD\nsubgraph A\nA --> B\nend" is not drawn whole. It has: A, A → B, B. Drawn are: A, A, A → B, B.',
  );
});

test('keeps references in step with the ids it changes', () => {
  expect(settle('<svg><marker id="a"/><path marker-end="url(#a)"/></svg>', 'x-')).toBe(
    '<svg><marker id="x-a"/><path marker-end="url(#x-a)"/></svg>',
  );
});

/** The width of a drawing, which an empty one precedes. */
const widthOf = (svg: string): number =>
  Number(/<\/svg><svg[^>]*\swidth="([\d.]+)"/.exec(svg)?.[1]);

test('no label is under 13 px: the drawing is shown larger than it was laid out', async () => {
  const svg = await drawDiagram('flowchart TD\n  A -->|why| B');
  const sizes = [...svg.matchAll(/font-size="([\d.]+)"/g)].map(([, size]) => Number(size));
  const shown = widthOf(svg);
  const [, laidOut = 1] = (/viewBox="0 0 ([\d.]+)/.exec(svg) ?? []).map(Number);
  expect(Math.min(...sizes) * (shown / laidOut)).toBeGreaterThan(12.9);
});

test('a chart of a few boxes fits on a phone', async () => {
  const svg = await drawDiagram(
    'flowchart TD\n  A[view] --> B[serializer]\n  B -->|one query a row| C[database]\n  C --> D[page]',
  );
  expect(widthOf(svg)).toBeLessThan(304);
});

test('a drawing may shrink to fit a phone as long as its labels are 12 px, and then scrolls', async () => {
  const svg = await drawDiagram('flowchart TD\n  A[one] --> B[two]');
  const width = widthOf(svg);
  const [, least = 0] = (/^<svg width="(\d+)" height="0"><\/svg>/.exec(svg) ?? []).map(Number);
  expect(least / width).toBeGreaterThanOrEqual(12 / 13 - 0.005);
  expect(least / width).toBeLessThan(0.95);
});
