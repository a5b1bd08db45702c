import { expect, test } from 'vitest';
import { renderHtml, textOf } from '../../../tests/renderHtml';
import { SearchFrame } from './SearchFrame';

const html = renderHtml(<SearchFrame />);

test('takes what is typed before the search has come, in a named field of a form', () => {
  expect(html).toContain('<form role="search" data-part="waiting" action="/search/" method="get">');
  expect(html).toMatch(/<label for="search-page-field">Search the hub, or paste an error<\/label>/);
  expect(html).toMatch(/<input id="search-page-field" type="text" [^>]*name="q"/);
});

test('says what it needs, keeps for later that it failed, and offers the other ways to every page', () => {
  expect(html).toContain(
    '<p data-part="failed" role="alert" hidden="">The search could not be fetched. Check your connection, then load this page again.</p>',
  );
  expect(textOf(html)).toContain('The search runs in your browser, and needs JavaScript.');
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
