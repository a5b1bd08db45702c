import { distance } from 'fastest-levenshtein';

/** The words of the site, by spaces. */
export interface Vocabulary {
  /** What titles, headings and keywords say. */
  names: string;
  /** What several pages say. */
  others: string;
}

/**
 * The word of the site that a mistyped one most likely meant, or nothing.
 *
 * `postgers` → `postgres`
 */
export function correctWord(word: string, { names, others }: Vocabulary): string | undefined {
  if (word.length < 4 || word.length > 24 || /\d/.test(word)) return undefined;
  const allowed = word.length < 6 ? 1 : word.length < 10 ? 2 : 3;
  let best: { word: string; far: number } | undefined;
  for (const [list, handicap] of [
    [names, 0],
    [others, 0.4],
  ] as const) {
    for (const candidate of list.split(' ')) {
      if (Math.abs(candidate.length - word.length) > allowed) continue;
      const steps = countSteps(word, candidate);
      if (steps > allowed) continue;
      // People seldom mistake the first letter.
      const far = steps + handicap + (candidate[0] === word[0] ? 0 : 0.5);
      if (!best || far < best.far) best = { word: candidate, far };
    }
  }
  return best?.word;
}

/** Two letters in each other's place are one slip of the finger, not two. */
function countSteps(word: string, candidate: string): number {
  const steps = distance(word, candidate);
  if (steps !== 2 || word.length !== candidate.length) return steps;
  const at = [...word].findIndex((letter, index) => letter !== candidate[index]);
  const isSwap = word[at] === candidate[at + 1] && word[at + 1] === candidate[at];
  return isSwap ? 1 : steps;
}
