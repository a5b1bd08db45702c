import { diffLines } from 'diff';
import { isNote, type Problem } from '../content/Problem';
import { rules, type RuleName } from '../content/rules/rules';
import type { Part, Report, ReportedFix, ReportedProblem, ReportedWord } from './Report';

/** Which promise a rule is about: by its name where its subject holds several, else by its hundred. */
const safety: readonly RuleName[] = [
  'link-protocol',
  'link-leaves-repository',
  'picture-from-elsewhere',
  'page-code',
];
const safetyCodes = new Set<string>(safety.map((name) => rules[name].code));
const partOfCode: readonly [RegExp, Part][] = [
  [/^HUB2/, 'safety'],
  [/^HUB5/, 'links'],
  [/^HUB60/, 'links'],
  [/^HUB70/, 'permanence'],
];
/** Marks that are printed as they stand harm nobody. */
const harmless = new Set<string>([rules['mdx-comment'].code, rules['directive-unread'].code]);

/** Which promise of the hub a problem breaks. */
export function partOf(problem: Problem): Part {
  const { code } = problem;
  if (isNote(problem)) return 'nicer';
  if (safetyCodes.has(code)) return 'safety';
  if (harmless.has(code)) return 'schema';
  return partOfCode.find(([pattern]) => pattern.test(code))?.[1] ?? 'schema';
}

/** Problems as a report holds them, in the order in which a file is read. */
export const reportProblems = (problems: readonly Problem[]): ReportedProblem[] =>
  problems.map((problem) => {
    const { file, line, column, message, code } = problem;
    return { file, line, column, message, code, part: partOf(problem) };
  });

/**
 * The lines that differ between a file and what a program makes of it, as few as possible.
 *
 * An insertion takes the line before it along, since a suggestion replaces at least one.
 */
export function findFixes(file: string, before: string, after: string): ReportedFix[] {
  const lines = before.split('\n');
  const fixes: ReportedFix[] = [];
  let line = 1;
  let removed = 0;
  let added: string[] = [];
  const end = () => {
    if (removed === 0 && added.length === 0) return;
    const isInsertion = removed === 0;
    const from = line - removed - (isInsertion && line > 1 ? 1 : 0);
    const kept = isInsertion ? [lines[from - 1] ?? ''] : [];
    const text = line > 1 || !isInsertion ? [...kept, ...added] : [...added, ...kept];
    fixes.push({ file, from, to: Math.max(from, line - 1), text: text.join('\n') });
    removed = 0;
    added = [];
  };
  for (const change of diffLines(before, after)) {
    const changed = change.value.replace(/\n$/, '').split('\n');
    if (change.added) added.push(...changed);
    else if (change.removed) {
      removed += changed.length;
      line += changed.length;
    } else {
      end();
      line += changed.length;
    }
  }
  end();
  return fixes;
}

/**
 * The words that a spelling checker printed, each once, with the place in the list where it belongs.
 *
 * `docs/a.md:3:7 - Unknown word (Foo)`
 */
export function readWords(printed: string, list: readonly string[]): ReportedWord[] {
  const words = new Map<string, ReportedWord>();
  for (const [, file = '', line = '', word = ''] of printed.matchAll(
    /^\s*(\S.*?):(\d+):\d+ - Unknown word \(([^)]+)\)/gm,
  )) {
    if (words.has(word)) continue;
    const after = list.filter((known) => known.toLowerCase() < word.toLowerCase()).at(-1) ?? null;
    words.set(word, { word, file, line: Number(line), after });
  }
  return [...words.values()];
}

/** A report of nothing: what a run fills. */
export const emptyReport = (): Report => ({
  version: 1,
  problems: [],
  words: [],
  ledger: [],
  unformatted: [],
  fixes: [],
  pages: [],
});
