import type { ReactNode } from 'react';
import styles from './StepTitle.module.css';

export interface StepTitleProps {
  title: string;
  /** What all under it have in common: `beginner`. */
  note?: string;
}

/** The heading of some cards of an index. */
export function StepTitle({ title, note }: StepTitleProps): ReactNode {
  return (
    <h2>
      {title}
      {note && <span className={styles.note}> {note}</span>}
    </h2>
  );
}
