import type { ReactNode } from 'react';
import { createLucideIcon, Moon } from 'lucide-react';
import styles from './ThemeSwitch.module.css';

/** Lucide's, with its eight rays as one path: it stands on every page. */
const Sun = createLucideIcon('sun', [
  ['circle', { cx: 12, cy: 12, r: 4, key: 'disc' }],
  [
    'path',
    {
      d: 'M12 2v2m0 16v2M4.93 4.93l1.41 1.41m11.32 11.32 1.41 1.41M2 12h2m16 0h2M6.34 17.66l-1.41 1.41m14.14-14.14-1.41 1.41',
      key: 'rays',
    },
  ],
]);

/** Changes between light and dark; CSS alone decides which of the two icons shows. */
export function ThemeSwitch(): ReactNode {
  return (
    <button
      type="button"
      className={styles.switch}
      data-control="theme"
      aria-label="Change between light and dark theme"
      title="Light or dark"
    >
      <Sun size={20} aria-hidden className={styles.sun} />
      <Moon size={20} aria-hidden className={styles.moon} />
    </button>
  );
}
