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
    'A diagram begins with flowchart, sequenceDiagram, stateDiagram-v2, classDiagram or erDiagram, not with "pie".',
  );
});

test('keeps references in step with the ids it changes', () => {
  expect(settle('<svg><marker id="a"/><path marker-end="url(#a)"/></svg>', 'x-')).toBe(
    '<svg><marker id="x-a"/><path marker-end="url(#x-a)"/></svg>',
  );
});
