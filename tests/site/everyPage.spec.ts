import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { isStatic, listPages } from './builtSite';

const pages = listPages();

test('the sitemap names the pages', () => {
  expect(pages).toContain('');
  expect(pages).toContain('challenges/api-latency-n-plus-one/');
  expect(pages.length).toBeGreaterThan(40);
});

// One visit serves several checks, since a visit is what takes the time; each check is told apart.
for (const path of pages) {
  test(`/${path} is sound: errors, accessibility in both themes, width of a phone, no scripts`, async ({
    browser,
  }) => {
    const context = await browser.newContext({ colorScheme: 'light' });
    const page = await context.newPage();
    const errors: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
    });
    page.on('pageerror', (error) => errors.push(String(error)));
    await page.goto(`./${path}`, { waitUntil: isStatic ? 'load' : 'networkidle' });
    const text = await readMain(page);

    expect.soft(await findFaults(page), 'accessibility in the light theme').toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    expect.soft(await findFaults(page), 'accessibility in the dark theme').toEqual([]);
    await page.setViewportSize({ width: 360, height: 740 });
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect.soft(width, 'width at 360 px').toBeLessThanOrEqual(360);
    expect.soft(errors, 'errors in the console').toEqual([]);
    await context.close();

    const plain = await browser.newContext({ javaScriptEnabled: false });
    const plainPage = await plain.newPage();
    await plainPage.goto(`./${path}`);
    expect(plainPage.frames(), 'frames, into which the look above does not see').toHaveLength(1);
    const plainText = await readMain(plainPage);
    expect.soft(plainText.length).toBeGreaterThan(100);
    // These can do nothing without a script; they say so, which their own tests look at.
    if (!/^(?:search|offline)\/$/.test(path))
      expect.soft(plainText, 'the text with JavaScript off').toBe(text);
    await plain.close();
  });
}

async function findFaults(page: Page): Promise<string[]> {
  // "Legacy" is only the way through frames, which no page has; without it each look opens a tab.
  // What passes is not listed, which would take as long as the look itself.
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode()
    .options({ resultTypes: ['violations'] })
    .analyze();
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target }) => `${id}: ${help}: ${target.join(' ')}`),
  );
}

async function readMain(page: Page): Promise<string> {
  const text = await page.locator('main').textContent();
  return (text ?? '').replace(/\s+/g, ' ').trim();
}
