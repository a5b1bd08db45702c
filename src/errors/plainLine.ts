/** A line as it is compared: every character keeps its place. */
export interface PlainLine {
  /** As it is shown: runs of spaces are one. */
  text: string;
  /** In lower case, and with one sort of quotation mark: programs differ in theirs. */
  plain: string;
}

/** Whitespace of any length becomes one space, `A` becomes `a`, and `"`, `’` and a back-tick become `'`. */
export function plainLine(line: string): PlainLine {
  const text = line.trim().split(/\s+/).join(' ');
  return { text, plain: plain(text) };
}

/** As `plainLine`, for a part of a line whose outer spaces count. */
export const plain = (text: string): string =>
  // Of ASCII alone: elsewhere a small letter may be longer than its capital.
  text.replace(/[A-Z]/g, (letter) => letter.toLowerCase()).replace(/["‘’`´“”«»]/g, "'");
