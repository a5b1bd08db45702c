import type { ReactNode } from 'react';
import Link from '@docusaurus/Link';
import type { CardView, PageView } from '../../views/views';
import { KindGlyph } from '../KindGlyph/KindGlyph';
import { MoreLink } from '../MoreLink/MoreLink';
import { PageCard } from '../PageCard/PageCard';
import { formatDay } from '../Measurement/Measurement';
import styles from './PageFoot.module.css';

export interface PageFootProps {
  page: PageView;
  editUrl?: string;
}

/** The one page to read next and why, the others in short rows, and how to fix this one. */
export function PageFoot({ page, editUrl }: PageFootProps): ReactNode {
  const [next, ...others] = page.next;
  const shown = new Set(page.next.map(({ card }) => card.permalink));
  const groups = page.groups
    .map((group) => ({
      ...group,
      cards: group.cards.filter(({ permalink }) => {
        if (shown.has(permalink)) return false;
        shown.add(permalink);
        return true;
      }),
    }))
    .filter(({ cards, more }) => cards.length > 0 || more);
  return (
    <footer className={styles.foot}>
      {next && <PageCard card={next.card} reason={next.reason} />}
      {others.length > 0 && (
        <ul className={styles.rows}>
          {others.map(({ card, reason }) => (
            <Row key={card.permalink} card={card}>
              {reason}
            </Row>
          ))}
        </ul>
      )}
      {groups.map(({ title, cards, more }) => (
        <section key={title}>
          <h2>{title}</h2>
          <ul className={styles.rows}>
            {cards.map((card) => (
              <Row key={card.permalink} card={card} />
            ))}
          </ul>
          {more && (
            <p>
              <MoreLink more={more} />
            </p>
          )}
        </section>
      ))}
      <p className={styles.meta}>
        {editUrl && <a href={editUrl}>Edit this page</a>}
        {page.updated && (
          <span>
            Last updated <time dateTime={page.updated}>{formatDay(page.updated)}</time>
          </span>
        )}
      </p>
    </footer>
  );
}

/** Under the title of its group a page needs no sign of its kind: all of them are of one. */
function Row({ card, children }: { card: CardView; children?: ReactNode }): ReactNode {
  const link = <Link to={card.permalink}>{card.title}</Link>;
  if (!children) return <li>{link}</li>;
  return (
    <li data-kind={card.kind}>
      <KindGlyph kind={card.kind} />
      <span>
        {link}
        <span className={styles.reason}> {children}</span>
      </span>
    </li>
  );
}
