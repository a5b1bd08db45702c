import { expect, test } from 'vitest';
import { renderHtml, textOf } from '../../../tests/renderHtml';
import { NotFoundHelp } from './NotFoundHelp';

const html = renderHtml(<NotFoundHelp />);

test('says that nothing is here and why, then searches, then offers the ways in', () => {
  expect(textOf(html)).toMatch(
    /^There is no page here The address has a typing error, or the page was never here\. .*Search Or begin with the challenges , the technologies or the map of the hub \.$/,
  );
  expect(html).toContain('<form role="search" action="/search/" method="get">');
});

test('leads to where most readers wanted to go', () => {
  expect([...html.matchAll(/<a href="([^"]+)"/g)].map(([, href]) => href)).toEqual([
    '/challenges/',
    '/docs/technologies/',
    '/map/',
  ]);
});
