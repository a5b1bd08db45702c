import { expect, test } from 'vitest';
import { renderHtml } from '../../../tests/renderHtml';
import { MovedAway } from './MovedAway';

test('has a place with the id of each heading that left, and the way to where it is', () => {
  const headings = [
    { id: 'slabs', title: 'Memcached › Slabs', permalink: '/docs/technologies/memcached/#slabs' },
  ];
  expect(renderHtml(<MovedAway headings={headings} />)).toContain(
    '<p id="slabs" data-moved="true">This part is now in <a href="/docs/technologies/memcached/#slabs">Memcached › Slabs</a>.</p>',
  );
});
