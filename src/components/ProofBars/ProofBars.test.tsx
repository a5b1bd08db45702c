import { expect, test } from 'vitest';
import type { ProofView } from '../../views/views';
import { renderHtml, textOf } from '../../../tests/renderHtml';
import { ProofBars } from './ProofBars';
import { formatNumber, tellChange } from '../../views/tellChange';

const queries: ProofView = {
  label: 'Queries for one page of 100 orders',
  unit: 'queries',
  kind: 'count',
  better: 'lower',
  before: { value: 492 },
  after: { value: 4 },
  ratio: 123,
  samples: 1,
};

test('says in words what failed, what was fixed and by how much', () => {
  expect(textOf(renderHtml(<ProofBars proof={queries} />))).toBe(
    'Queries for one page of 100 orders Failing 492 queries Fixed 4 queries 123 times fewer',
  );
});

test('draws bars in proportion, and keeps a small one visible', () => {
  const widths = [...renderHtml(<ProofBars proof={queries} />).matchAll(/inline-size:([\d.]+)%/g)];
  expect(widths.map(([, width]) => Number(width))).toEqual([100, 0.81]);
  const none = { ...queries, after: { value: 0 } };
  expect(renderHtml(<ProofBars proof={none} />)).toContain('inline-size:0.80%');
});

test('does not praise what the fix costs', () => {
  const cost = { ...queries, kind: 'time' as const, after: { value: 984 }, ratio: 0.5 };
  expect(renderHtml(<ProofBars proof={cost} />)).toContain('data-cost="true"');
  expect(renderHtml(<ProofBars proof={queries} />)).not.toContain('data-cost');
});

test('leaves room for the longest of the runs, and draws none when nothing was measured', () => {
  const spread = { ...queries, before: { value: 50, high: 100 }, after: { value: 20, high: 25 } };
  expect(renderHtml(<ProofBars proof={spread} />)).toContain('inline-size:50.00%');
  const risen = { ...queries, before: { value: 50 }, after: { value: 80, high: 160 } };
  expect(renderHtml(<ProofBars proof={risen} />)).toContain('inline-size:31.25%');
  const nothing = { ...queries, before: { value: 0 }, after: { value: 0 } };
  expect(renderHtml(<ProofBars proof={nothing} />)).not.toContain('NaN');
});

test('tells the two sides apart by more than their colour', () => {
  expect(
    [...renderHtml(<ProofBars proof={queries} size="large" />).matchAll(/data-(\w+)="(\w+)"/g)].map(
      ([, name, value]) => `${name} ${value}`,
    ),
  ).toEqual(['size large', 'state failing', 'state fixed']);
});

test('hides the bars from screen readers, which have the numbers', () => {
  expect(renderHtml(<ProofBars proof={queries} />)).toContain(
    '<span aria-hidden="true"><span style=',
  );
});

test.each([
  [{ ...queries }, '123 times fewer'],
  [{ ...queries, kind: 'time' as const, ratio: 7.26 }, '7.3 times faster'],
  [{ ...queries, kind: 'bytes' as const, ratio: 2 }, '2.0 times less'],
  [{ ...queries, kind: 'bytes' as const, after: { value: 984 }, ratio: 0.5 }, '2.0 times more'],
  [{ ...queries, kind: 'ratio' as const, ratio: 9.96 }, '10.0 times less'],
  [{ ...queries, kind: 'ratio' as const, after: { value: 984 }, ratio: 0.5 }, '2.0 times more'],
  [{ ...queries, ratio: 1.5 }, '1.5 times fewer'],
  [{ ...queries, ratio: 10.4 }, '10 times fewer'],
  [{ ...queries, after: { value: 0 }, ratio: null }, 'none left'],
  [{ ...queries, better: 'higher' as const, before: { value: 0 }, ratio: null }, 'none before'],
  [
    {
      ...queries,
      kind: 'time' as const,
      before: { value: 2 },
      after: { value: 4 },
      ratio: 0.5,
    },
    '2.0 times slower',
  ],
  [
    { ...queries, better: 'higher' as const, before: { value: 2 }, after: { value: 8 }, ratio: 4 },
    '4.0 times more',
  ],
  [
    {
      ...queries,
      better: 'higher' as const,
      before: { value: 2 },
      after: { value: 8 },
      ratio: 0.25,
    },
    '4.0 times more',
  ],
])('tells a change in words: %#', (proof, words) => {
  expect(tellChange(proof)).toBe(words);
});

test.each([
  [492, '492'],
  [1234.5, '1,235'],
  [100.4, '100'],
  [10.26, '10.3'],
  [12.34, '12.3'],
  [3.14159, '3.14'],
])('writes %d with as many digits as it deserves', (value, text) => {
  expect(formatNumber(value)).toBe(text);
});
