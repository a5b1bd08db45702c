import type { ReactNode } from 'react';
import type { Kind } from '../../content/kinds';
import { KindGlyph } from '../KindGlyph/KindGlyph';
import styles from './IndexPage.module.css';

export interface IndexPageProps {
  kind?: Kind;
  title: string;
  intro: string;
  children: ReactNode;
}

/** A page that lists pages: what they are, then all of them. */
export function IndexPage({ kind, title, intro, children }: IndexPageProps): ReactNode {
  return (
    <main className={styles.page} data-kind={kind}>
      <header>
        <h1>
          {kind && <KindGlyph kind={kind} />}
          {title}
        </h1>
        <p>{intro}</p>
      </header>
      {children}
    </main>
  );
}
