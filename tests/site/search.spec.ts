import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { holdScripts } from './holdScripts';
import { dialogOf, fieldName, fieldOf, foundPages, options, pageField } from './searching';

const redis = './docs/technologies/redis/';

test.describe('the dialog by keyboard', () => {
  test('opens with /, finds as one types, is gone through with arrows, opens with Enter', async ({
    page,
  }) => {
    await page.goto(redis);
    await page.keyboard.press('/');
    await expect(fieldOf(page)).toBeFocused();
    await page.keyboard.type('n+1');
    await expect(options(page).first()).toHaveAttribute('aria-selected', 'true');
    await expect(options(page).first()).toHaveAttribute('href', /api-latency-n-plus-one\/$/);
    await page.keyboard.press('ArrowDown');
    const second = options(page).nth(1);
    await expect(second).toHaveAttribute('aria-selected', 'true');
    await expect(fieldOf(page)).toHaveAttribute(
      'aria-activedescendant',
      (await second.getAttribute('id')) ?? 'none',
    );
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/challenges\/api-latency-n-plus-one\/$/);
  });

  test('the best page is chosen anew when one types on, and Enter opens it', async ({ page }) => {
    await page.goto(redis);
    await page.keyboard.press('/');
    await page.keyboard.type('redis');
    await expect(options(page).first()).toHaveAttribute('href', /technologies\/redis\/$/);
    await page.keyboard.press('ArrowDown');
    await fieldOf(page).fill('celery');
    await expect(options(page).first()).toHaveAttribute('href', /technologies\/celery\/$/);
    await expect(options(page).first()).toHaveAttribute('aria-selected', 'true');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/technologies\/celery\/$/);
  });

  test('Enter on a section leads to the section', async ({ page }) => {
    await page.goto(redis);
    await page.keyboard.press('ControlOrMeta+k');
    await page.keyboard.type('cache stampede');
    await expect(options(page).nth(1)).toBeVisible();
    const found = await options(page).evaluateAll((list) =>
      list.map((option) => option.getAttribute('href') ?? ''),
    );
    const section = found.findIndex((href) => href.includes('#'));
    expect(section).toBeGreaterThan(0);
    for (let step = 0; step < section; step += 1) await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL((url) => url.href.endsWith(found[section] ?? 'none'));
  });

  test('Esc closes it and gives the focus back', async ({ page }) => {
    await page.goto(redis);
    const theme = page.locator('[data-control="theme"]');
    await theme.focus();
    await page.keyboard.press('ControlOrMeta+k');
    await expect(fieldOf(page)).toBeFocused();
    await page.keyboard.type('redis');
    await expect(options(page).first()).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(dialogOf(page)).toBeHidden();
    await expect(theme).toBeFocused();
    // What was searched for is still there, ready to be typed over.
    await page.keyboard.press('ControlOrMeta+k');
    await expect(fieldOf(page)).toHaveValue('redis');
    await page.keyboard.type('celery');
    await expect(fieldOf(page)).toHaveValue('celery');
  });

  test('Tab stays inside', async ({ page }) => {
    await page.goto(redis);
    await page.keyboard.press('/');
    await page.keyboard.type('redis');
    await expect(options(page).first()).toBeVisible();
    for (let count = 0; count < 14; count += 1) {
      await page.keyboard.press('Tab');
      const isOutside = await page.evaluate(
        () =>
          document.activeElement?.closest('dialog, body')?.tagName === 'BODY' &&
          document.activeElement !== document.body,
      );
      expect(isOutside).toBe(false);
    }
  });

  test('/ is a character where one types', async ({ page }) => {
    await page.goto('./');
    await page.locator('[data-control="search-input"]').focus();
    await page.keyboard.press('/');
    await expect(fieldOf(page)).toHaveValue('/');
  });
});

test.describe('nothing typed is lost', () => {
  test('while the code is on its way', async ({ page }) => {
    await page.goto(redis, { waitUntil: 'networkidle' });
    await holdScripts(page, 1500);
    await page.keyboard.press('/');
    await page.keyboard.type('postg');
    await expect(dialogOf(page).getByRole('textbox', { name: fieldName })).toHaveValue('postg');
    await expect(fieldOf(page)).toHaveValue('postg');
    await page.keyboard.type('res');
    await expect(fieldOf(page)).toHaveValue('postgres');
    await expect(options(page).first()).toHaveAttribute('href', /postgresql\/$/);
  });

  test('when the code cannot be fetched', async ({ page }) => {
    await page.goto(redis, { waitUntil: 'networkidle' });
    await holdScripts(page, 'fail');
    await page.keyboard.press('/');
    await page.keyboard.type('redis');
    await expect(dialogOf(page).getByRole('status')).toContainText('could not be fetched');
    await expect(dialogOf(page).getByRole('textbox')).toHaveValue('redis');
    await expect(dialogOf(page).getByRole('link')).toHaveAttribute('href', /\/search\/$/);
    await page.keyboard.press('Escape');
    await expect(dialogOf(page)).toBeHidden();
  });

  test('from the box of the home page into the dialog and back', async ({ page }) => {
    await page.goto('./');
    const box = page.locator('[data-control="search-input"]');
    await box.pressSequentially('slow query');
    await expect(fieldOf(page)).toHaveValue('slow query');
    await expect(options(page).first()).toHaveAttribute('href', /n-plus-one\/$/);
    await page.keyboard.press('Escape');
    await expect(box).toBeFocused();
    await expect(box).toHaveValue('slow query');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/search\/\?q=slow\+query$/);
    await expect(options(page).first()).toBeVisible();
  });
});

