import { expect, test } from 'vitest';
import { checkClaims } from '../../src/content/checks/checkClaims';
import { readHub } from '../../src/markdown/readHub';

test('each output that a page with a lab shows is there to be compared, and no other', async () => {
  const { pages, world } = await readHub('.');
  const shown = pages
    .filter(({ frontMatter }) => frontMatter?.value.lab !== undefined)
    .flatMap(({ fences }) => fences.flatMap(({ meta }) => meta))
    .flatMap(({ key, value }) => (key === 'output' ? value : []));
  expect(Object.keys(world.outputs).sort()).toEqual([...new Set(shown)].sort());
  expect(shown.length).toBeGreaterThan(0);
});

test('a real page that claims another number than its lab is told', async () => {
  const { pages, world } = await readHub('.');
  const page = pages.find(({ path }) => path === 'challenges/api-latency-n-plus-one.md');
  if (!page) throw new Error('The page is gone.');
  expect(checkClaims(page, world)).toEqual([]);
  const claims = page.claims.map((one) => ({ ...one, text: one.text.replace('492', '429') }));
  expect(checkClaims({ ...page, claims }, world).length).toBeGreaterThan(0);
});
