import type { ReactNode } from 'react';
import Link from '@docusaurus/Link';
import type { PropSidebarItem } from '@docusaurus/plugin-content-docs';
import { Fold } from '../Fold/Fold';
import { cutSection, type SectionItem } from './cutSection';
import styles from './SectionNav.module.css';

export interface SectionNavProps {
  items: PropSidebarItem[];
  /** Address of the page being read. */
  current: string;
  /** Where all pages of the section are listed. */
  index: string;
}

/** The pages beside this one: open at the side where there is room, folded above where not. */
export function SectionNav({ items, current, index }: SectionNavProps): ReactNode {
  return (
    // It scrolls by itself where it is longer than the window, so it can have the focus.
    <nav className={styles.nav} aria-label="Pages in this section" tabIndex={0}>
      <Fold summary="Pages in this section" openFrom="desktop">
        <Items items={cutSection(items, current)} current={current} index={index} />
      </Fold>
    </nav>
  );
}

interface ItemsProps {
  items: SectionItem[];
  current: string;
  index: string;
}

function Items({ items, current, index }: ItemsProps): ReactNode {
  return (
    <ul>
      {items.map((item) => {
        if (item.type === 'link') {
          return (
            <li key={item.href}>
              <Link to={item.href} aria-current={item.href === current ? 'page' : undefined}>
                {item.label}
              </Link>
            </li>
          );
        }
        if (item.type === 'more') {
          return (
            <li key={item.label}>
              <Link to={index + (item.query ?? '')}>{item.label}</Link>
            </li>
          );
        }
        return (
          <li key={item.label}>
            <span className={styles.group}>{item.label}</span>
            <Items items={item.items} current={current} index={index} />
          </li>
        );
      })}
    </ul>
  );
}
