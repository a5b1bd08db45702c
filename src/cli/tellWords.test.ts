import { expect, test } from 'vitest';
import { tellWords } from './tellWords';

const list = 'Amina\nmemcached\npsycopg\n';

test('an unknown word comes with the line that adds it, and its place', () => {
  const output =
    'docs/a.md:3:4 - \u001b[31mUnknown word\u001b[0m (kombu) fix: (combo)\ndocs/b.md:1:1 - Unknown word (kombu)\n';
  expect(tellWords(output, list)).toEqual([
    'If the word is right, add this line to .cspell/words.txt:',
    '  kombu   (as line 2, after "Amina")',
  ]);
});

test('several words stand in the order of the list, each once', () => {
  const output = 'a:1:1 - Unknown word (zset)\na:1:9 - Unknown word (Acks)\n';
  expect(tellWords(output, list)).toEqual([
    'Of these words, add those that are right to .cspell/words.txt, each on a line of its own:',
    '  Acks   (as line 1)',
    '  zset   (as line 4, after "psycopg")',
  ]);
});

test('nothing is said where no word is unknown', () => {
  expect(tellWords('CSpell: no issues.', list)).toEqual([]);
});
