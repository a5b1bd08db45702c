import { expect, test } from 'vitest';
import { isNewEnough } from '../../src/cli/preparePython.mjs';

test('the labs run on Python 3.11 and newer', () => {
  expect(['Python 3.11.7', 'Python 3.14.0\n'].map(isNewEnough)).toEqual([true, true]);
  expect(['Python 3.9.2', 'Python 2.7.18', 'python3: not found', ''].map(isNewEnough)).toEqual([
    false,
    false,
    false,
    false,
  ]);
});
