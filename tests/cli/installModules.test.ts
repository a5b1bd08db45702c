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

test('a tool of the tests is missing only for a command that needs it', () => {
  const withTool = {
    ...lock,
    'node_modules/eslint': { version: '9.39.5', integrity: 'sha512-d', dev: true },
    // Wanted by a tool, and by a package that may be left out.
    'node_modules/braces': { version: '3.0.3', integrity: 'sha512-e', devOptional: true },
  };
  const installed = { 'node_modules/zod': { version: '4.6.7', integrity: 'sha512-a' } };
  expect(findMissing(withTool, installed)).toEqual(['node_modules/eslint']);
  expect(findMissing(withTool, installed, false)).toEqual([]);
});
