import { expect, test } from '@playwright/test';
import { isStatic, listPages } from './builtSite';

test.skip(!isStatic, 'how high a page stands does not depend on its form');

const phone = { width: 360, height: 740 };
test.use({ viewport: phone });

const challenges = listPages().filter((path) => /^challenges\/[a-z]/.test(path));

test('there are challenges to look at', () => {
  expect(challenges.length).toBeGreaterThan(15);
});

// Somebody with an error in hand: the cause and the fix on a phone, one scroll away at most.
for (const path of challenges) {
  test(`/${path} shows cause and fix within two screens of a phone, the fix in at most twelve lines`, async ({
    page,
  }) => {
    await page.goto(`./${path}`);
    const answer = page.locator('section', { has: page.locator('> h2#in-short') });
    const cause = answer.locator('p').first();
    expect((await cause.textContent())?.length, 'letters of the cause').toBeGreaterThan(40);
    const fixes = answer.locator('figure:not([data-output])');
    expect(await fixes.count(), 'listings of the fix').toBeGreaterThan(0);
    for (const fix of await fixes.all()) {
      const end = await fix.evaluate((box) => box.getBoundingClientRect().bottom + scrollY);
      expect.soft(end, 'where the fix ends, in px').toBeLessThanOrEqual(2 * phone.height);
      const lines = ((await fix.locator('pre code').textContent()) ?? '').split('\n').length;
      expect.soft(lines, 'lines of the fix').toBeLessThanOrEqual(12);
      await expect(fix.locator('figcaption a')).toHaveAttribute('href', /\/labs\/challenges\//);
    }
    await expect(answer.locator('a[href="#trade-offs"]'), 'what it costs').not.toHaveCount(0);
  });
}