test.describe('the search page', () => {
  test('keeps the search in its address', async ({ page }) => {
    await page.goto('./search/?q=cache');
    await expect(options(page).first()).toBeVisible();
    await page.getByLabel('Kind of page').selectOption('Challenges');
    await expect(page).toHaveURL(/\?q=cache&kind=challenge$/);
    await expect
      .poll(async () => (await foundPages(page)).every((address) => /\/challenges\//.test(address)))
      .toBe(true);
    await page.getByLabel('Technology').selectOption('Django');
    await page.getByLabel('Level').selectOption('Intermediate');
    await page.reload();
    await expect(pageField(page)).toHaveValue('cache');
    await expect(page.getByLabel('Technology')).toHaveValue('django');
    await expect(page.getByLabel('Level')).toHaveValue('intermediate');
  });

  test('lists the pages of a facet without a word', async ({ page }) => {
    await page.goto('./search/?kind=challenge');
    await expect(options(page).first()).toBeVisible();
    for (const address of await foundPages(page)) expect(address).toContain('/challenges/');
  });

  test('says what it read a mistyped word as', async ({ page }) => {
    await page.goto('./search/?q=postgers');
    await expect(page.getByRole('status')).toContainText('Showing results for “postgres”.');
    await expect(options(page).first().locator('mark').first()).toHaveText('PostgreSQL');
  });

  test('shows words and never code', async ({ page }) => {
    await page.goto('./search/?q=prefetch_related');
    await expect(options(page).first()).toBeVisible();
    expect((await options(page).allTextContents()).join(' ')).not.toMatch(/[⟦⟧⟪⟫]/);
  });

  test('offers to ask for what is not there', async ({ page }) => {
    await page.goto('./search/?q=wqkzx+zzqxv');
    await expect(page.getByRole('status')).toContainText('Nothing found for “wqkzx zzqxv”.');
    const ask = new URL(
      (await page.getByRole('link', { name: 'Ask for it' }).getAttribute('href')) ?? '',
    );
    expect(ask.pathname).toMatch(/\/issues\/new$/);
    expect(ask.searchParams.get('template')).toBe('propose-a-page.yml');
    expect(ask.searchParams.get('keywords')).toBe('wqkzx zzqxv');
  });

  test('leaves the focus alone while it is not used', async ({ page }) => {
    await page.goto('./search/?q=redis');
    await expect(options(page).first()).toBeVisible();
    await expect(pageField(page)).not.toBeFocused();
    await page.keyboard.press('/');
    await expect(pageField(page)).toBeFocused();
    await expect(dialogOf(page)).toHaveCount(0);
  });

  test('says when the index cannot be fetched, and tries again', async ({ page }) => {
    await page.route('**/pagefind/**', (route) => route.abort());
    await page.goto('./search/?q=redis');
    await expect(page.getByRole('status')).toContainText('could not be fetched');
    await page.unroute('**/pagefind/**');
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(options(page).first()).toHaveAttribute('href', /\/redis\/$/);
  });

  test('is harmless with markup, very long and right-to-left text', async ({ page }) => {
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    await page.goto(`./search/?q=${encodeURIComponent('<img src=x onerror=alert(1)>')}&kind=<b>`);
    await expect(pageField(page)).toHaveValue('<img src=x onerror=alert(1)>');
    for (const text of ['"redis" (', '\u202eשגיאה', 'x '.repeat(5000), '%00\u0000']) {
      await pageField(page).fill(text);
      await expect(page.getByRole('status')).not.toHaveText('Searching …');
    }
    await pageField(page).fill('redis');
    await expect(options(page).first()).toHaveAttribute('href', /\/redis\/$/);
    expect(errors).toEqual([]);
  });
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the search page says so and offers the map and the lists', async ({ page }) => {
    await page.goto('./search/?q=redis');
    await expect(page.getByText('needs JavaScript')).toBeVisible();
    await expect(
      page.getByRole('main').getByRole('link', { name: 'map of the hub' }),
    ).toBeVisible();
    await expect(page.getByRole('main').getByRole('link', { name: 'challenges' })).toBeVisible();
  });

  test('the way in leads to the search page', async ({ page }) => {
    await page.goto(redis);
    await page.getByRole('banner').getByRole('link', { name: 'Search' }).click();
    await expect(page).toHaveURL(/\/search\/$/);
  });
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in the ${colorScheme} theme`, () => {
    test.use({ colorScheme });

    test('the open dialog passes axe, empty, with results and with nothing found', async ({
      page,
    }) => {
      await page.goto(redis);
      await page.keyboard.press('/');
      for (const text of ['', 'cache slow', 'zzqxv']) {
        await fieldOf(page).fill(text);
        await expect(dialogOf(page).getByRole('status')).toHaveText(
          text === '' ? /Type a word/ : text === 'zzqxv' ? /Nothing found/ : /pages/,
        );
        const { violations } = await new AxeBuilder({ page }).include('dialog').analyze();
        expect(violations).toEqual([]);
      }
    });

    test('the search page passes axe with results', async ({ page }) => {
      await page.goto('./search/?q=connection+refused');
      await expect(options(page).first()).toBeVisible();
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations).toEqual([]);
    });
  });
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 } });

  test('the dialog fills the screen and nothing is wider than it', async ({ page }) => {
    await page.goto(redis);
    await page.getByRole('banner').getByRole('link', { name: 'Search' }).click();
    await page.keyboard.type('ConnectionRefusedError');
    await expect(options(page).first()).toBeVisible();
    const box = await dialogOf(page).boundingBox();
    expect(box).toEqual({ x: 0, y: 0, width: 360, height: 740 });
    for (const option of await options(page).all()) {
      const { width = 0, height = 0 } = (await option.boundingBox()) ?? {};
      expect(width).toBeLessThanOrEqual(360);
      expect(height).toBeGreaterThanOrEqual(44);
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  });
});
