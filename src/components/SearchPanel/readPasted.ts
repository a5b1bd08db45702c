import { readLines } from '../../errors/readLines';
import { saysError } from '../../errors/saysError';

const mostShown = 200;

/** What was pasted is taken for an error when it has lines or says so. */
export const isError = ({ pasted }: { pasted?: string }): boolean =>
  pasted !== undefined && (hasLines(pasted) || saysError(pasted));

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
