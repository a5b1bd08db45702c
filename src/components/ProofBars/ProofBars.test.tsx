import { expect, test } from 'vitest';
import type { ProofView } from '../../plugins/catalog/client';
import { renderHtml, textOf } from '../../../tests/renderHtml';
import { formatNumber, ProofBars, tellChange } from './ProofBars';

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

test('says in words what failed, what was mended and by how much', () => {
  expect(textOf(renderHtml(<ProofBars proof={queries} />))).toBe(
    'Queries for one page of 100 orders Failing 492 queries Mended 4 queries 123 times fewer',
  );
});

test('draws bars in proportion, and keeps a small one visible', () => {
  const widths = [...renderHtml(<ProofBars proof={queries} />).matchAll(/inline-size:([\d.]+)%/g)];
  expect(widths.map(([, width]) => Number(width))).toEqual([100, 0.81]);
  const none = { ...queries, after: { value: 0 } };
  expect(renderHtml(<ProofBars proof={none} />)).toContain('inline-size:0.80%');
});

test('does not praise what the mend costs', () => {
  const cost = { ...queries, kind: 'time' as const, after: { value: 984 }, ratio: 0.5 };
  expect(renderHtml(<ProofBars proof={cost} />)).toContain('data-cost="true"');
  expect(renderHtml(<ProofBars proof={queries} />)).not.toContain('data-cost');
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
  [12.34, '12.3'],
  [3.14159, '3.14'],
])('writes %d with as many digits as it deserves', (value, text) => {
  expect(formatNumber(value)).toBe(text);
});
