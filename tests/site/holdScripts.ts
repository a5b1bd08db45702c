import type { Page } from '@playwright/test';

/**
 * Lets the code of controls come late from now on, by so many milliseconds; or not at all, or a
 * network's log-in page in its place.
 */
export async function holdScripts(page: Page, how: number | 'fail' | 'log in'): Promise<void> {
  await page.route('**/assets/js/**', async (route) => {
    if (how === 'fail') return route.abort();
    if (how === 'log in')
      return route.fulfill({
        contentType: 'text/html',
        body: '<!doctype html><p>Log in first.</p>',
      });
    await new Promise((resolve) => setTimeout(resolve, how));
    return route.continue();
  });
}
