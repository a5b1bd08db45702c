import type { ReactNode } from 'react';
import type { PageView } from '../../views/views';
import { PageFacts } from '../PageFacts/PageFacts';
import { ProofBars } from '../ProofBars/ProofBars';
import styles from './Answer.module.css';

export interface AnswerProps {
  page: PageView;
  /** The part "In short", heading and all. */
  children: ReactNode;
}

/** The answer that a challenge opens with, its figure beside it, and then the facts. */
export function Answer({ page, children }: AnswerProps): ReactNode {
  const { proof } = page.card;
  return (
    <>
      <section className={styles.answer}>
        {children}
        {proof && (
          <div className={styles.proof}>
            <ProofBars proof={proof} />
          </div>
        )}
      </section>
      <PageFacts page={page} />
    </>
  );
}
