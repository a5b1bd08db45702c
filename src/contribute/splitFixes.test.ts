import { expect, test } from 'vitest';
import { splitFixes } from './splitFixes';

const text = 'one\ntwo\nthree\nfour\nfive';
const fixed = 'zero\none\ntwo and a half\nthree\nfive';

test('each place stands alone: what comes, what changes, what goes', () => {
  expect(splitFixes(text, fixed)).toEqual([
    { line: 1, before: [], after: ['zero'], text: `zero\n${text}` },
    {
      line: 2,
      before: ['two'],
      after: ['two and a half'],
      text: 'one\ntwo and a half\nthree\nfour\nfive',
    },
    { line: 4, before: ['four'], after: [], text: 'one\ntwo\nthree\nfive' },
  ]);
});

test('all of them, from the last to the first, make the fixed text', () => {
  let now = text;
  for (const { line } of splitFixes(text, fixed).reverse())
    now = splitFixes(now, fixed).find((fix) => fix.line === line)?.text ?? '';
  expect(now).toBe(fixed);
});

test('a text whose lines end as on Windows differs in nothing else', () => {
  expect(splitFixes('one\r\ntwo', 'one\ntwo')).toEqual([]);
});
