import { expect, test } from 'vitest';
import { renderHtml, textOf } from '../../../tests/renderHtml';
import { TechnologyCard } from './TechnologyCard';

test('is a card whose heading fits under any section of an article', () => {
  const html = renderHtml(
    <TechnologyCard
      card={{
        kind: 'technology',
        id: 'celery',
        title: 'Celery',
        summary: 'Work that a request need not wait for.',
        permalink: '/docs/technologies/celery/',
        facts: ['Technology', 'messaging', 'intermediate'],
      }}
    />,
  );
  expect(html).toContain('<h4><a href="/docs/technologies/celery/">Celery</a></h4>');
  expect(textOf(html)).toContain('Work that a request need not wait for.');
});
