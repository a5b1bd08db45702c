import type { Part, Report } from './Report';

/** What is told first when not all can be. */
const order: readonly Part[] = ['safety', 'schema', 'links', 'permanence', 'nicer'];
/** GitHub shows this many of a kind for a step; what blocks is told first. */
const mostShown = 10;

/**
 * What a run prints so that GitHub shows each problem on its line.
 *
 * `::error file=docs/a.md,line=3,col=1,title=HUB012::keywords: …`
 */
export function annotate({ problems, words, unformatted }: Report): string[] {
  const ranked = order.flatMap((part) => problems.filter((problem) => problem.part === part));
  const told = ranked.map(({ file, line, column, message, code, part }) =>
    spell(
      part === 'nicer' ? 'notice' : 'error',
      { file, line, col: column, title: code ?? 'Check' },
      message,
    ),
  );
  const spelled = words.map(({ word, file, line, after }) =>
    spell(
      'warning',
      { file, line, title: 'Spelling' },
      `"${word}" is not known. If it is right, add the line "${word}" to .cspell/words.txt${after === null ? '' : `, behind "${after}"`}.`,
    ),
  );
  const formatted = unformatted.map((file) =>
    spell(
      'warning',
      { file, line: 1, title: 'Format' },
      'Not formatted: `npm run format` does it.',
    ),
  );
  return ['error', 'warning', 'notice'].flatMap((kind) =>
    [...told, ...spelled, ...formatted]
      .filter((line) => line.startsWith(`::${kind} `))
      .slice(0, mostShown),
  );
}

function spell(
  kind: 'error' | 'warning' | 'notice',
  properties: Record<string, string | number>,
  message: string,
): string {
  const list = Object.entries(properties).map(
    ([name, value]) => `${name}=${escapeProperty(String(value))}`,
  );
  return `::${kind} ${list.join(',')}::${escapeData(message)}`;
}

/** A runner reads each line as a command: nothing in a message may begin one of its own. */
const escapeData = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const escapeProperty = (text: string): string =>
  escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
