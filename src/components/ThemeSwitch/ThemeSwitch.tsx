import type { ReactNode } from 'react';
import { Moon, Sun } from 'lucide-react';
import styles from './ThemeSwitch.module.css';

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
