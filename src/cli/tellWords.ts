import { stripVTControlCharacters } from 'node:util';

/** What the spelling calls a word that it does not know. */
const unknown = /Unknown word \(([^)]+)\)/g;

/**
 * The lines that make unknown words known, and where in `.cspell/words.txt` each belongs.
 *
 * @param output What cspell printed.
 * @param list The word list as it is.
 */
export function tellWords(output: string, list: string): string[] {
  const words = [
    ...new Set(
      [...stripVTControlCharacters(output).matchAll(unknown)].map(([, word = '']) => word),
    ),
  ].sort(order);
  if (words.length === 0) return [];
  const known = list.split(/\r?\n/).filter(Boolean);
  const width = Math.max(...words.map(({ length }) => length));
  return [
    words.length === 1
      ? 'If the word is right, add this line to .cspell/words.txt:'
      : 'Of these words, add those that are right to .cspell/words.txt, each on a line of its own:',
    ...words.map((word) => {
      const before = known.filter((other) => order(other, word) < 0).at(-1);
      const line = known.filter((other) => order(other, word) < 0).length + 1;
      return `  ${word.padEnd(width)}   (as line ${line}${before === undefined ? '' : `, after "${before}"`})`;
    }),
  ];
}

/** As tests/cli/words.test.ts holds the list: capitals count for nothing. */
const order = (one: string, other: string): number =>
  one.toLowerCase() < other.toLowerCase() ? -1 : one.toLowerCase() > other.toLowerCase() ? 1 : 0;
