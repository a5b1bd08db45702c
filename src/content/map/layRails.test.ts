import { expect, test } from 'vitest';
import { layRails } from './layRails';

test('a line reaches from the first row that it joins to the last', () => {
  expect(layRails([{ own: 2, linked: [5, 1] }], 'start')).toEqual([
    { own: 2, linked: [5, 1], track: 0, first: 1, last: 5 },
  ]);
});

test('what starts higher lies further out, so that it crosses none that starts below it', () => {
  const rails = [
    { own: 1, linked: [4] },
    { own: 0, linked: [5] },
  ];
  expect(layRails(rails, 'start').map(({ track }) => track)).toEqual([1, 0]);
});

test('on the other side what ends lower lies further out', () => {
  const rails = [
    { own: 6, linked: [0, 2] },
    { own: 7, linked: [1] },
  ];
  expect(layRails(rails, 'end').map(({ track }) => track)).toEqual([1, 0]);
});

test('lines that do not meet share a track', () => {
  const rails = [
    { own: 0, linked: [2] },
    { own: 1, linked: [4] },
    { own: 3, linked: [5] },
  ];
  expect(layRails(rails, 'start').map(({ track }) => track)).toEqual([0, 1, 0]);
});
