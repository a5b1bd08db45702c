import { expect, test } from 'vitest';
import { renderHtml } from '../../../tests/renderHtml';
import { ThemeSwitch } from './ThemeSwitch';

test('is one button with a name, whatever the theme', () => {
  expect(renderHtml(<ThemeSwitch />)).toBe(
    '<button type="button" data-control="theme" aria-label="Change between light and dark theme" title="Light or dark"><svg/><svg/></button>',
  );
});
