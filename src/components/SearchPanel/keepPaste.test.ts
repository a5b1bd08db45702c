import { expect, test } from 'vitest';
import { readRenderCache } from './keepPaste';

const field = (value: string, pasted?: string) =>
  ({ value, pasted }) as unknown as HTMLInputElement;

test('a field that holds a paste, its lines glued, still has the lines', () => {
  expect(readRenderCache(field('a b', 'a\r\nb\n'))).toBe('a\r\nb\n');
  expect(readRenderCache(field('ab', 'a\nb'))).toBe('a\nb');
});

test('a paste among other words, or changed since, is no paste any more', () => {
  expect(readRenderCache(field('why a b', 'a\nb'))).toBeUndefined();
  expect(readRenderCache(field('a', 'a\nb'))).toBeUndefined();
  expect(readRenderCache(field('typed'))).toBeUndefined();
  expect(readRenderCache(null)).toBeUndefined();
});
