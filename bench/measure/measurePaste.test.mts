import { expect, test } from 'vitest';
import { makePages } from '../content/makePages.mjs';
import { measurePaste } from './measurePaste.mjs';

test('a paste costs a piece of the index, and twice the text twice the work', async () => {
  const cost = await measurePaste(makePages(300));
  expect(cost.bytes).toBeGreaterThan(0);
  expect(cost.bytes).toBeLessThan(32 * 1024);
  expect(cost.pieces).toBeLessThanOrEqual(8);
  expect(cost.wholeMs).toBeGreaterThan(0);
  expect(cost.stepRatio).toBeGreaterThan(1);
  expect(cost.stepRatio).toBeLessThan(2.3);
}, 60_000);
