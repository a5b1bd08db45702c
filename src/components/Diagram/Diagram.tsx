import type { ReactNode } from 'react';
import styles from './Diagram.module.css';

export interface DiagramProps {
  /** SVG drawn at build time from the text in the page. */
  svg: string;
  alt: string;
}

/** A picture drawn from text, with what it says in words under it. */
export function Diagram({ svg, alt }: DiagramProps): ReactNode {
  return (
    <figure className={styles.diagram}>
      {/* It scrolls where it is wider than a phone, so it must be reachable by keyboard. */}
      <div
        className={styles.picture}
        tabIndex={0}
        role="group"
        aria-label={`Diagram: ${alt}`}
        // Drawn by our own build from a checked source, never taken from a page's author.
        dangerouslySetInnerHTML={{ __html: svg }}
      />
      <figcaption>{alt}</figcaption>
    </figure>
  );
}
