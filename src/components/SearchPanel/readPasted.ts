import { mostRead, readLines } from '../../errors/readLines';

const mostShown = 200;

const errorWords =
  /error|exception|fatal|failed|denied|refused|timed? ?out|warning|blocked|forbidden|killed|deadlock/i;

/** Whether a text may be an error that somebody met, and not words to search for. */
export const saysError = (text: string): boolean => errorWords.test(text.slice(-mostRead));

/** Whether a text has several lines. */
export const hasLines = (text: string): boolean => /[\r\n]/.test(text.trim());

/**
 * Makes one line of what was pasted: the last that speaks of an error, or the last.
 *
 * `Traceback (most recent call last):\n  …\nKeyError: 'id'` → `KeyError: 'id'`
 */
export function readPasted(text: string): string {
  const lines = readLines(text).map((line) => line.text.replace(/\s+/g, ' ').trim());
  // A frame of a traceback names the line that failed, not the failure.
  const said = lines.filter((line) => saysError(line) && !/^(?:File "|at |Traceback )/.test(line));
  return (said.at(-1) ?? lines.at(-1) ?? '').slice(0, mostShown).trim();
}
