import { expect, test } from 'vitest';
import { formatProblems, type Problem } from './Problem';

const problem = (
  file: string,
  line: number,
  column: number,
  message: string,
  explained?: string,
): Problem => ({
  file,
  line,
  column,
  message,
  ...(explained ? { explained } : {}),
});

test('problems are grouped by file, in order of place, with their number and where they are explained', () => {
  const explained = 'Fields of a challenge: docs/contributing/front-matter.md';
  const problems = [
    problem(
      'challenges/deep-pages-time-out.md',
      7,
      15,
      'technologies: "postgres" has no page.',
      explained,
    ),
    problem('challenges/deep-pages-time-out.md', 3, 1, 'sumary: unknown field.', explained),
    problem('challenges/deep-pages-time-out.md', 1, 1, 'level: missing.', explained),
  ];
  expect(formatProblems(problems, { pages: 9 })).toBe(
    [
      'challenges/deep-pages-time-out.md',
      '  1:1   level: missing.',
      '  3:1   sumary: unknown field.',
      '  7:15  technologies: "postgres" has no page.',
      '',
      '3 problems in 1 page. Fields of a challenge: docs/contributing/front-matter.md',
    ].join('\n'),
  );
});

test('several explanations stand below each other', () => {
  const problems = [
    problem('docs/b.md', 1, 1, 'two', 'B: b.md'),
    problem('docs/a.md', 10, 2, 'one', 'A: a.md'),
    problem('labs/challenges/x', 1, 1, 'three'),
  ];
  expect(formatProblems(problems, { pages: 3 })).toBe(
    [
      'docs/a.md',
      '  10:2  one',
      '',
      'docs/b.md',
      '  1:1   two',
      '',
      'labs/challenges/x',
      '  1:1   three',
      '',
      '3 problems in 3 files.',
      '  A: a.md',
      '  B: b.md',
    ].join('\n'),
  );
});

test('without problems it is one line', () => {
  expect(formatProblems([], { pages: 1 })).toBe('1 page checked, no problems.');
  expect(formatProblems([], { pages: 40 })).toBe('40 pages checked, no problems.');
});

test('one problem without an explanation ends with its number', () => {
  expect(formatProblems([problem('docs/a.md', 1, 1, 'one')], { pages: 1 })).toBe(
    'docs/a.md\n  1:1  one\n\n1 problem in 1 page.',
  );
});
