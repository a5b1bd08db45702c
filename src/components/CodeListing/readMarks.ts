import type { LineMark } from './CodeListing';

/**
 * Reads which lines are marked, and how.
 *
 * `{failing: '2,4-5'}` → `{2: 'failing', 4: 'failing', 5: 'failing'}`
 */
export function readMarks(marks: Partial<Record<LineMark, string>>): Record<number, LineMark> {
  const found: Record<number, LineMark> = {};
  for (const [mark, lines] of Object.entries(marks) as [LineMark, string | undefined][]) {
    for (const part of lines?.split(',') ?? []) {
      const [first = 0, last = first] = part.split('-').map(Number);
      for (let line = first; line <= last; line += 1) found[line] = mark;
    }
  }
  return found;
}
