import { expect, test } from 'vitest';
import { renderHtml } from '../../../tests/renderHtml';
import { MoreLink } from './MoreLink';

test('says how many more there are, and leads to them', () => {
  expect(renderHtml(<MoreLink more={{ count: 1234, permalink: '/challenges/' }} />)).toBe(
    '<a href="/challenges/">1,234 more</a>',
  );
});

test('says that it is all of them where none stands before it', () => {
  expect(
    renderHtml(<MoreLink more={{ count: 94, permalink: '/docs/errors/', isAll: true }} />),
  ).toBe('<a href="/docs/errors/">All 94</a>');
});
