/**
 * Changes between the light and the dark theme and remembers the choice.
 *
 * @param key Docusaurus' own, so that its inline script finds the choice before the first paint.
 */
export function switchTheme(
  root: HTMLElement,
  storage: Pick<Storage, 'setItem'> | null,
  key: string,
): string {
  const next = root.dataset.theme === 'dark' ? 'light' : 'dark';
  root.dataset.theme = next;
  root.dataset.themeChoice = next;
  try {
    storage?.setItem(key, next);
  } catch {
    // Storage is full or forbidden: the choice holds for this page.
  }
  return next;
}
