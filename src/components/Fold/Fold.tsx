import type { ReactNode } from 'react';
import styles from './Fold.module.css';

export interface FoldProps {
  summary: string;
  /** The width from which there is room: there CSS shows the content and hides the fold. */
  openFrom: 'tablet' | 'desktop' | 'wide';
  children: ReactNode;
}

/** Content that is folded where room is short. One copy of it serves every width, without a script. */
export function Fold({ summary, openFrom, children }: FoldProps): ReactNode {
  return (
    <details className={styles.fold} data-open-from={openFrom}>
      <summary>{summary}</summary>
      {children}
    </details>
  );
}
