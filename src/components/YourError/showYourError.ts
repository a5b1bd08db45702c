import { readYourError } from './readYourError';
import styles from './YourError.module.css';

/**
 * Shows a reader's own error on the page that explains it: where the answer begins, with one press
 * to the fix. Text alone: what was pasted is never taken for markup.
 *
 * @param hash The fragment of the page's address.
 */
export function showYourError(hash: string): void {
  const told = readYourError(hash);
  if (!told) return;
  const { section, line } = told;
  document.querySelector(`.${styles.box}`)?.remove();
  const heading = section ? document.getElementById(section) : null;
  const place = heading ?? document.querySelector('main header');
  if (!place) return;
  const box = document.createElement('aside');
  box.className = styles.box ?? '';
  box.setAttribute('aria-label', 'Your error');
  const title = document.createElement('p');
  title.className = styles.title ?? '';
  title.textContent = 'Your error';
  const said = document.createElement('p');
  said.className = styles.line ?? '';
  said.textContent = line;
  box.append(title, said);
  if (!heading && document.getElementById('fix')) {
    const fix = document.createElement('a');
    fix.className = styles.fix ?? '';
    fix.href = '#fix';
    fix.textContent = 'Go to the fix';
    box.append(fix);
  }
  place.after(box);
  heading?.scrollIntoView();
}
