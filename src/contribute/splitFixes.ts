import { diffArrays } from 'diff';

/** One place at which a text and its fixed form differ. */
export interface SingleFix {
  /** Of the text, counted from 1: where the lines stand, or before which the new ones come. */
  line: number;
  before: readonly string[];
  after: readonly string[];
  /** The whole text with this one fixed and the others as they were. */
  text: string;
}

/** Takes what a fix does apart, so that its author can take one and leave another. */
export function splitFixes(text: string, fixed: string): SingleFix[] {
  const lines = text.split(/\r\n|\r|\n/);
  const single: SingleFix[] = [];
  let index = 0;
  let open: { from: number; before: string[]; after: string[] } | null = null;
  const close = (): void => {
    if (!open) return;
    const { from, before, after } = open;
    const whole = [...lines.slice(0, from), ...after, ...lines.slice(from + before.length)];
    single.push({ line: from + 1, before, after, text: whole.join('\n') });
    open = null;
  };
  for (const { value, added, removed } of diffArrays(lines, fixed.split('\n'))) {
    if (!added && !removed) close();
    else {
      open ??= { from: index, before: [], after: [] };
      (added ? open.after : open.before).push(...value);
    }
    if (!added) index += value.length;
  }
  close();
  return single;
}
