import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { ProofView } from '../../views/views';
import { renderHtml, textOf } from '../../../tests/renderHtml';
import { ProofBars } from './ProofBars';
import { formatNumber, spellValue, tellChange, tellFinding } from '../../views/tellChange';

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

/** The widths of the bars in per cent. */
const widthsOf = (proof: ProofView): number[] =>
  [...renderToStaticMarkup(<ProofBars proof={proof} />).matchAll(/ width="([\d.]+)%"/g)].map(
    ([, width]) => Number(width),
  );

test('says in words what failed, what was fixed and by how much', () => {
  expect(textOf(renderHtml(<ProofBars proof={queries} />))).toBe(
    '123 times fewer queries Queries for one page of 100 orders Failing 492 queries Fixed 4 queries',
  );
});

test('draws bars in proportion, keeps a small one visible, and draws nothing as nothing', () => {
  expect(widthsOf(queries)).toEqual([100, 0.81]);
  const none = { ...queries, after: { value: 0 } };
  expect(widthsOf(none)).toEqual([100]);
});

test('does not praise what the fix costs', () => {
  const cost = { ...queries, kind: 'time' as const, after: { value: 984 }, ratio: 0.5 };
  expect(renderHtml(<ProofBars proof={cost} />)).toContain('data-cost="true"');
  expect(renderHtml(<ProofBars proof={queries} />)).not.toContain('data-cost');
});

test('leaves room for the longest of the runs, and draws none when nothing was measured', () => {
  const spread = { ...queries, before: { value: 50, high: 100 }, after: { value: 20, high: 25 } };
  expect(widthsOf(spread)).toEqual([50, 20]);
  const risen = { ...queries, before: { value: 50 }, after: { value: 80, high: 160 } };
  expect(widthsOf(risen)).toEqual([31.25, 50]);
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
    '<span aria-hidden="true"><svg/></span>',
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
  [
    { ...queries, better: 'higher' as const, before: { value: 0 }, ratio: null },
    'there were none before',
  ],
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
  [queries, '123 times fewer queries'],
  [{ ...queries, kind: 'time' as const, unit: 'ms', ratio: 7.26 }, '7.3 times faster'],
  [{ ...queries, after: { value: 0 }, ratio: null }, '492 queries before, none now'],
  [
    { ...queries, before: { value: 0 }, after: { value: 10 }, ratio: null },
    '0 queries before, 10 now',
  ],
])('the finding is the title: %#', (proof, words) => {
  expect(tellFinding(proof)).toBe(words);
});

test.each([
  [1, 'queries', '1 query'],
  [1, 'rows', '1 row'],
  [1, 'old prices', '1 old prices'],
  [1, 'ms', '1 ms'],
  [1, 'bytes', '1 byte'],
  [1, 'requests lost', '1 request lost'],
  [2, 'queries', '2 queries'],
  [0, 'rows', '0 rows'],
  [1, '', '1'],
  [1500, 'rows', '1,500 rows'],
])('spells %d %s as %s', (value, unit, text) => {
  expect(spellValue(value, unit)).toBe(text);
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
