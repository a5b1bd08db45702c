import { expect, test } from 'vitest';
import { renderHtml } from '../../../tests/renderHtml';
import { SearchBox } from './SearchBox';
import { SearchEntry } from './SearchEntry';

test('in the header it leads to the search page, and tells the keys that open the dialog', () => {
  const html = renderHtml(<SearchEntry />);
  expect(html).toMatch(
    /^<a href="\/search\/" data-control="search" [^>]*aria-label="Search" aria-keyshortcuts="\/ Control\+K Meta\+K">/,
  );
  expect(html).toContain('<span>Search</span><kbd aria-hidden="true">/</kbd>');
  expect(html).toContain('<dialog data-control="search-dialog" aria-label="Search the hub">');
});

test('on the home page it is a named field that a form sends without a script', () => {
  const html = renderHtml(<SearchBox />);
  expect(html).toMatch(/^<form role="search" action="\/search\/" method="get">/);
  expect(html).toContain('<label for="home-search">Search the hub, or paste an error</label>');
  expect(html).toMatch(/<input id="home-search" type="search" [^>]*name="q"/);
  expect(html).toContain('placeholder="Search, or paste an error"');
  expect(html).toContain('<button type="submit">Search</button>');
});
