import { percentsOf, wordsOf, type LineStatement, type Tally } from './evidence';
import { findNumbers } from './numbers';
import { isPlural, nounAfter, stemOf } from './words';

/** Lines that stand together; the first heads the others, and so does each without numbers. */
interface Block {
  lines: string[];
  heading: string[];
}

/** Reads what a captured output vouches for: line by line, and what can be counted in it. */
export function readOutput(
  path: string,
  text: string,
): { lines: LineStatement[]; tallies: Tally[] } {
  const lines: LineStatement[] = [];
  const tallies: Tally[] = [];
  let block: Block = { lines: [], heading: [] };
  const close = (): void => {
    if (block.lines.length > 1) tallies.push(tallyOf(block));
    block = { lines: [], heading: [] };
  };
  text.split('\n').forEach((line, index) => {
    if (line.trim() === '') close();
    else lines.push(readLine(`${path}:${index + 1}`, line, block));
  });
  close();
  return { lines, tallies };
}

function readLine(place: string, line: string, block: Block): LineStatement {
  const found = findNumbers(line, 'output');
  const own = wordsOf(line);
  const isTitle = found.length === 0;
  const { heading } = block;
  const nouns = found.flatMap(({ value, to }) =>
    value === 1 ? [] : (nounAfter(line, to)?.word ?? []),
  );
  const statement = {
    place,
    text: `"${line.trim().replaceAll(/\s+/g, ' ')}"`,
    numbers: withoutRuns(found.map(({ value }) => value)),
    percents: percentsOf(line, found),
    words: new Set([...own, ...(isTitle ? [] : heading)].map(stemOf)),
    counts: new Set(isTitle ? [] : [...nouns, ...heading.filter(isPlural)].map(stemOf)),
  };
  // A page of prose is no heading.
  if (block.lines.length === 0 || (isTitle && heading.length < 40)) heading.push(...own);
  block.lines.push(line);
  return statement;
}

/** `orders 7 8 9` names orders, and counts none. */
const withoutRuns = (numbers: readonly number[]): number[] =>
  numbers.filter((_, index) => {
    const follows = (at: number): boolean =>
      (numbers[at + 1] ?? NaN) - (numbers[at] ?? NaN) === 1 &&
      (numbers[at + 2] ?? NaN) - (numbers[at] ?? NaN) === 2;
    return ![index - 2, index - 1, index].some(follows);
  });

const nothing = new Set(['–', '—', '-', '0', 'none', 'nothing']);

function tallyOf({ lines, heading }: Block): Tally {
  // Below the heading, lines without a number or a dash are part of it, unless all lines are.
  const first = lines.findIndex((line, index) => index > 0 && /\d|\s[–—-](?:\s|$)/.test(line));
  const rows = lines.slice(Math.max(1, first)).map((line) => line.trim().split(/\s{2,}/));
  const counts: number[] = [];
  const columns = Math.max(...rows.map((row) => row.length));
  // The first column says what a row is of.
  for (let column = 1; column < columns; column += 1) {
    const cells = rows.map((row) => row[column] ?? '');
    const alike = new Map<string, number>();
    for (const cell of cells) alike.set(cell, (alike.get(cell) ?? 0) + 1);
    counts.push(...alike.values(), cells.filter((cell) => cell && !nothing.has(cell)).length);
  }
  const multiples = lines.flatMap((line) => Number(/^\s*(\d+) ×/.exec(line)?.[1] ?? []));
  counts.push(multiples.reduce((sum, value) => sum + value, 0));
  return {
    words: new Set(heading.map(stemOf)),
    rows: [lines.length, lines.length - 1, rows.length],
    counts,
  };
}
