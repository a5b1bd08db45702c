import { expect, test } from 'vitest';
import { renderHtml, textOf } from '../../../tests/renderHtml';
import { NotFoundHelp } from './NotFoundHelp';

const html = renderHtml(<NotFoundHelp />);

test('says that nothing is here and why, then searches, then offers the ways in', () => {
  expect(textOf(html)).toMatch(
    /^There is no page here The address has a typing error, or the page was never here\. .*Every page is also on the map of the hub/,
  );
  expect(html).toContain('data-control="search-page" data-lost="true"');
});

test('says only where a script has read the address that pages have its words', () => {
  expect(html).toMatch(/<p data-part="nearest" hidden="">/);
});

test('leads to the map and to every list', () => {
  expect([...html.matchAll(/<a href="([^"]+)"/g)].map(([, href]) => href)).toEqual([
    '/map/',
    '/docs/errors/',
    '/challenges/',
    '/docs/technologies/',
    '/docs/concepts/',
    '/docs/practices/',
    '/docs/guides/',
  ]);
});
