import { expect, test } from 'vitest';
import { spellBytes } from './spellBytes';

test.each([
  [0, '0 KB'],
  [849_200, '850 KB'],
  [3_290_002, '3.3 MB'],
  [412_600_000, '413 MB'],
])('%d bytes are %s', (bytes, words) => {
  expect(spellBytes(bytes)).toBe(words);
});
