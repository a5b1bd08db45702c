import { switchTheme } from './switchTheme';

/**
 * Shows the theme that the reader chose, or the system's, and changes it on a press of the switch.
 *
 * @param key where the choice is kept: Docusaurus' own, so that its scripts find the same choice.
 */
export function startTheme(key: string): void {
  const root = document.documentElement;
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const show = (): void => {
    const choice = readChoice(key);
    root.dataset.theme = choice ?? (dark.matches ? 'dark' : 'light');
    root.dataset.themeChoice = choice ?? 'system';
  };
  show();
  dark.addEventListener('change', show);
  // Chosen in another tab, or on a later page from which the reader came back.
  addEventListener('storage', show);
  addEventListener('pageshow', show);
  document.addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('[data-control="theme"]')) {
      switchTheme(root, safeStorage(), key);
    }
  });
}

function readChoice(key: string): string | undefined {
  try {
    return localStorage.getItem(key) || undefined;
  } catch {
    return undefined;
  }
}

function safeStorage(): Storage | null {
  try {
    return localStorage;
  } catch {
    // Reading the property itself throws where storage is forbidden.
    return null;
  }
}
