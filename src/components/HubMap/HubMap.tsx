import type { ReactNode } from 'react';
import Link from '@docusaurus/Link';
import type { MapSection } from '../../views/mapViews';
import { MoreLink } from '../MoreLink/MoreLink';
import { KindGlyph } from '../KindGlyph/KindGlyph';
import styles from './HubMap.module.css';

export interface HubMapProps {
  sections: MapSection[];
  /** The rank of a kind's heading in the page. */
  rank?: 2 | 3;
}

/** The pages by kind and group, in as little room as it takes. */
export function HubMap({ sections, rank = 3 }: HubMapProps): ReactNode {
  const Title = `h${rank}` as const;
  return (
    <div className={styles.map}>
      {sections.map((section) => (
        <section key={section.kind} data-kind={section.kind}>
          <Title>
            <KindGlyph kind={section.kind} />
            <Link to={section.permalink}>{section.title}</Link>
          </Title>
          {section.groups.map(({ title, cards, more }) => (
            <div key={title} className={styles.group}>
              <p>{title}</p>
              <ul>
                {cards.map((card) => (
                  <li key={card.permalink}>
                    <Link to={card.permalink}>{card.title}</Link>
                  </li>
                ))}
                {more && (
                  <li>
                    <MoreLink more={more} />
                  </li>
                )}
              </ul>
            </div>
          ))}
        </section>
      ))}
    </div>
  );
}
