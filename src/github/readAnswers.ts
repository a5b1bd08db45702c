import type { FormBox } from './formBoxes';

/** What somebody wrote into a form, by the id of the box; a box that was left empty is absent. */
export interface Answers {
  answers: Readonly<Record<string, string>>;
  /** Labels that stand more than once, so that nobody can say where their answer begins. */
  twice: readonly string[];
}

/** GitHub's words for a box that was left empty, and for a list from which nothing was chosen. */
const unanswered = new Set(['', '_No response_', 'None']);

/**
 * Reads the body of an issue that a form made.
 *
 * `### Title\n\nLost tasks\n\n### Symptom\n\n_No response_` → `{page_title: 'Lost tasks'}`
 */
export function readAnswers(body: string, boxes: readonly FormBox[]): Answers {
  const lines = body.replaceAll('\r\n', '\n').replaceAll('\r', '\n').split('\n');
  const fenced = findFenced(lines);
  const twice: string[] = [];
  const starts = boxes.flatMap(({ id, words: { label, render } }) => {
    const places = lines.flatMap((line, at) => (isHead(lines, at, label) ? [at] : []));
    // What is pasted as code may hold such a line; a fence that nobody closed may hide the real one.
    const open = places.length > 1 ? places.filter((at) => !fenced.has(at)) : places;
    if (open.length !== 1) {
      if (places.length > 1) twice.push(label);
      return [];
    }
    return [{ id, at: open[0] ?? 0, render }];
  });
  starts.sort((one, other) => one.at - other.at);
  const answers = starts.flatMap(({ id, at, render }, index): [string, string][] => {
    const text = lines
      .slice(at + 1, starts[index + 1]?.at)
      .join('\n')
      .trim();
    const answer = render ? withoutFence(text) : text;
    return unanswered.has(answer) ? [] : [[id, answer]];
  });
  return { answers: Object.fromEntries(answers), twice };
}

const isHead = (lines: readonly string[], at: number, label: string): boolean =>
  lines[at]?.trimEnd() === `### ${label}` &&
  (lines[at - 1] ?? '').trim() === '' &&
  (lines[at + 1] ?? '').trim() === '';

/** The lines that lie between two fences. */
function findFenced(lines: readonly string[]): ReadonlySet<number> {
  const fenced = new Set<number>();
  let fence: { mark: string; at: number } | null = null;
  for (const [at, line] of lines.entries()) {
    const [, mark = '', rest = ''] = /^ {0,3}(`{3,}|~{3,})(.*)$/.exec(line) ?? [];
    if (!mark) continue;
    if (!fence) fence = { mark, at };
    else if (mark.startsWith(fence.mark) && rest.trim() === '') {
      for (let inside = fence.at + 1; inside < at; inside += 1) fenced.add(inside);
      fence = null;
    }
  }
  return fenced;
}

/** GitHub puts the answer of a box that is shown as code between two fences. */
const withoutFence = (text: string): string =>
  (/^(`{3,})[\w-]*\n([^]*?)\n?\1`*$/.exec(text)?.[2] ?? text).trim();
