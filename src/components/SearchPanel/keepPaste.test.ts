import { expect, test } from 'vitest';
import { readKept } from './keepPaste';

const field = (value: string, pasted?: string) =>
  ({ value, pasted }) as unknown as HTMLInputElement;

test('a field that holds a paste, its lines glued, still has the lines', () => {
  expect(readKept(field('a b', 'a\r\nb\n'))).toBe('a\r\nb\n');
  expect(readKept(field('ab', 'a\nb'))).toBe('a\nb');
});

test('a paste among other words, or changed since, is no paste any more', () => {
  expect(readKept(field('why a b', 'a\nb'))).toBeUndefined();
  expect(readKept(field('a', 'a\nb'))).toBeUndefined();
  expect(readKept(field('typed'))).toBeUndefined();
  expect(readKept(null)).toBeUndefined();
});
