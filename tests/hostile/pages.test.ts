import { describe, expect, test } from 'vitest';
import { publish, findActive, hostilePath } from './publish';
import { fieldPages } from './fieldPages';
import { linkPages } from './linkPages';
import { rawPages, type HostilePage } from './rawPages';
import { characterPages, codePages, largePages } from './textPages';

const groups: readonly [string, readonly HostilePage[]][] = [
  ['raw HTML', rawPages],
  ['addresses', linkPages],
  ['front matter', fieldPages],
  ['code, directives and diagrams', codePages],
  ['characters', characterPages],
  ['size and depth', largePages],
];

/**
 * Of the processor, not of the clock, though a busy machine doubles that too. All but the longest
 * take under 0.03 seconds; five hundred quotations or footnotes take 0.3 on a busy machine.
 */
const mostSeconds = 1;

describe.each(groups)('hostile pages: %s', (_, pages) => {
  test.each(pages.map((page) => [page.name, page] as const))('%s', async (_name, page) => {
    const before = process.cpuUsage();
    const { refused, html } = await publish(page.file, page.path);
    const { user } = process.cpuUsage(before);
    expect(user / 1_000_000).toBeLessThan(mostSeconds);
    if (page.refused === null) {
      expect(refused).toEqual([]);
      expect(findActive(html ?? '')).toEqual([]);
      return;
    }
    expect(html).toBeNull();
    expect(refused.map(({ code }) => code).join()).toContain(page.refused);
    for (const problem of refused) {
      expect(problem.file).toBe(page.path ?? hostilePath);
      expect(problem.line).toBeGreaterThan(0);
      // What is wrong, and then what to do.
      expect(problem.message).toMatch(/[.?!:]\s+\S|begins with a line/);
    }
  });
});

test('there are at least 150 of them, and each group has some that are harmless', () => {
  const all = groups.flatMap(([, pages]) => pages);
  expect(new Set(all.map(({ file }) => String(file))).size).toBeGreaterThanOrEqual(150);
  for (const [name, pages] of groups)
    expect(
      pages.some(({ refused }) => refused === null),
      name,
    ).toBe(true);
});

test('no prototype was changed on the way', () => {
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
});
