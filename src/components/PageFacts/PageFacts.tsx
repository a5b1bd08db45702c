import type { ReactNode } from 'react';
import Link from '@docusaurus/Link';
import type { PageView } from '../../views/views';
import { formatDay, listVersions } from '../Measurement/Measurement';
import styles from './PageFacts.module.css';

export interface PageFactsProps {
  page: PageView;
}

/** What is known of a page in one quiet line; what takes more words unfolds. */
export function PageFacts({ page }: PageFactsProps): ReactNode {
  const { card, lab, provoked, ranOn } = page;
  const line = [card.strength, card.level, card.status, `${page.minutes} min`];
  return (
    <details className={styles.facts}>
      <summary>
        <span>
          {line.filter(Boolean).join(' · ')}
          {lab && (
            <>
              {' · verified '}
              <time dateTime={lab.ranOn}>{formatDay(lab.ranOn, 'short')}</time>
            </>
          )}
          {provoked && (
            <>
              {' · provoked '}
              <time dateTime={provoked}>{formatDay(provoked, 'short')}</time>
            </>
          )}
        </span>
      </summary>
      <dl>
        {card.audience && <Fact name="For">{card.audience}</Fact>}
        {page.technologies.length > 0 && (
          <Fact name="Uses">
            {page.technologies.map(({ title, permalink }, index) => (
              <span key={permalink}>
                {index > 0 && ', '}
                <Link to={permalink}>{title}</Link>
              </span>
            ))}
          </Fact>
        )}
        {ranOn && Object.keys(ranOn).length > 0 && <Fact name="Ran on">{listVersions(ranOn)}</Fact>}
        <Fact name="Last read through">
          <time dateTime={page.reviewed}>{formatDay(page.reviewed)}</time>
        </Fact>
      </dl>
    </details>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }): ReactNode {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
