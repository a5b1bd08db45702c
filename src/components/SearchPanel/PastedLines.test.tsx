import { expect, test } from 'vitest';
import { renderHtml, textOf } from '../../../tests/renderHtml';
import { PastedLines } from './PastedLines';

const lines = Array.from({ length: 40 }, (_, index) => `line ${index + 1}`).join('\n');

test('says how many lines were pasted, which one matched, and that they stay', () => {
  const html = renderHtml(<PastedLines pasted={lines} marked={30} />);
  expect(textOf(html)).toContain('40 lines pasted, line 30 matched. They stay in your browser.');
  expect(html).toContain('<span data-number="30"><mark>line 30</mark>');
  expect(html.match(/data-number/g)).toHaveLength(8);
});

test('shows the end of what was pasted while nothing matched', () => {
  const html = renderHtml(<PastedLines pasted={lines} marked={undefined} />);
  expect(html).toContain('data-number="40"');
  expect(html).not.toContain('<mark>');
});

test('is nothing for one line, which stands in the field', () => {
  expect(renderHtml(<PastedLines pasted="KeyError: 1\n" marked={1} />)).toBe('');
});

test('shows markup as text, and of a long line its beginning', () => {
  const html = renderHtml(<PastedLines pasted={`<b>\n${'x'.repeat(1_000_000)}`} marked={1} />);
  expect(html).toContain('&lt;b&gt;');
  expect(html.length).toBeLessThan(2000);
});
