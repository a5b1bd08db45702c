import { expect, test } from 'vitest';
import type { CardView } from '../../views/views';
import { renderHtml } from '../../../tests/renderHtml';
import { TechnologyGrid } from './TechnologyGrid';

const card = (id: string): CardView => ({
  kind: 'technology',
  id,
  title: id,
  summary: `About ${id}.`,
  permalink: `/docs/technologies/${id}/`,
  facts: ['Technology'],
});

test('leads to what it leaves out', () => {
  const html = renderHtml(
    <TechnologyGrid
      cards={[card('redis')]}
      more={{ count: 12, permalink: '/docs/technologies/' }}
    />,
  );
  expect(html).toMatch(/<p><a href="\/docs\/technologies\/">12 more<\/a><\/p>$/);
});

test('lists its cards in order, as a list that says how many there are', () => {
  const html = renderHtml(<TechnologyGrid cards={[card('redis'), card('memcached')]} />);
  expect(html.match(/<li>/g)).toHaveLength(2);
  expect(html).toContain('<h4><a href="/docs/technologies/redis/">redis</a></h4>');
  expect(renderHtml(<TechnologyGrid cards={[card('redis')]} rank={2} />)).toContain('<h2><a');
  expect([...html.matchAll(/href="([^"]+)"/g)].map(([, href]) => href)).toEqual([
    '/docs/technologies/redis/',
    '/docs/technologies/memcached/',
  ]);
});
