import * as simpleIcons from 'simple-icons';
import { expect, test } from 'vitest';
import { readIcon } from './readIcon';

test('finds the mark of a technology by its slug', () => {
  expect(readIcon('redis')?.title).toBe('Redis');
  expect(readIcon('githubactions')?.path).toMatch(/^M/);
});

test('has each mark of the set, in fewer letters', () => {
  let [before, after] = [0, 0];
  for (const { slug, title, path } of Object.values(simpleIcons).filter((_, at) => at % 20 === 0)) {
    const icon = readIcon(slug);
    expect(icon?.title, slug).toBe(title);
    expect(icon?.path, slug).toMatch(/^[Mm][^"]*[\dZz]$/);
    before += path.length;
    after += icon?.path.length ?? 0;
  }
  expect(after).toBeLessThan(before * 0.85);
});

test('has nothing for a slug that the set does not know, or for none', () => {
  expect(readIcon('no-such-brand')).toBeUndefined();
  expect(readIcon(undefined)).toBeUndefined();
});
