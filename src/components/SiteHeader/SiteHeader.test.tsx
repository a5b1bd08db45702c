import { expect, test } from 'vitest';
import { renderHtml } from '../../../tests/renderHtml';
import { SiteHeader } from './SiteHeader';

test('leads to every kind of page, and marks the one the reader is in, under any base path', () => {
  const html = renderHtml(
    <SiteHeader pathname="/nexus/docs/technologies/redis/" baseUrl="/nexus/" />,
  );
  expect(html).toContain('<a href="/docs/technologies/" aria-current="true">Technologies</a>');
  expect(html.match(/aria-current/g)).toHaveLength(2);
  const links = (nav: string | undefined) =>
    [...(nav ?? '').matchAll(/<a href="([^"]+)"[^>]*>([^<]+)</g)].map(([, href, words]) => [
      words,
      href,
    ]);
  const kinds = [
    ['Errors', '/docs/errors/'],
    ['Challenges', '/challenges/'],
    ['Technologies', '/docs/technologies/'],
    ['Concepts', '/docs/concepts/'],
    ['Practices', '/docs/practices/'],
    ['Guides', '/docs/guides/'],
    ['Overview', '/docs/overview/'],
    ['Contribute', '/docs/contributing/'],
  ];
  expect(links(/<nav aria-label="Main">.*?<\/nav>/.exec(html)?.[0])).toEqual(kinds);
  expect(links(/<nav aria-label="Menu">.*?<\/nav>/.exec(html)?.[0])).toEqual([
    ...kinds,
    ['Map of the hub', '/map/'],
  ]);
});

test('names the hub beside its mark, and leads home', () => {
  expect(renderHtml(<SiteHeader pathname="/" baseUrl="/" />)).toContain(
    '<a href="/"><svg/><span>Project Nexus</span></a>',
  );
});

test('has the switch of the theme', () => {
  expect(renderHtml(<SiteHeader pathname="/" baseUrl="/" />)).toContain('data-control="theme"');
});

test('opens its menu without a script', () => {
  const html = renderHtml(<SiteHeader pathname="/" baseUrl="/" />);
  expect(html).toContain('<button type="button" popoverTarget="site-menu" aria-label="Menu">');
  expect(html).toContain('<div id="site-menu" popover="auto">');
  expect(html).toContain(
    '<button type="button" popoverTarget="site-menu" popoverTargetAction="hide" aria-label="Close the menu"><svg/></button>',
  );
});

test('leads to the search page where no script opens the dialog', () => {
  expect(renderHtml(<SiteHeader pathname="/" baseUrl="/" />)).toContain('href="/search/"');
});

test.each([
  ['/docs/overview/', 'Overview'],
  ['/docs/contributing/style-guide/', 'Contribute'],
])('%s has its own place in the bar', (pathname, title) => {
  const html = renderHtml(<SiteHeader pathname={pathname} baseUrl="/" />);
  const [bar = ''] = /<nav aria-label="Main">.*?<\/nav>/.exec(html) ?? [];
  expect(/aria-current="true">([^<]+)</.exec(bar)?.[1]).toBe(title);
});
