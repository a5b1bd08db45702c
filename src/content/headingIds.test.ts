import { expect, test } from 'vitest';
import { giveHeadingIds, isHeadingId, makeHeadingId } from './headingIds';

test.each([
  ['users_user', 'users_user'],
  ['🚀 Start', 'start'],
  ['🛠️ Technology Stack', 'technology-stack'],
  ['A & B', 'a-b'],
  ['Q4 - Q1', 'q4-q1'],
  ['Done ✅', 'done'],
  ['가상화', '가상화'],
  ['Données à jour', 'données-à-jour'],
  ['डेटाबेस', 'डेटाबेस'],
  ["Don't", 'dont'],
  ['`manage.py migrate` --plan', 'managepy-migrate-plan'],
  ['1. Setup', '1-setup'],
  ['🚀', 'section'],
  ['İstanbul', 'i̇stanbul'.normalize('NFC')],
])('the words "%s" make an id that is accepted', (words, id) => {
  expect(makeHeadingId(words)).toBe(id);
  expect(isHeadingId(id)).toBe(true);
});

test('two headings of the same words have two ids, and what an author wrote is kept', () => {
  const heading = (text: string, explicitId: string | null = null) => ({ text, explicitId });
  expect(
    giveHeadingIds([
      heading('Setup'),
      heading('Setup'),
      heading('Once', 'setup'),
      heading('Setup'),
    ]),
  ).toEqual(['setup-1', 'setup-2', 'setup', 'setup-3']);
});

test.each(['-start', 'a--b', 'Setup', 'set up', 'a.b', 'a/b', 'done-', '', 'a\u200bb', 'a%20b'])(
  'the id "%s" is refused: it is not typed as it is read',
  (id) => {
    expect(isHeadingId(id)).toBe(false);
  },
);
