import { expect, test } from 'vitest';
import { findMissing } from '../../src/cli/installModules.mjs';

const lock = {
  '': {},
  'node_modules/zod': { version: '4.6.7', integrity: 'sha512-a' },
  'node_modules/fsevents': { version: '2.3.3', integrity: 'sha512-b', optional: true },
};

test('nothing is missing when npm wrote down what the lock names', () => {
  expect(
    findMissing(lock, { 'node_modules/zod': { version: '4.6.7', integrity: 'sha512-a' } }),
  ).toEqual([]);
});

test('an absent package and one of another version are missing', () => {
  expect(findMissing(lock, {})).toEqual(['node_modules/zod']);
  expect(
    findMissing(lock, { 'node_modules/zod': { version: '4.6.6', integrity: 'sha512-a' } }),
  ).toEqual(['node_modules/zod']);
});

test('the same version with other contents is missing', () => {
  expect(
    findMissing(lock, { 'node_modules/zod': { version: '4.6.7', integrity: 'sha512-c' } }),
  ).toHaveLength(1);
});
