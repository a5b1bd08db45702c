import type { ReactNode } from 'react';
import { cleanLine } from '../../errors/readLines';
import { hasLines } from './readPasted';
import styles from './SearchPanel.module.css';

export interface PastedLinesProps {
  pasted: string;
  /** The line that led to the first page, counted from 1. */
  marked: number | undefined;
}

/** So many lines are shown: those around the one that matched, or the last. */
const shownBefore = 5;
const shownAfter = 2;
const mostOfLine = 300;

/** What was pasted, of which the field shows one line; nothing when it has no more. */
export function PastedLines({ pasted, marked }: PastedLinesProps): ReactNode {
  if (!hasLines(pasted)) return null;
  const lines = pasted
    .trimEnd()
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map((line) => cleanLine(line));
  const at = Math.min(marked ?? lines.length, lines.length);
  const first = Math.max(1, at - shownBefore);
  const shown = lines.slice(first - 1, at + shownAfter);
  return (
    <details className={styles.pasted}>
      <summary>
        {lines.length} lines pasted{marked !== undefined && `, line ${marked} matched`}. They stay
        in your browser.
      </summary>
      {/* A region that scrolls is reached by keyboard. */}
      <pre tabIndex={0} aria-label="Lines that you pasted">
        {shown.map((line, index) => {
          const number = first + index;
          const text = line.slice(0, mostOfLine);
          return (
            <span key={number} data-number={number}>
              {number === marked ? <mark>{text}</mark> : text}
              {'\n'}
            </span>
          );
        })}
      </pre>
    </details>
  );
}
