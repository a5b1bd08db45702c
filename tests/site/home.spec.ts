import { expect, test } from '@playwright/test';
import { fieldOf, options, paste } from './searching';

test('the home page has a title and says what the hub is', async ({ page }) => {
  await page.goto('./');
  await expect(page).toHaveTitle(/\S/);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('the home page is read in four screens of a phone', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('./');
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  expect(height / 740, 'screens').toBeLessThanOrEqual(4);
});

test('beside the search, a desk sees an error becoming the page that the search finds for it', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto('./');
  const example = page.getByRole('figure', { name: 'A pasted error and its answer' });
  await expect(example).toBeInViewport({ ratio: 0.95 });
  const pasted = (await example.locator('pre').innerText()).trim();
  const answer = await example.getByRole('link').getAttribute('href');
  // What the page shows is what the box does.
  await page.keyboard.press('/');
  await expect(fieldOf(page)).toBeFocused();
  await paste(page, pasted);
  await expect(options(page).first()).toHaveAttribute('href', new RegExp(`${answer}#your-error`));
});
