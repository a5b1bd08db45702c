import type { ReactNode } from 'react';
import Link from '@docusaurus/Link';
import type { PropSidebarItem } from '@docusaurus/plugin-content-docs';
import { Fold } from '../Fold/Fold';
import styles from './SectionNav.module.css';

export interface SectionNavProps {
  items: PropSidebarItem[];
  /** Address of the page being read. */
  current: string;
}

/** The pages beside this one: open at the side where there is room, folded above where not. */
export function SectionNav({ items, current }: SectionNavProps): ReactNode {
  return (
    <nav className={styles.nav} aria-label="Pages in this section">
      <Fold summary="Pages in this section" openFrom="desktop">
        <Items items={items} current={current} />
      </Fold>
    </nav>
  );
}

function Items({ items, current }: SectionNavProps): ReactNode {
  return (
    <ul>
      {items.map((item, index) => {
        if (item.type === 'link') {
          return (
            <li key={item.href}>
              <Link to={item.href} aria-current={item.href === current ? 'page' : undefined}>
                {item.label}
              </Link>
            </li>
          );
        }
        if (item.type === 'category') {
          return (
            <li key={item.label}>
              <span className={styles.group}>{item.label}</span>
              <Items items={item.items} current={current} />
            </li>
          );
        }
        return <li key={index} hidden />;
      })}
    </ul>
  );
}
