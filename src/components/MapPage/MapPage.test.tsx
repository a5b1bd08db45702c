import { expect, test } from 'vitest';
import type { MapSheetView, MapView } from '../../views/mapViews';
import { renderHtml, textOf } from '../../../tests/renderHtml';
import { MapPage } from './MapPage';

const sheet: MapSheetView = {
  id: 'map-caches',
  title: 'Caches',
  tracks: { left: 1, right: 0 },
  rows: [
    {
      kind: 'technology',
      title: 'Redis',
      permalink: '/redis/',
      isVisitor: false,
      told: '',
      right: [],
      left: [
        {
          rail: 2,
          kind: 'technology',
          track: 0,
          isFromAbove: false,
          isGoingDown: true,
          joins: 'own',
        },
      ],
    },
  ],
};
const head = { title: 'Map of the hub', summary: 'All of it.', tags: [] };
const whole: MapView = {
  head,
  sheets: [sheet],
  overview: { subjects: [], ties: [] },
  sections: [{ kind: 'technology', title: 'Technologies', permalink: '/t/', groups: [] }],
};

test('shows the subjects, how to read them, their pages, and the list of all', () => {
  const html = renderHtml(<MapPage map={whole} />);
  const headings = [...html.matchAll(/<h([1-3])[^>]*>(.*?)<\/h\1>/g)].map(([, rank, text = '']) => [
    rank,
    textOf(text),
  ]);
  expect(headings).toEqual([
    ['1', 'Map of the hub'],
    ['2', 'Subjects'],
    ['2', 'How to read it'],
    ['2', 'Caches'],
    ['2', 'Every page, by kind'],
    ['3', 'Technologies'],
  ]);
});

test('has a rule for each line that lights up where its page is pointed at or has the focus', () => {
  const html = renderHtml(<MapPage map={whole} />);
  expect(html.match(/\{--lit:1\}/g)).toHaveLength(2);
  expect(html).toContain(
    'ol:has([data-rails~="2"]:hover,[data-rails~="2"] :focus-visible) [data-rail="2"]{--lit:1}',
  );
});

test('leaves room beside each sheet for its lines', () => {
  expect(renderHtml(<MapPage map={whole} />)).toContain(
    '[aria-labelledby="map-caches"] ol{--left:1;--right:0}',
  );
});

test('has on a later part the sheets, how to read them, and the way to the others', () => {
  const later: MapView = {
    head: { ...head, title: 'Map of the hub, page 2' },
    sheets: [sheet],
    part: { number: 2, count: 2, total: 9, permalink: '/map/' },
  };
  const html = renderHtml(<MapPage map={later} />);
  expect(html).toContain('How to read it');
  expect(html).not.toContain('Subjects');
  expect(html).not.toContain('Every page, by kind');
  expect(html).toContain('<nav aria-label="Pages of this map" data-part="pager">');
  expect(html).toContain('<a href="/map/" rel="prev">Previous</a>');
});
