/** More of a pasted text is not read: 64 KiB of it, from the end, where the error stands. */
const mostPasted = 65_536;
const mostShown = 200;

const saysError = (line: string): boolean =>
  /error|exception|fatal|failed|denied|refused|timed? ?out|warning/i.test(line);

/**
 * Makes one line of what was pasted: the last that speaks of an error, or the last.
 *
 * `Traceback (most recent call last):\n  …\nKeyError: 'id'` → `KeyError: 'id'`
 */
export function readPasted(text: string): string {
  const lines = text
    .slice(-mostPasted)
    .split(/[\r\n\u2028\u2029]+/)
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '');
  // A frame of a traceback names the line that failed, not the failure.
  const said = lines.filter((line) => saysError(line) && !/^(?:File "|at |Traceback )/.test(line));
  return (said.at(-1) ?? lines.at(-1) ?? '').slice(0, mostShown).trim();
}
