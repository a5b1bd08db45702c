import { expect, test } from 'vitest';
import { renderHtml, textOf } from '../../../tests/renderHtml';
import { SectionNav } from './SectionNav';

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
  expect(html).toContain('<a href="/docs/technologies/redis/" aria-current="page">Redis</a>');
  expect(html.match(/aria-current/g)).toHaveLength(1);
});
