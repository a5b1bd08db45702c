import { expect, test } from 'vitest';
import { renderHtml, textOf } from '../../../tests/renderHtml';
import { SectionNav } from './SectionNav';

test('leads from a group that is left out to its place in the index', () => {
  const links = Array.from({ length: 60 }, (_, number) => ({
    type: 'link' as const,
    label: `Page ${number}`,
    href: `/docs/technologies/${number}/`,
  }));
  const html = renderHtml(
    <SectionNav
      current="/docs/technologies/0/"
      index="/docs/technologies/"
      items={[
        ...links,
        {
          type: 'category',
          label: 'Caches',
          collapsed: false,
          collapsible: false,
          items: [],
          customProps: { query: '?category=cache' },
        },
      ]}
    />,
  );
  expect(html).toContain('<a href="/docs/technologies/?category=cache">Caches</a>');
  expect(html).toContain('<a href="/docs/technologies/">56 more</a>');
});

test('lists the pages beside this one under their groups, and marks this one', () => {
  const html = renderHtml(
    <SectionNav
      current="/docs/technologies/redis/"
      index="/docs/technologies/"
      items={[
        {
          type: 'category',
          label: 'Caches',
          collapsed: false,
          collapsible: false,
          items: [
            { type: 'link', label: 'Memcached', href: '/docs/technologies/memcached/' },
            { type: 'link', label: 'Redis', href: '/docs/technologies/redis/' },
          ],
        },
      ]}
    />,
  );
  expect(textOf(html)).toBe('Pages in this section Caches Memcached Redis');
  expect(html).toMatch(/^<nav aria-label="Pages in this section" tabindex="0">/);
  expect(html).toContain('<a href="/docs/technologies/redis/" aria-current="page">Redis</a>');
  expect(html.match(/aria-current/g)).toHaveLength(1);
});
