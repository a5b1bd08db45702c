import type { ReactNode } from 'react';
import { KindGlyph } from '../components/KindGlyph/KindGlyph';
import { capital } from '../content/capital';
import { kindFacts, permalinkOf, type Kind } from '../content/kinds';
import type { HubPlace } from '../content/packed/PackedHub';
import styles from './Contribute.module.css';

export interface PageHeadPreviewProps {
  kind: Kind;
  path: string;
  fields: Readonly<Record<string, unknown>>;
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** The head of a page as it will stand above its text. */
export function PageHeadPreview({ kind, fields }: PageHeadPreviewProps): ReactNode {
  const symptom = textOf(fields.symptom);
  const facts = [fields.strength, fields.level, fields.status].map(textOf).filter(Boolean);
  return (
    <header className={styles.pageHead} data-kind={kind}>
      <p className={styles.kindLine}>
        <KindGlyph kind={kind} />
        {capital(kindFacts[kind].plural)} {textOf(fields.category)}
      </p>
      <h2 className={styles.pageTitle}>{textOf(fields.title) || 'Its title'}</h2>
      <p className={styles.pageSummary}>{textOf(fields.summary)}</p>
      {symptom && <p>You see: {symptom}</p>}
      {facts.length > 0 && <p className={styles.quiet}>{facts.join(' · ')}</p>}
    </header>
  );
}

/** The card of a page, and its address, as lists and searches will show them. */
export function CardPreview({
  kind,
  path,
  fields,
  place,
}: PageHeadPreviewProps & { place: HubPlace }): ReactNode {
  const facts = [
    capital(kindFacts[kind].singular),
    textOf(fields.category) || textOf(fields.strength),
    textOf(fields.level),
  ].filter(Boolean);
  const address = `${place.siteUrl.replace(/\/$/, '')}${permalinkOf(path)}`;
  return (
    <div className={styles.cardFrame}>
      <div className={styles.card} data-kind={kind}>
        <p className={styles.kindLine}>
          <KindGlyph kind={kind} />
          {facts.join(' · ')}
        </p>
        <p className={styles.cardTitle}>{textOf(fields.title) || 'Its title'}</p>
        <p className={styles.quiet}>{textOf(fields.symptom) || textOf(fields.summary)}</p>
      </div>
      <p className={styles.quiet}>
        Its file: <code>{path}</code>
        <br />
        Its address: <code>{address}</code>
      </p>
    </div>
  );
}
