import type { ComponentProps, ReactNode } from 'react';
import styles from './ScrollTable.module.css';

/** A table that scrolls by itself, by keyboard too, so that the page never does. */
export function ScrollTable(props: ComponentProps<'table'>): ReactNode {
  return (
    // A region that scrolls must be reachable by keyboard (WCAG 2.1.1).
    <div className={styles.scroll} tabIndex={0} data-edge="" role="group" aria-label="Table">
      <table {...props} />
    </div>
  );
}
