import type { ReactNode } from 'react';
import Link from '@docusaurus/Link';
import { Menu, X } from 'lucide-react';
import { BrandMark } from '../BrandMark/BrandMark';
import { SearchEntry } from '../SearchEntry/SearchEntry';
import { ThemeSwitch } from '../ThemeSwitch/ThemeSwitch';
import styles from './SiteHeader.module.css';

/** The ways in, in the order in which most readers need them. */
export const sections = [
  { title: 'Errors', to: '/docs/errors/' },
  { title: 'Challenges', to: '/challenges/' },
  { title: 'Technologies', to: '/docs/technologies/' },
  { title: 'Concepts', to: '/docs/concepts/' },
  { title: 'Practices', to: '/docs/practices/' },
  { title: 'Guides', to: '/docs/guides/' },
];

/** What the hub is, and how to add to it. */
const besides = [
  { title: 'Overview', to: '/docs/overview/' },
  { title: 'Contribute', to: '/docs/contributing/' },
  { title: 'Map of the hub', to: '/map/' },
];

export interface SiteHeaderProps {
  /** Path of the page being read, base path included. */
  pathname: string;
  baseUrl: string;
}

/** Mark, ways in, search and theme; on a phone the ways in wait behind one button. */
export function SiteHeader({ pathname, baseUrl }: SiteHeaderProps): ReactNode {
  const here = `/${pathname.slice(baseUrl.length)}`;
  const link = ({ title, to }: (typeof sections)[number]) => (
    <li key={to}>
      <Link to={to} aria-current={here.startsWith(to) ? 'true' : undefined}>
        {title}
      </Link>
    </li>
  );
  return (
    <header className={styles.header}>
      <div className={styles.bar}>
        <Link to="/" className={styles.brand}>
          <BrandMark />
          <span>Project Nexus</span>
        </Link>
        <nav className={styles.links} aria-label="Main">
          <ul>{[...sections, ...besides.slice(0, 2)].map(link)}</ul>
        </nav>
        <SearchEntry />
        <ThemeSwitch />
        {/* A popover opens, closes and returns the focus without a script. */}
        <button
          type="button"
          className={styles.menuButton}
          popoverTarget="site-menu"
          aria-label="Menu"
        >
          <Menu size={20} aria-hidden />
        </button>
        <div id="site-menu" popover="auto" className={styles.menu}>
          <button
            type="button"
            popoverTarget="site-menu"
            popoverTargetAction="hide"
            aria-label="Close the menu"
            className={styles.menuButton}
          >
            <X size={20} aria-hidden />
          </button>
          <nav aria-label="Menu">
            <ul>{[...sections, ...besides].map(link)}</ul>
          </nav>
        </div>
      </div>
    </header>
  );
}
