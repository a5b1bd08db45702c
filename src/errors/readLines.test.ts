import { expect, test } from 'vitest';
import { mostRead, readLines } from './readLines';

const texts = (pasted: string) => readLines(pasted).map(({ text }) => text);

test('lines are numbered as they were pasted, and empty ones left out', () => {
  expect(readLines('one\r\n\r\n  \ntwo\rthree\u2028four')).toEqual([
    { number: 1, text: 'one' },
    { number: 4, text: 'two' },
    { number: 5, text: 'three' },
    { number: 6, text: 'four' },
  ]);
});

test('what only a terminal understands is taken out', () => {
  expect(texts('\u001b[1;31mERROR\u001b[0m refused')).toEqual(['ERROR refused']);
  expect(texts('\u001b]0;title\u0007x \u001b[')).toEqual(['0;titlex']);
});

test.each([
  ['NUL and other control characters', 'a\u0000b\u0008c', 'abc'],
  ['marks of direction', '\u202eabc\u202c \u200fd', 'abc d'],
  ['halves of characters', '\ud83d x \ude00', 'x'],
  ['whole characters stay', '😀 שגיאה', '😀 שגיאה'],
  ['spaces of other widths', 'a\u00a0b\u3000c', 'a b c'],
])('%s', (_, pasted, text) => {
  expect(texts(pasted).map((line) => line.trim())).toEqual([text]);
});

test('of a megabyte the end is read, with the numbers of the whole', () => {
  const lines = readLines(`${'x\n'.repeat(600_000)}last`);
  expect(lines.at(-1)).toEqual({ number: 600_001, text: 'last' });
  expect(lines.length).toBeLessThanOrEqual(mostRead / 2 + 1);
});

test('of a line of a megabyte both ends are read', () => {
  const [line] = readLines(`${'a'.repeat(1_000_000)} KeyError`);
  expect(line?.text.length).toBeLessThan(5000);
  expect(line?.text).toMatch(/KeyError$/);
});

test('a traceback inside a line of JSON is read as lines', () => {
  expect(
    texts('{"exception": "Traceback (most recent call last):\\n  File\\nKeyError: 1"}'),
  ).toEqual(['{"exception": "Traceback (most recent call last):', '  File', 'KeyError: 1"}']);
});
