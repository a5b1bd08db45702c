import { expect, test } from 'vitest';
import { emptyPage } from '../content/PageSource';
import { tell } from '../content/Problem';
import { tellOutcome } from './Outcome';

const path = 'docs/practices/keep-a-log.md';
const outcome = (...rules: ('link-to-nothing' | 'heading-id-missing')[]): string =>
  tellOutcome({
    page: { text: '', unwritten: [], missing: [] },
    path,
    isThere: false,
    checked: {
      page: emptyPage(path),
      problems: rules.map((rule) => tell(rule, { file: path }, 'It is so.')),
    },
  });

test('a page with a note passes, as it does on the command line', () => {
  expect(outcome('heading-id-missing')).toBe('No problems: this page passes the check.');
  expect(outcome('link-to-nothing')).toBe('1 problem.');
});
