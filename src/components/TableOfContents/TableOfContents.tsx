import type { ReactNode } from 'react';
import { Fold } from '../Fold/Fold';
import styles from './TableOfContents.module.css';

/** One heading: `value` is HTML that Docusaurus made from the heading's own text. */
export interface TocEntry {
  value: string;
  id: string;
  level: number;
}

export interface TableOfContentsProps {
  entries: readonly TocEntry[];
}

/** The headings of this page; where a script runs it also shows where one is. */
export function TableOfContents({ entries }: TableOfContentsProps): ReactNode {
  return (
    // It scrolls by itself where it is longer than the window, so it can have the focus.
    <nav className={styles.toc} aria-label="On this page" data-control="toc" tabIndex={0}>
      <Fold summary="On this page" openFrom="wide">
        <ol>
          {entries
            .filter(({ level }) => level <= 3)
            .map(({ value, id, level }) => (
              <li key={id} data-level={level}>
                <a href={`#${id}`} dangerouslySetInnerHTML={{ __html: value }} />
              </li>
            ))}
        </ol>
      </Fold>
    </nav>
  );
}
