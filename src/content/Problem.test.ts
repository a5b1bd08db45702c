import { expect, test } from 'vitest';
import { faultsIn, formatProblems, type Problem, tell, tellCounts } from './Problem';
import type { RuleName } from './rules/rules';

const problem = (
  rule: RuleName,
  place: [file: string, line: number, column: number],
  message: string,
  explained?: string,
): Problem => tell(rule, { file: place[0], line: place[1], column: place[2] }, message, explained);

test('problems are grouped by file, in order of place, with their rules and where these are explained', () => {
  const explained = 'Fields of a challenge: docs/contributing/front-matter.md';
  const page = 'challenges/deep-pages-time-out.md';
  const problems = [
    problem('names-no-page', [page, 7, 15], 'technologies: "postgres" has no page.', explained),
    problem('field-unknown', [page, 3, 1], 'sumary: unknown field.', explained),
    problem('field-missing', [page, 1, 1], 'level: missing.', explained),
  ];
  expect(formatProblems(problems, { pages: 9 })).toBe(
    [
      'challenges/deep-pages-time-out.md',
      '  1:1   level: missing.  HUB008',
      '  3:1   sumary: unknown field.  HUB007',
      '  7:15  technologies: "postgres" has no page.  HUB600',
      '',
      '3 problems in 1 page.',
      '',
      'Why, with examples:',
      '  HUB007  docs/contributing/rules.md#hub007',
      '  HUB008  docs/contributing/rules.md#hub008',
      '  HUB600  docs/contributing/rules.md#hub600',
      '  Fields of a challenge: docs/contributing/front-matter.md',
    ].join('\n'),
  );
});

test('notes stand apart and refuse nothing; a message of two lines has its rule on the first', () => {
  const problems = [
    problem('heading-id-missing', ['docs/a.md', 9, 1], 'two headings have no id.'),
    problem('lab-without-page', ['labs/challenges/x', 1, 1], 'no page.\nWrite one.'),
  ];
  expect(formatProblems(problems, { pages: 3, site: 'https://owner.github.io/hub/' })).toBe(
    [
      'labs/challenges/x',
      '  1:1  no page.  HUB611',
      '       Write one.',
      '',
      '1 problem in 1 file.',
      '',
      'docs/a.md',
      '  9:1  two headings have no id.  HUB107',
      '',
      '1 note in 1 page: nicer, and no reason to wait.',
      '',
      'Why, with examples:',
      '  HUB107  https://owner.github.io/hub/docs/contributing/rules/#hub107',
      '  HUB611  https://owner.github.io/hub/docs/contributing/rules/#hub611',
    ].join('\n'),
  );
  expect(faultsIn(problems).map(({ code }) => code)).toEqual(['HUB611']);
});

test('without problems it is one line', () => {
  expect(formatProblems([], { pages: 1 })).toBe('1 page checked, no problems.');
  expect(formatProblems([], { pages: 40 })).toBe('40 pages checked, no problems.');
});

test('a note is counted apart: it is no problem', () => {
  const [fault, note] = [
    tell('link-to-nothing', { file: 'docs/a.md' }, 'No file.'),
    tell('heading-id-missing', { file: 'docs/a.md' }, 'No id.'),
  ];
  expect(tellCounts([fault, fault])).toBe('2 problems.');
  expect(tellCounts([fault, note])).toBe('1 problem. 1 note: nicer, and no reason to wait.');
  expect(tellCounts([note])).toBe('1 note: nicer, and no reason to wait.');
  expect(tellCounts([])).toBe('');
});
