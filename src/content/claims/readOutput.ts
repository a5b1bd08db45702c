import { percentsOf, wordsOf, type LineStatement, type Tally } from './evidence';
import { findNumbers } from './numbers';
import { isPlural, nounAfter, stemOf } from './words';

/** Reads what a captured output vouches for: line by line, and what can be counted in it. */
export function readOutput(
  path: string,
  text: string,
): { lines: LineStatement[]; tallies: Tally[] } {
  const lines: LineStatement[] = [];
  const tallies: Tally[] = [];
  let block: string[] = [];
  text.split('\n').forEach((line, index, all) => {
    if (line.trim() !== '') {
      lines.push(readLine(`${path}:${index + 1}`, line, block));
      block.push(line);
    }
    if (line.trim() === '' || index === all.length - 1) {
      if (block.length > 1) tallies.push(tallyOf(block));
      block = [];
    }
  });
  return { lines, tallies };
}

/** The first line of a block heads the others, and so does each without numbers. */
function readLine(place: string, line: string, above: readonly string[]): LineStatement {
  const heading = headingOf(above);
  const found = findNumbers(line, 'output');
  const isTitle = found.length === 0;
  const nouns = found.flatMap(({ value, to }) =>
    value === 1 ? [] : (nounAfter(line, to)?.word ?? []),
  );
  return {
    place,
    text: `"${line.trim().replaceAll(/\s+/g, ' ')}"`,
    numbers: found.map(({ value }) => value),
    percents: percentsOf(line, found),
    words: new Set([...wordsOf(line), ...(isTitle ? [] : heading)].map(stemOf)),
    counts: new Set(isTitle ? [] : [...nouns, ...heading.filter(isPlural)].map(stemOf)),
  };
}

const headingOf = (above: readonly string[]): string[] =>
  above
    .filter((line, index) => index === 0 || findNumbers(line, 'output').length === 0)
    .flatMap(wordsOf);

const nothing = new Set(['–', '—', '-', '0', 'none', 'nothing']);

function tallyOf(block: readonly string[]): Tally {
  const rows = block.map((line) => line.trim().split(/\s{2,}/));
  const counts: number[] = [];
  for (let column = 0; column < Math.max(...rows.map((row) => row.length)); column += 1) {
    const cells = rows.slice(1).map((row) => row[column] ?? '');
    const alike = new Map<string, number>();
    for (const cell of cells) alike.set(cell, (alike.get(cell) ?? 0) + 1);
    counts.push(...alike.values(), cells.filter((cell) => cell && !nothing.has(cell)).length);
  }
  const firsts = block.flatMap((line) => findNumbers(line, 'output')[0]?.value ?? []);
  counts.push(firsts.reduce((sum, value) => sum + value, 0));
  return {
    words: new Set(headingOf(block).map(stemOf)),
    rows: [block.length, block.length - 1],
    counts,
  };
}
