import { expect, test, type Page } from '@playwright/test';
import { isStatic } from './builtSite';
import { holdScripts } from './holdScripts';
import { dialogOf, fieldName, fieldOf, options } from './searching';

test.skip(!isStatic, 'the stock form hydrates its pages: no code of a control comes later');

const redis = './docs/technologies/redis/';
const searchLink = (page: Page) =>
  page.getByRole('banner').getByRole('link', { name: 'Search' }).first();
const shareOf = (page: Page, at: number) => page.locator('.prose a[data-control="share"]').nth(at);

/** Until all that was late has come and was carried out. */
const settle = async (page: Page): Promise<void> => {
  await page.waitForTimeout(3500);
  await page.waitForLoadState('networkidle');
};

/** The scripts that a page asks for from now on. */
function listScripts(page: Page): string[] {
  const scripts: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.push(request.url());
  });
  return scripts;
}

test.describe('with late code', () => {
  test.beforeEach(({ page }) => holdScripts(page, 1500));

  for (const [name, open] of [
    ['/', (page: Page) => page.keyboard.press('/')],
    ['a press', (page: Page) => searchLink(page).click()],
  ] as const) {
    test(`a search that ${name} opened and Esc closed stays closed`, async ({ page }) => {
      await page.goto(redis);
      await open(page);
      await expect(dialogOf(page)).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(dialogOf(page)).toBeHidden();
      await settle(page);
      await expect(dialogOf(page)).toBeHidden();
      // It is there for whoever wants it after all.
      await page.keyboard.press('/');
      await expect(fieldOf(page)).toBeFocused();
    });
  }

  for (const [name, find] of [
    ['the search', searchLink],
    ['a heading', (page: Page) => shareOf(page, 0)],
  ] as const) {
    test(`Ctrl and a press on the link of ${name} open one tab`, async ({ page, context }) => {
      await page.goto(redis);
      await find(page).click({ modifiers: ['ControlOrMeta'] });
      await settle(page);
      expect(context.pages()).toHaveLength(2);
    });
  }

  test('of two headings that are shared, the last has its menu', async ({ page }) => {
    await page.goto(redis);
    await shareOf(page, 0).click();
    await shareOf(page, 1).click();
    await settle(page);
    const name = await page.locator('.prose h2').nth(1).getAttribute('id');
    await expect(page.getByRole('dialog')).toHaveCount(1);
    await expect(page.getByRole('dialog')).toContainText(`/${name}/`);
  });

  test('a share gives way to the search that was opened after it', async ({ page }) => {
    await page.goto(redis);
    await page.locator('a[data-control="share"]').first().click();
    await page.keyboard.press('/');
    await page.keyboard.type('redis');
    await expect(options(page).first()).toBeVisible({ timeout: 15_000 });
    await settle(page);
    await expect(page.getByRole('dialog')).toHaveCount(1);
    await expect(fieldOf(page)).toBeFocused();
    await expect(fieldOf(page)).toHaveValue('redis');
  });

  test('a word that an input method puts together meanwhile is kept as it is', async ({
    page,
    context,
  }) => {
    await page.goto(redis);
    const input = await context.newCDPSession(page);
    await page.keyboard.press('/');
    await input.send('Input.imeSetComposition', { text: 're', selectionStart: 2, selectionEnd: 2 });
    await settle(page);
    await input.send('Input.imeSetComposition', {
      text: 'redis',
      selectionStart: 5,
      selectionEnd: 5,
    });
    await input.send('Input.insertText', { text: 'redis' });
    await expect(fieldOf(page)).toHaveValue('redis');
    await expect(options(page).first()).toHaveAttribute('href', /\/redis\/$/);
  });

  test('the search page says at once what its address asks for', async ({ page }) => {
    await page.goto('./search/?q=redis', { waitUntil: 'domcontentloaded' });
    await expect(page.getByRole('textbox', { name: fieldName })).toHaveValue('redis');
    await expect(options(page).first()).toBeVisible({ timeout: 15_000 });
  });
});

test.describe('with a page in the place of code', () => {
  test('the search says that it did not come, and opens once it does', async ({ page }) => {
    await holdScripts(page, 'log in');
    await page.goto(redis);
    await page.keyboard.press('/');
    await expect(dialogOf(page).getByRole('status')).toContainText('could not be fetched');
    await page.unroute('**/assets/js/**');
    await page.keyboard.press('Escape');
    await expect(dialogOf(page)).toBeHidden();
    await page.keyboard.press('/');
    await page.keyboard.type('redis');
    await expect(options(page).first()).toBeVisible();
  });
});

test.describe('without the code', () => {
  test.beforeEach(({ page }) => holdScripts(page, 'fail'));

  test('nothing is counted that nobody counted', async ({ page }) => {
    await page.goto('./challenges/');
    const count = page.locator('[data-part="count"]');
    await expect(count).toBeVisible();
    await page.getByRole('radio', { name: 'beginner' }).check();
    await expect(count).toBeHidden();
    await page.getByRole('button', { name: 'Show all' }).click();
    await expect(count).toBeVisible();
  });

  test('code that is to be copied is selected, for the key that copies it', async ({ page }) => {
    await page.goto(redis);
    const button = page.getByRole('button', { name: 'Copy this code' }).first();
    const code = await button.locator('xpath=ancestor::figure').locator('pre code').innerText();
    await button.click();
    await expect
      .poll(() => page.evaluate(() => getSelection()?.toString() ?? ''))
      .toContain(code.slice(0, 40));
  });
});

test.describe('code is not asked for', () => {
  test('by a pointer between what a list lists', async ({ page }) => {
    await page.goto('./challenges/');
    const scripts = listScripts(page);
    // A card is a link all over.
    const card = await page.locator('[data-entry]').first().boundingBox();
    if (!card) throw new Error('There is no card.');
    await page.mouse.move(card.x + card.width + 4, card.y + 20);
    await page.waitForTimeout(300);
    expect(scripts).toEqual([]);
    // On its words: its box runs on below the choices beside it.
    await page
      .locator('legend')
      .first()
      .hover({ position: { x: 8, y: 8 } });
    await expect.poll(() => scripts.length).toBeGreaterThan(0);
  });

  test('ahead over a slow connection', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'connection', { value: { effectiveType: '2g' } });
    });
    await page.goto(redis);
    const scripts = listScripts(page);
    await searchLink(page).hover();
    await page.waitForTimeout(300);
    expect(scripts).toEqual([]);
    await searchLink(page).click();
    await expect(fieldOf(page)).toBeFocused();
  });
});
