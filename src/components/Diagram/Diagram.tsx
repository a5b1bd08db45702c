import type { ReactNode } from 'react';
import type { Step } from '../../content/diagrams/Sketch';
import styles from './Diagram.module.css';

export interface DiagramProps {
  /** SVG drawn at build time from the text in the page. */
  svg: string;
  alt: string;
  /** The steps of a sequence as JSON, which a narrow page shows in place of the drawing. */
  steps?: string;
}

/** A picture drawn from text, with what it says in words under it. */
export function Diagram({ svg, alt, steps }: DiagramProps): ReactNode {
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
      {steps && <Steps steps={JSON.parse(steps) as Step[]} />}
      <figcaption>{alt}</figcaption>
    </figure>
  );
}

/** Lanes side by side have no room on a phone; what goes from one to the other does, line by line. */
function Steps({ steps }: { steps: readonly Step[] }): ReactNode {
  return (
    <ol className={styles.steps}>
      {steps.map(({ kind, boxes, text }, index) => (
        <li key={index} data-step={kind}>
          {boxes.length > 0 && <Ends kind={kind} boxes={boxes} />}
          <span>{text}</span>
        </li>
      ))}
    </ol>
  );
}

function Ends({ kind, boxes: [from, to] }: Pick<Step, 'kind' | 'boxes'>): ReactNode {
  if (kind === 'note' || from === to || to === undefined)
    return <b>{[from, from === to ? undefined : to].filter(Boolean).join(', ')}</b>;
  return (
    <b>
      {from} <span aria-hidden="true">{kind === 'answer' ? '⇢' : '→'}</span>
      <span className="visually-hidden">to</span> {to}
    </b>
  );
}
