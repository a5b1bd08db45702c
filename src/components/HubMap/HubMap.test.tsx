import { expect, test } from 'vitest';
import { renderHtml, textOf } from '../../../tests/renderHtml';
import { HubMap } from './HubMap';

test('names every page under its kind and group', () => {
  const html = renderHtml(
    <HubMap
      rank={2}
      sections={[
        {
          kind: 'technology',
          title: 'Technologies',
          permalink: '/docs/technologies/',
          groups: [
            {
              title: 'Caches',
              more: { count: 1200, permalink: '/docs/technologies/?category=cache' },
              cards: [
                {
                  kind: 'technology',
                  id: 'redis',
                  title: 'Redis',
                  summary: '',
                  permalink: '/docs/technologies/redis/',
                  facts: [],
                },
              ],
            },
          ],
        },
      ]}
    />,
  );
  expect(textOf(html)).toBe('Technologies Caches Redis 1,200 more');
  expect(html).toContain('<li><a href="/docs/technologies/redis/">Redis</a></li>');
  expect(html).toContain('<li><a href="/docs/technologies/?category=cache">1,200 more</a></li>');
  expect(html).toContain('<h2><svg/><a href="/docs/technologies/">Technologies</a></h2>');
});
