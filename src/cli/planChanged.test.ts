import { expect, test } from 'vitest';
import { planChanged } from './planChanged.mjs';

const there = new Set([
  'docs/concepts/indexing.md',
  'docs/errors/key-error.md',
  'challenges/slow-lookup.md',
  'labs/examples/indexing',
  'labs/challenges/slow_lookup',
  'labs/errors/key_error',
  'labs/errors/key_error/failing.py',
  'labs/examples/indexing/table.py',
  'src/cli/new.ts',
  'README.md',
]);
const plan = (...changed: string[]) => planChanged(changed, (path) => there.has(path));

test('a page is answered for by itself and the folder of its lab', () => {
  expect(plan('docs/concepts/indexing.md')).toMatchObject({
    pages: ['docs/concepts/indexing/'],
    labs: ['examples/indexing'],
    beyond: [],
  });
  expect(plan('challenges/slow-lookup.md')).toMatchObject({
    pages: ['challenges/slow-lookup/'],
    labs: ['challenges/slow_lookup'],
  });
});

test('a file of a lab, by the lab and its page', () => {
  expect(plan('labs/examples/indexing/table.py')).toMatchObject({
    pages: ['docs/concepts/indexing/'],
    labs: ['examples/indexing'],
    beyond: [],
  });
});

test('an error, by its programs, whichever of the two changed', () => {
  const wanted = { pages: ['docs/errors/key-error/'], errors: ['key-error'], labs: [] };
  expect(plan('docs/errors/key-error.md')).toMatchObject(wanted);
  expect(plan('labs/errors/key_error/failing.py')).toMatchObject(wanted);
});

test('what is gone is asked for nowhere', () => {
  expect(plan('docs/concepts/gone.md', 'labs/examples/gone/a.py')).toEqual({
    files: [],
    code: [],
    pages: [],
    labs: [],
    errors: [],
    beyond: [],
  });
});

test('code is told apart, and so is what only the whole of the tests answers for', () => {
  expect(plan('src/cli/new.ts', 'README.md', 'labs/services/redis.py')).toMatchObject({
    files: ['src/cli/new.ts', 'README.md'],
    code: ['src/cli/new.ts'],
    beyond: ['src/cli/new.ts', 'labs/services/redis.py'],
  });
});
