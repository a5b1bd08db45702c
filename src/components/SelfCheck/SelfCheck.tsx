import { Children, isValidElement, type ComponentType, type ReactNode } from 'react';
import styles from './SelfCheck.module.css';

export interface SelfCheckProps {
  question: ReactNode;
  children: ReactNode;
}

/** A question whose answer opens; it opens without a script, and prints open. */
export function SelfCheck({ question, children }: SelfCheckProps): ReactNode {
  return (
    <details className={styles.check}>
      {/* One box for the words: the summary is a grid, and each piece of code would be a cell. */}
      <summary>
        <span>{question}</span>
      </summary>
      <div className={styles.answer}>{children}</div>
    </details>
  );
}

/** Parts a directive's children: the element of the given type is the question, the rest answers it. */
export function splitQuestion<Props>(
  children: ReactNode,
  Question: ComponentType<Props>,
): SelfCheckProps {
  const all = Children.toArray(children);
  const isQuestion = (child: ReactNode) => isValidElement(child) && child.type === Question;
  return { question: all.find(isQuestion), children: all.filter((child) => !isQuestion(child)) };
}
