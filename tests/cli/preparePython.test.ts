import { readFileSync } from 'node:fs';
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

test('what is installed is what requirements.in pins: the lock was made after the last change', () => {
  const pinsOf = (file: string) =>
    [...readFileSync(file, 'utf8').matchAll(/^([\w-]+)(?:\[\w+\])?==([^\s;\\]+)/gm)].map(
      ([, name, version]) => `${name}==${version}`,
    );
  const locked = pinsOf('labs/requirements.lock');
  const wanted = pinsOf('labs/requirements.in');
  expect(wanted.length).toBeGreaterThan(10);
  expect(wanted.filter((pin) => !locked.includes(pin))).toEqual([]);
});
