import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { kinds } from '../content/kinds';
import { colorOf, readTokens } from './readTokens';

test('reads the light side of a colour', () => {
  expect(readTokens('--paper: light-dark(#fbf9f4, #181613);\n--s1: 0.25rem;')).toEqual({
    paper: '#fbf9f4',
  });
});

test('every kind has a colour of its own that Discord takes', () => {
  const tokens = readTokens(readFileSync('src/css/tokens.css', 'utf8'));
  const colors = kinds.map((kind) => colorOf(tokens, kind));
  expect(new Set(colors).size).toBe(kinds.length);
  for (const color of colors) expect(color).toMatch(/^#[0-9a-f]{6}$/);
});

test('names a colour that is not there', () => {
  expect(() => colorOf({}, 'paper')).toThrow('src/css has no colour "--paper" as #rrggbb.');
});
