import type { ReactNode } from 'react';
import Link from '@docusaurus/Link';
import type { PartView } from '../../views/views';
import styles from './Pager.module.css';

export interface PagerProps {
  part: PartView;
  /** What is gone through: `list`. */
  noun: string;
}

/** The way through the parts of what is long: it is plain links, and works without a script. */
export function Pager({ part: { number, count, permalink }, noun }: PagerProps): ReactNode {
  const to = (part: number) => (part === 1 ? permalink : `${permalink}page/${part}/`);
  return (
    <nav className={styles.pager} aria-label={`Pages of this ${noun}`} data-part="pager">
      {number > 1 && (
        <Link to={to(number - 1)} rel="prev">
          Previous
        </Link>
      )}
      <span>{`Page ${number} of ${count}`}</span>
      {number < count && (
        <Link to={to(number + 1)} rel="next">
          Next
        </Link>
      )}
    </nav>
  );
}
