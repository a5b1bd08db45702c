import * as simpleIcons from 'simple-icons';
import { expect, test } from 'vitest';
import { readIcon } from './readIcon';

test('finds the mark of a technology by its slug', () => {
  expect(readIcon('redis')?.title).toBe('Redis');
  expect(readIcon('githubactions')?.path).toMatch(/^M/);
});

test('gives each mark of the set as the set itself does', () => {
  for (const { slug, title, path } of Object.values(simpleIcons)) {
    expect(readIcon(slug), slug).toEqual({ title, path });
  }
});

test('has nothing for a slug that the set does not know, or for none', () => {
  expect(readIcon('no-such-brand')).toBeUndefined();
  expect(readIcon(undefined)).toBeUndefined();
});
