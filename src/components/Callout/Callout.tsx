import type { ReactNode } from 'react';
import styles from './Callout.module.css';

/** The parts of a challenge's story, and the three asides any page may use. */
export type CalloutPart =
  'problem' | 'cause' | 'solution' | 'result' | 'takeaway' | 'note' | 'tip' | 'warning';

export interface CalloutProps {
  part: CalloutPart;
  title?: string;
  children: ReactNode;
}

const words: Record<CalloutPart, string> = {
  problem: 'Problem',
  cause: 'Cause',
  solution: 'Solution',
  result: 'Result',
  takeaway: 'Takeaway',
  note: 'Note',
  tip: 'Tip',
  warning: 'Warning',
};

const glyphs: Record<CalloutPart, ReactNode> = {
  problem: <path d="m4 4 8 8m0-8-8 8" />,
  cause: <path d="M2 8h9M8 4.5 11.5 8 8 11.5M14 3v10" />,
  solution: <path d="M3 13 10 6m-2.5-3.5 6 6M11 2l3 3" />,
  result: <path d="m2.5 8.5 3.8 4L13.5 4" />,
  takeaway: <path d="M4 2.5h8V14l-4-3-4 3z" />,
  note: <path d="M8 7v6M8 3v1.5" />,
  tip: <path d="M8 2v3M3 5l2 2m8-2-2 2M5.5 14h5M6 11a3.2 3.2 0 1 1 4 0v1H6z" />,
  warning: <path d="M8 2.5 14 13H2zM8 6.5V9m0 1.6v.4" />,
};

/** One part of the story: problem, cause, solution and result differ by word, shape and colour. */
export function Callout({ part, title, children }: CalloutProps): ReactNode {
  return (
    <div
      role="note"
      className={styles.callout}
      data-part={part}
      aria-label={title ? `${words[part]}: ${title}` : words[part]}
    >
      <p className={styles.head}>
        <svg width="1.1em" height="1.1em" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
          {glyphs[part]}
        </svg>
        <span className={styles.word}>{words[part]}</span>
        {title && <span className={styles.title}>{title}</span>}
      </p>
      <div className={styles.body}>{children}</div>
    </div>
  );
}
