import { expect, test } from 'vitest';
import { renderHtml } from '../../../tests/renderHtml';
import { SiteHeader } from './SiteHeader';

test('leads to every kind of page, and marks the one the reader is in, under any base path', () => {
  const html = renderHtml(
    <SiteHeader pathname="/nexus/docs/technologies/redis/" baseUrl="/nexus/" />,
  );
  expect(html).toContain('<a href="/docs/technologies/" aria-current="true">Technologies</a>');
  expect(html).toContain('<a href="/challenges/">Challenges</a>');
});

test('opens its menu without a script', () => {
  const html = renderHtml(<SiteHeader pathname="/" baseUrl="/" />);
  expect(html).toContain('<button type="button" popoverTarget="site-menu" aria-label="Menu">');
  expect(html).toContain('<div id="site-menu" popover="auto">');
});

test('leads to the search page where no script opens the dialog', () => {
  expect(renderHtml(<SiteHeader pathname="/" baseUrl="/" />)).toContain('href="/search/"');
});
