import { expect, test } from '@playwright/test';

test('the home page has a title and says what the hub is', async ({ page }) => {
  await page.goto('./');
  await expect(page).toHaveTitle(/\S/);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});
