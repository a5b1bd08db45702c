/** Something an author or maintainer must fix, with its place. */
export interface Problem {
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

/**
 * Tells problems the way the command line and the build print them: grouped by file,
 * in order of place, with the counts and where the rules are explained.
 * Without problems it is one line.
 */
export function formatProblems(problems: readonly Problem[], { pages }: { pages: number }): string {
  if (problems.length === 0) return `${count(pages, 'page')} checked, no problems.`;
  const sorted = sortProblems(problems);
  const files = [...new Set(sorted.map((problem) => problem.file))];
  const width = Math.max(...sorted.map((problem) => placeOf(problem).length));
  const blocks = files.map((file) => {
    const lines = sorted
      .filter((problem) => problem.file === file)
      .map((problem) => {
        const [first, ...more] = problem.message.split('\n');
        const indent = ' '.repeat(2 + width + 2);
        return [
          `  ${placeOf(problem).padEnd(width)}  ${first}`,
          ...more.map((line) => `${indent}${line}`),
        ].join('\n');
      });
    return [file, ...lines].join('\n');
  });
  const explained = [...new Set(sorted.flatMap((problem) => problem.explained ?? []))].sort(
    compare,
  );
  const summary = `${count(sorted.length, 'problem')} in ${count(files.length, files.every((file) => file.endsWith('.md')) ? 'page' : 'file')}.`;
  const ending =
    explained.length === 1
      ? `${summary} ${explained[0]}`
      : [summary, ...explained.map((phrase) => `  ${phrase}`)].join('\n');
  return [...blocks, ending].join('\n\n');
}

const placeOf = ({ line, column }: Problem): string => `${line}:${column}`;
