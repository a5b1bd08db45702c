import { expect, test } from 'vitest';
import type { IndexPositions } from '../../views/views';
import { findPlaces } from './filterParts';

// Each list is of distances: the places of "beginner" are 3, 4 and 9.
const positions = {
  perPart: 5,
  places: { level: { beginner: [3, 1, 5] }, status: { open: [0, 4, 5], resolved: [3] } },
} as IndexPositions;

test.each([
  [{ level: 'beginner' }, [3, 4, 9]],
  [{ level: 'beginner', status: 'open' }, [4, 9]],
  [{ level: 'beginner', status: 'resolved' }, [3]],
  [{ level: 'advanced' }, []],
  [{ level: 'beginner', technology: 'redis' }, []],
])('finds the places that all of %j has, in order', (choice, places) => {
  expect(findPlaces(positions, choice)).toEqual(places);
});
