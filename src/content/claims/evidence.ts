import type { LabFigure } from '../readLabResult';
import { findNumbers, type FoundNumber } from './numbers';
import { isPlural, isSmall, nounAfter, stemOf } from './words';

/** A place where the lab says something with numbers. */
export interface Statement {
  /** `labs/challenges/…/result.json`, or an output with its line. */
  place: string;
  /** What stands there, as a reader of the message finds it. */
  text: string;
  numbers: readonly number[];
  percents: readonly number[];
}

/** What a measured figure vouches for. */
export interface FigureStatement extends Statement {
  /** A time's set-up is that of the measuring alone; what is said elsewhere may be of another. */
  isTime: boolean;
  values: readonly [before: number, after: number];
  /** How many times better or worse the fixed side is, as a number above 1. */
  ratio: number | null;
  /** The numbers that may stand before a noun, by its stem: `buyer` → 20. */
  counted: ReadonlyMap<string, readonly number[]>;
  /** The stems of the things measured: `lamp`. */
  measured: ReadonlySet<string>;
  /** The stems of what happened to them: `sell`, `lose`. */
  deeds: ReadonlySet<string>;
}

/** A line of an output that the page shows. */
export interface LineStatement extends Statement {
  /** The stems of its words and, of a table, of those in its heading. */
  words: ReadonlySet<string>;
  /** The stems of the nouns that it counts, or that head its columns. */
  counts: ReadonlySet<string>;
}

/** What a reader counts in a block of an output: its rows, the cells of a column that are alike, and sums. */
export interface Tally {
  /** The stems of the words that head it. */
  words: ReadonlySet<string>;
  /** How many rows there are, with and without a heading. */
  rows: readonly number[];
  counts: readonly number[];
}

/** All that a page's claims are held against. */
export interface Evidence {
  figures: readonly FigureStatement[];
  lines: readonly LineStatement[];
  tallies: readonly Tally[];
}

/** The words of a text, in order. */
export const wordsOf = (text: string): string[] => text.match(/[\p{L}][\p{L}'’-]*/gu) ?? [];

/** Those of its numbers that are percents. */
export const percentsOf = (text: string, numbers: readonly FoundNumber[]): number[] =>
  numbers.filter(({ to }) => isPercent(text, to)).map(({ value }) => value);

/** True where a text goes on with `%` or `percent`. */
export const isPercent = (text: string, to: number): boolean =>
  /^\s?(?:%|percent\b|per cent\b)/.test(text.slice(to, to + 10));

/** The figure as the site rounds its values: 203.6 is 204, 17.34 is 17.3. */
export const isRounded = (said: number, value: number): boolean =>
  said === value ||
  [0, 1, 2].some((digits) => Number(value.toFixed(digits)) === said && said !== 0);

/** Reads what one figure of result.json vouches for. */
export function readFigure(place: string, figure: LabFigure): FigureStatement {
  const { label, unit } = figure;
  const [before, after] = [figure.before.value, figure.after.value];
  const found = findNumbers(label);
  const counted = new Map<string, number[]>();
  const note = (noun: string, values: readonly number[]) =>
    counted.set(stemOf(noun), [...(counted.get(stemOf(noun)) ?? []), ...values]);
  const bare: number[] = [];
  for (const { value, to, spelled } of found) {
    const noun = nounAfter(label, to)?.word;
    if (noun === undefined) bare.push(value);
    // "one deploy" is an article in all but name.
    else if (!spelled || value !== 1) note(noun, [value]);
  }
  const all = wordsOf(label);
  const head = all.slice(0, 2).find(isPlural);
  const own = [before, after];
  const rest = [...bare, ...bare.flatMap((whole) => own.map((part) => whole - part))];
  const measured = new Set([head, unit].flatMap((noun) => (noun ? [stemOf(noun)] : [])));
  for (const noun of new Set([head, unit])) {
    if (!noun) continue;
    const { low = before, high = before } = figure.before;
    const { low: least = after, high: most = after } = figure.after;
    note(noun, [...own, low, high, least, most, ...rest]);
  }
  const ratio = figure.ratio === null || figure.ratio === 0 ? null : figure.ratio;
  const times = ratio === null ? null : ratio >= 1 ? ratio : 1 / ratio;
  return {
    place,
    isTime: figure.kind === 'time',
    text: `"${label}": ${spell(before)} before, ${spell(after)} after`,
    numbers: [...found.map(({ value }) => value), before, after],
    percents: [
      ...percentsOf(label, found),
      ...[before, ...bare].flatMap((whole) =>
        whole > 0 ? own.map((part) => Math.round((100 * part) / whole)) : [],
      ),
    ],
    values: [before, after],
    ratio: times,
    counted,
    measured,
    deeds: new Set(
      all
        .filter((word) => /^\p{Ll}/u.test(word) && !isSmall(word) && !isPlural(word))
        .filter((word) => findNumbers(word).length === 0)
        .map(stemOf),
    ),
  };
}

/** Writes a number as pages do. */
export const spell = (value: number): string =>
  value.toLocaleString('en-GB', { maximumFractionDigits: 1 });
