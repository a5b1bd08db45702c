import type { ReactNode } from 'react';
import Link from '@docusaurus/Link';
import type { PageView } from '../../views/views';
import { KindGlyph } from '../KindGlyph/KindGlyph';
import { formatDay, listVersions } from '../Measurement/Measurement';
import { MovedAway } from '../MovedAway/MovedAway';
import { ProofBars } from '../ProofBars/ProofBars';
import { ShareLink } from '../ShareLink/ShareLink';
import styles from './PageHead.module.css';

export interface PageHeadProps {
  page: PageView;
}

/** Title, one line that says what the page is, and a quiet strip of facts. */
export function PageHead({ page }: PageHeadProps): ReactNode {
  const { card } = page;
  return (
    <header className={styles.head} data-kind={card.kind}>
      <p className={styles.kind}>
        <KindGlyph kind={card.kind} />
        <Link to={page.section.permalink}>{page.section.title}</Link>
        {card.category && <span>{card.category}</span>}
        <ShareLink address={page.shortAddress} />
      </p>
      <h1>
        {card.icon && (
          <svg className={styles.icon} viewBox="0 0 24 24" fill="currentColor" aria-hidden="true">
            <path d={card.icon.path} />
          </svg>
        )}
        {card.title}
      </h1>
      <p className={styles.summary}>{card.summary}</p>
      {card.symptom && (
        <p className={styles.symptom}>
          <span>You see</span> {card.symptom}
        </p>
      )}
      {card.proof && (
        <div className={styles.proof}>
          <ProofBars proof={card.proof} />
        </div>
      )}
      <Facts page={page} />
      {page.movedAway && <MovedAway headings={page.movedAway} />}
    </header>
  );
}

function Facts({ page }: PageHeadProps): ReactNode {
  const { card, lab } = page;
  return (
    <dl className={styles.facts}>
      {card.strength && <Fact name="Strength">{card.strength}</Fact>}
      {card.level && <Fact name="Level">{card.level}</Fact>}
      {card.status && <Fact name="Status">{card.status}</Fact>}
      <Fact name="Reading">{page.minutes} min</Fact>
      <Fact name="Reviewed">
        <time dateTime={page.reviewed}>{formatDay(page.reviewed)}</time>
      </Fact>
      {card.audience && (
        <Fact name="For" isLong>
          {card.audience}
        </Fact>
      )}
      {page.technologies.length > 0 && (
        <Fact name="Uses" isLong>
          {page.technologies.map(({ title, permalink }, index) => (
            <span key={permalink}>
              {index > 0 && ', '}
              <Link to={permalink}>{title}</Link>
            </span>
          ))}
        </Fact>
      )}
      {lab && (
        <Fact name="Verified on" isLong>
          <time dateTime={lab.ranOn}>{formatDay(lab.ranOn)}</time>
          {Object.keys(lab.versions).length > 0 && `, with ${listVersions(lab.versions)}`}
        </Fact>
      )}
    </dl>
  );
}

interface FactProps {
  name: string;
  /** It has a line of its own. */
  isLong?: boolean;
  children: ReactNode;
}

function Fact({ name, isLong, children }: FactProps): ReactNode {
  return (
    <div className={isLong ? styles.long : undefined}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
