import { expect, test } from 'vitest';
import { renderHtml } from '../../../tests/renderHtml';
import { OfflinePanel } from './OfflinePanel';

const html = renderHtml(<OfflinePanel />);

test('before its script is there, it says what it would do and shows no dead button', () => {
  expect(html).toContain('<h2>What it does</h2>');
  expect(html).toMatch(/<div data-part="box" hidden="">.*<button/s);
});

test('it says what it needs, and the other way', () => {
  expect(html).toMatch(/It needs JavaScript.*href="\/docs\/how-to-use-this-hub\/"/s);
});

test('its script learns from it where the hub begins', () => {
  expect(html).toContain('data-control="offline-page" data-base="/"');
});
