import { expect, test } from 'vitest';
import { findPlaces } from '../../components/FilteredIndex/filterParts';
import type { CardView, IndexView } from '../../views/views';
import { cutIndex, listPositions } from './cutIndex';
import { shorten } from './shorten';

const card = (id: string) => ({ id }) as CardView;
const index: IndexView = {
  kind: 'challenge',
  filters: [],
  entries: Array.from({ length: 100 }, (_, place) => ({
    card: card(String(place)),
    values: {
      level: [place % 2 ? 'advanced' : 'beginner'],
      technology: place % 10 ? ['redis'] : ['redis', 'celery'],
    },
  })),
};

test('leaves a short index as it is', () => {
  const short = { ...index, entries: index.entries.slice(0, 36) };
  expect(cutIndex(short, '/challenges/')).toEqual([short]);
});

test('cuts a long one into parts that hold every entry once and know where they stand', () => {
  const parts = cutIndex(index, '/challenges/', 40);
  expect(parts.map(({ entries }) => entries.length)).toEqual([40, 40, 20]);
  expect(parts.flatMap(({ entries }) => entries)).toEqual(index.entries);
  expect(parts[1]?.part).toEqual({ number: 2, count: 3, total: 100, permalink: '/challenges/' });
});

test('finds over all parts what a choice leaves', () => {
  const positions = listPositions(index);
  expect(findPlaces(positions, { technology: 'celery' })).toEqual([
    0, 10, 20, 30, 40, 50, 60, 70, 80, 90,
  ]);
  expect(findPlaces(positions, { technology: 'celery', level: 'advanced' })).toEqual([]);
  expect(findPlaces(positions, { level: 'advanced', technology: 'redis' })).toHaveLength(50);
  expect(findPlaces(positions, { technology: 'unknown' })).toEqual([]);
});

test('shortens a list only where it saves more than two', () => {
  const cards = Array.from({ length: 9 }, (_, place) => card(String(place)));
  expect(shorten(cards.slice(0, 8), 6, '/all/').more).toBeUndefined();
  expect(shorten(cards, 6, '/all/')).toEqual({
    cards: cards.slice(0, 6),
    more: { count: 3, permalink: '/all/' },
  });
});
