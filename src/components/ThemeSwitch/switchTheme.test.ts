import { expect, test } from 'vitest';
import { switchTheme } from './switchTheme';

const rootWith = (theme: string | undefined) => ({ dataset: { theme } }) as unknown as HTMLElement;

test('changes to the other theme and remembers it under the key it is given', () => {
  const kept: Record<string, string> = {};
  const storage = { setItem: (key: string, value: string) => void (kept[key] = value) };
  const root = rootWith('dark');
  expect(switchTheme(root, storage, 'theme-abc')).toBe('light');
  expect(root.dataset.theme).toBe('light');
  expect(switchTheme(root, storage, 'theme-abc')).toBe('dark');
  expect(kept).toEqual({ 'theme-abc': 'dark' });
});

test('changes the theme although storage is full or forbidden', () => {
  const full = {
    setItem: () => {
      throw new Error('QuotaExceededError');
    },
  };
  const root = rootWith('light');
  expect(switchTheme(root, full, 'theme')).toBe('dark');
  expect(switchTheme(root, null, 'theme')).toBe('light');
});
