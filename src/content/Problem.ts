import { explanationOf, rules, rulesByCode, type RuleName } from './rules/rules';

/** Something an author or maintainer must fix, with its place. */
export interface Problem {
  /** The rule that it breaks, by its code; `npm run check` and the page of rules name it so. */
  code: string;
  /** Path from the repository's root, forward slashes. */
  file: string;
  /** Counted from 1. */
  line: number;
  /** Counted from 1. */
  column: number;
  /** What was found, what was expected, and the fix, in sentences. */
  message: string;
  /** Where the rule is explained, as a phrase: `Fields of a challenge: docs/…`. */
  explained?: string;
}

/** A problem of one rule. Without a line it is told at the beginning of the file. */
export const tell = (
  rule: RuleName,
  { file, line = 1, column = 1 }: { file: string; line?: number; column?: number },
  message: string,
  explained?: string,
): Problem => ({
  code: rules[rule].code,
  file,
  line,
  column,
  message,
  ...(explained === undefined ? {} : { explained }),
});

/** True of what would be nicer, and refuses no page. */
export const isNote = ({ code }: Problem): boolean => rulesByCode.get(code)?.isNote === true;

/** What stops a build and a pull request. */
export const faultsIn = (problems: readonly Problem[]): Problem[] =>
  problems.filter((problem) => !isNote(problem));

const byPlace = (one: Problem, other: Problem): number =>
  compare(one.file, other.file) ||
  one.line - other.line ||
  one.column - other.column ||
  compare(one.message, other.message);

// Not localeCompare: the order must not depend on the machine's language.
const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

/** Problems in the order of files, lines and columns. */
export const sortProblems = (problems: readonly Problem[]): Problem[] =>
  [...problems].sort(byPlace);

/** Writes a number with its noun: `count(2, 'page')` → `2 pages`. */
export function count(number: number, singular: string): string {
  return `${number} ${singular}${number === 1 ? '' : 's'}`;
}

/** `2 problems.`, `1 note: nicer, and no reason to wait.`, or both; empty for none. */
export function tellCounts(problems: readonly Problem[]): string {
  const faults = faultsIn(problems).length;
  const notes = problems.length - faults;
  return [
    ...(faults > 0 ? [`${count(faults, 'problem')}.`] : []),
    ...(notes > 0 ? [`${count(notes, 'note')}: nicer, and no reason to wait.`] : []),
  ].join(' ');
}

/** With what problems are told. */
export interface Telling {
  /** How many pages were checked. */
  pages: number;
  /** The site that has the page of rules; without it, the page is named by its path. */
  site?: string;
}

/**
 * Tells problems the way the command line and the build print them: grouped by file,
 * in order of place, with the counts and where each rule is explained.
 * Without problems it is one line.
 */
export function formatProblems(problems: readonly Problem[], { pages, site }: Telling): string {
  if (problems.length === 0) return `${count(pages, 'page')} checked, no problems.`;
  const faults = sortProblems(faultsIn(problems));
  const notes = sortProblems(problems.filter(isNote));
  const explained = [...new Set(sortProblems(problems).flatMap((one) => one.explained ?? []))];
  const codes = [...new Set(problems.map(({ code }) => code))].sort(compare);
  const width = Math.max(...codes.map((code) => code.length));
  return [
    ...formatFiles(faults),
    ...(faults.length > 0 ? [`${count(faults.length, 'problem')} in ${countFiles(faults)}.`] : []),
    ...formatFiles(notes),
    ...(notes.length > 0
      ? [`${count(notes.length, 'note')} in ${countFiles(notes)}: nicer, and no reason to wait.`]
      : []),
    [
      'Why, with examples:',
      ...codes.map((code) => `  ${code.padEnd(width)}  ${explanationOf(code, site)}`),
      ...explained.sort(compare).map((phrase) => `  ${phrase}`),
    ].join('\n'),
  ].join('\n\n');
}

function formatFiles(sorted: readonly Problem[]): string[] {
  const files = [...new Set(sorted.map((problem) => problem.file))];
  const width = Math.max(...sorted.map((problem) => placeOf(problem).length));
  return files.map((file) => {
    const lines = sorted
      .filter((problem) => problem.file === file)
      .map((problem) => {
        const [first, ...more] = problem.message.split('\n');
        const indent = ' '.repeat(2 + width + 2);
        return [
          `  ${placeOf(problem).padEnd(width)}  ${first}  ${problem.code}`,
          ...more.map((line) => `${indent}${line}`),
        ].join('\n');
      });
    return [file, ...lines].join('\n');
  });
}

function countFiles(problems: readonly Problem[]): string {
  const files = new Set(problems.map(({ file }) => file));
  return count(files.size, [...files].every((file) => file.endsWith('.md')) ? 'page' : 'file');
}

const placeOf = ({ line, column }: Problem): string => `${line}:${column}`;
