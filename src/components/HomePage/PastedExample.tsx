import type { ReactNode } from 'react';
import Link from '@docusaurus/Link';
import { ArrowDown } from 'lucide-react';
import type { PastedView } from '../../views/views';
import { KindGlyph } from '../KindGlyph/KindGlyph';
import { ProofBars } from '../ProofBars/ProofBars';
import styles from './PastedExample.module.css';

/** An error as it is pasted into the search, and what the search makes of it. */
export function PastedExample({ lines, line, from, to, card }: PastedView): ReactNode {
  return (
    <figure className={styles.example} aria-label="A pasted error and its answer">
      <figcaption>Paste what you see …</figcaption>
      <pre>
        {lines.map((text, index) => (
          <span key={index}>
            {index + 1 === line ? (
              <>
                {text.slice(0, from)}
                <mark>{text.slice(from, to)}</mark>
                {text.slice(to)}
              </>
            ) : (
              text
            )}
            {'\n'}
          </span>
        ))}
      </pre>
      <p className={styles.turn}>
        <ArrowDown size={18} aria-hidden />… and get the page that explains it
      </p>
      <div className={styles.answer} data-kind={card.kind}>
        <p className={styles.kind}>
          <KindGlyph kind={card.kind} />
          {card.facts.join(' · ')}
        </p>
        <Link to={card.permalink} className={styles.title}>
          {card.title}
        </Link>
        <p>{card.summary}</p>
        {card.proof && <ProofBars proof={card.proof} />}
      </div>
    </figure>
  );
}
