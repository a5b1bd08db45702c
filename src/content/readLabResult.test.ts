import { describe, expect, test } from 'vitest';
import { readLabResult } from './readLabResult';

const path = 'labs/challenges/slow_lookup/result.json';

const result = {
  lab: 'slow-lookup',
  ran_on: '2026-11-21',
  machine: { processor: 'Some CPU', cores: 2, system: 'Linux 6.1' },
  versions: { Python: '3.11.7', PostgreSQL: '15.8' },
  command: 'npm run lab -- slow-lookup',
  seconds: 12.5,
  needs: ['PostgreSQL'],
  headline: 'rows',
  figures: {
    rows: {
      label: 'Rows read',
      unit: 'rows',
      kind: 'count',
      better: 'lower',
      before: { value: 100000, low: 100000, high: 100000 },
      after: { value: 1 },
      samples: 5,
      ratio: 100000,
      band: [1000, 1000000],
    },
  },
};

const read = (change: object) => readLabResult(path, JSON.stringify({ ...result, ...change }));
const figure = (change: object) =>
  read({ figures: { rows: { ...result.figures.rows, ...change } } });
const told = ({ problems }: ReturnType<typeof readLabResult>) =>
  problems.map(({ message }) => message);
const fix = ' The lab writes this file: run it again.';

test('a result is read as it is', () => {
  expect(readLabResult(path, JSON.stringify(result))).toEqual({ result, problems: [] });
});

const proof = {
  parts: 9,
  red: 6,
  needed_to_run: 2,
  unproven: [{ file: 'fixed.py', line: 8, reason: 'a comment' }],
  ran_on: '2026-11-29',
  sources: 'a'.repeat(64),
};

test('what came of taking the fix apart is read with it', () => {
  expect(read({ proof })).toEqual({ result: { ...result, proof }, problems: [] });
});

describe('a result is refused', () => {
  test('that is not JSON', () => {
    const { result: none, problems } = readLabResult(path, '{');
    expect(none).toBeNull();
    expect(problems).toMatchObject([{ file: path, line: 1, column: 1 }]);
    expect(problems[0]?.message).toMatch(/^it is not JSON: SyntaxError: .*run it again\.$/);
  });

  test.each([
    ['with a key nobody knows', { colour: 'red' }, 'the whole: Unrecognized key: "colour".'],
    [
      'without its command',
      { command: undefined },
      'command: Invalid input: expected string, received undefined.',
    ],
    ['with a day that is none', { ran_on: '2026-02-30' }, 'ran_on: Invalid ISO date.'],
    [
      'with a part of the fix that nothing proves',
      { proof: { ...proof, red: 5 } },
      'proof: 1 of 9 parts of the fix are not proven. Run its command with --prove.',
    ],
    [
      'that counts more parts than there are',
      { proof: { ...proof, red: 8 } },
      'proof: it counts 2 more than its 9 parts.',
    ],
    ['of another lab', { lab: 'other' }, 'lab: "other" lies in the folder "slow_lookup".'],
    [
      'whose headline is no figure',
      { headline: 'time' },
      'headline: "time" is not one of its figures: rows.',
    ],
  ])('%s', (_name, change, message) => {
    expect(told(read(change))).toEqual([message + fix]);
  });

  test.each([
    [
      'of no kind',
      { kind: 'speed' },
      'figures.rows.kind: Invalid option: expected one of "count"|"time"|"bytes"|"ratio".',
    ],
    [
      'outside its own samples',
      { before: { value: 5, low: 6, high: 7 } },
      'figures.rows.before: 5 is not between 6 and 7.',
    ],
    [
      'outside its band',
      { band: [1, 10] },
      'figures.rows: the ratio 100000 is not between 1 and 10.',
    ],
    [
      'measured no times',
      { samples: 0 },
      'figures.rows.samples: Too small: expected number to be >0.',
    ],
  ])('with a figure %s', (_name, change, message) => {
    expect(told(figure(change))).toEqual([message + fix]);
  });
});
