import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { MapRowView, RailView } from '../../views/mapViews';
import { renderHtml, textOf } from '../../../tests/renderHtml';
import { MapSheet } from './MapSheet';

const rail = (view: Partial<RailView>): RailView => ({
  rail: 1,
  kind: 'technology',
  track: 0,
  isFromAbove: false,
  isGoingDown: false,
  ...view,
});
const row = (view: Partial<MapRowView>): MapRowView => ({
  kind: 'challenge',
  title: 'Race condition: the last lamp is sold twice',
  permalink: '/challenges/race/',
  isVisitor: false,
  told: '',
  left: [],
  right: [],
  ...view,
});
const draw = (rows: MapRowView[], tracks = { left: 2, right: 1 }) => (
  <MapSheet id="map-databases" title="Databases" rows={rows} tracks={tracks} />
);
const pathsOf = (rows: MapRowView[]) =>
  [
    ...renderToStaticMarkup(draw(rows)).matchAll(
      /<path data-rail="(\d+)" data-kind="\w+"(?: data-dot="")? d="([^"]*)"/g,
    ),
  ].map(([, number, d]) => `${number}: ${d}`);

test('lists its pages in order, each one link that shows the name of the fault and says the whole title', () => {
  const html = renderHtml(
    draw([row({ kind: 'technology', title: 'Redis', permalink: '/redis/' }), row({})]),
  );
  expect([...html.matchAll(/href="([^"]+)"/g)].map(([, to]) => to)).toEqual([
    '/redis/',
    '/challenges/race/',
  ]);
  expect(textOf(html)).toBe('Databases Redis Race condition : the last lamp is sold twice');
  expect(html).toContain('<h2 id="map-databases">Databases</h2><ol');
});

test('says in words what its lines say', () => {
  expect(textOf(renderHtml(draw([row({ title: 'Slow', told: 'involves Django' })])))).toBe(
    'Databases Slow involves Django',
  );
});

test('draws a line from the page that it stands for, past others, to a dot at the page that names it', () => {
  expect(
    pathsOf([
      row({ permalink: '/a/', left: [rail({ isGoingDown: true, joins: 'own' })] }),
      row({ permalink: '/b/', left: [rail({ isFromAbove: true, isGoingDown: true })] }),
      row({ permalink: '/c/', left: [rail({ isFromAbove: true, joins: 'linked' })] }),
    ]),
  ).toEqual(['1: M1 1V2.03M1 1H4', '1: M1 0V2.03', '1: M1 0V1M1 1H4', '1: M1 1h0']);
});

test('is the other way round on the right', () => {
  expect(
    pathsOf([row({ right: [rail({ kind: 'practice', isGoingDown: true, joins: 'linked' })] })]),
  ).toEqual(['1: M1 1V2.03M1 1H0', '1: M1 1h0']);
});

test('shows an alternative by a ring, and a page from elsewhere as one', () => {
  const html = renderToStaticMarkup(
    draw([row({ isVisitor: true, left: [rail({ joins: 'alternative' })] })]),
  );
  expect(html).toContain('data-dot="ring"');
  expect(html).toContain('data-visitor="true"');
});

test('names on each row the lines that it joins, and none that only pass', () => {
  const html = renderHtml(
    draw([
      row({
        left: [
          rail({ joins: 'linked' }),
          rail({ rail: 2, track: 1, isFromAbove: true, isGoingDown: true }),
        ],
        right: [rail({ rail: 3, kind: 'practice', joins: 'linked' })],
      }),
    ]),
  );
  expect(html).toContain('data-rails="1 3"');
});

test('says what it is about where its subject has several sheets', () => {
  const html = renderHtml(
    <MapSheet
      id="map-caches-2"
      title="Caches, 2 of 3"
      note="Redis"
      rows={[]}
      tracks={{ left: 0, right: 0 }}
    />,
  );
  expect(html).toContain('<h2 id="map-caches-2">Caches, 2 of 3<span> Redis</span></h2>');
});
