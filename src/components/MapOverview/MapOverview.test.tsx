import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { MapSubjectView } from '../../views/mapViews';
import { renderHtml, textOf } from '../../../tests/renderHtml';
import { MapOverview } from './MapOverview';

const subject = (title: string, ties: MapSubjectView['ties']): MapSubjectView => ({
  title,
  permalink: `/map/#map-${title.toLowerCase()}`,
  counts: [
    { kind: 'technology', count: 1, noun: 'technology' },
    { kind: 'challenge', count: 1200, noun: 'challenges' },
  ],
  ties,
});
const overview = (
  <MapOverview
    subjects={[
      subject('Caches', [{ title: 'Delivery', count: 4 }]),
      subject('Messaging', []),
      subject('Delivery', [{ title: 'Caches', count: 4 }]),
    ]}
    ties={[{ from: 0, to: 2, count: 4 }]}
  />
);

test('leads to each subject, with what it holds and what it is related to', () => {
  const html = renderHtml(overview);
  expect(textOf(html)).toMatch(
    /^Subjects Caches 1 technology 1,200 challenges related to Delivery \(4\) Messaging/,
  );
  expect([...html.matchAll(/href="([^"]+)"/g)].map(([, to]) => to)).toEqual([
    '/map/#map-caches',
    '/map/#map-messaging',
    '/map/#map-delivery',
  ]);
});

test('draws an arc from the middle of one row to the middle of the other, the strongest the thickest', () => {
  expect(renderToStaticMarkup(overview)).toContain(
    '<path data-rail="1" d="M4 32A24 64 0 0 1 4 160" stroke-width="6.0"></path>',
  );
});

test('knows at each end of an arc which it is', () => {
  expect(renderHtml(overview).match(/data-rails="1"/g)).toHaveLength(2);
});
