import { chromium, expect, test, type Page } from '@playwright/test';
import { chooseBrowserFlags } from '../../src/cli/findBrowser.mjs';
import { isStatic } from './builtSite';
import { holdScripts } from './holdScripts';
import { dialogOf, fieldName, fieldOf as comboboxOf } from './searching';

test.skip(!isStatic, 'the stock form hydrates its pages: there is nothing of this in it');

const challenge = './challenges/api-latency-n-plus-one/';
const redis = './docs/technologies/redis/';
/** The field that waits for the code, and the one that the code brings. */
const fieldOf = (page: Page) => dialogOf(page).getByLabel(fieldName);

/** The paths of what a page asks for, from now on. */
function listRequests(page: Page): string[] {
  const paths: string[] = [];
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    // The browser asks for it when it likes.
    if (!pathname.endsWith('/favicon.svg')) paths.push(pathname);
  });
  return paths;
}

const scriptsIn = (paths: string[]) => paths.filter((path) => path.endsWith('.js'));

test.describe('what a page fetches', () => {
  for (const path of ['./', './challenges/', './docs/technologies/', challenge, redis, './map/']) {
    test(`${path}: itself and one style sheet`, async ({ page }) => {
      const requests = listRequests(page);
      await page.goto(path, { waitUntil: 'networkidle' });
      expect(requests.slice(1)).toEqual([
        expect.stringMatching(/\/assets\/css\/(?:styles|pageStyles)\.\w+\.css$/),
      ]);
    });
  }

  test('nothing more when the pointer goes over links and text', async ({ page }) => {
    await page.goto(challenge);
    const requests = listRequests(page);
    await page.locator('.prose p').first().hover();
    await page.locator('.prose p a').first().hover();
    await page.getByRole('link', { name: 'Project Nexus' }).first().hover();
    await page.waitForTimeout(300);
    expect(scriptsIn(requests)).toEqual([]);
  });

  test('the controls when the pointer is on one, and the search only for the search', async ({
    page,
  }) => {
    await page.goto(challenge);
    const requests = listRequests(page);
    await page.getByRole('button', { name: 'Copy this code' }).first().hover();
    await expect.poll(() => scriptsIn(requests)).toEqual([expect.stringMatching(/controls\.\w+/)]);
    await page.getByRole('link', { name: 'Search' }).first().hover();
    await expect.poll(() => scriptsIn(requests).length).toBeGreaterThan(1);
  });

  test('nothing on a look, for a reader who saves data', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
    });
    await page.goto(challenge);
    const requests = listRequests(page);
    await page.getByRole('link', { name: 'Search' }).first().hover();
    await page.getByRole('button', { name: 'Copy this code' }).first().hover();
    await page.waitForTimeout(300);
    expect(requests).toEqual([]);
    expect(await page.locator('script[type="speculationrules"]').count()).toBe(0);
    await page.keyboard.press('/');
    await expect(comboboxOf(page)).toBeFocused();
  });

  test('nothing ahead over a slow connection', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'connection', { value: { effectiveType: '3g' } });
    });
    const requests = listRequests(page);
    await page.goto(redis);
    await page.getByRole('link', { name: 'Concepts' }).first().hover();
    await page.waitForTimeout(300);
    expect(requests).toHaveLength(2);
    expect(await page.locator('script[type="speculationrules"]').count()).toBe(0);
  });

  test('the theme and the menu need no code besides the page', async ({ page }) => {
    await page.goto(challenge);
    const requests = listRequests(page);
    const theme = await page.locator('html').getAttribute('data-theme');
    await page.getByRole('button', { name: /light and dark/ }).click();
    await expect(page.locator('html')).not.toHaveAttribute('data-theme', theme ?? '');
    await page.setViewportSize({ width: 360, height: 740 });
    await page.getByRole('button', { name: 'Menu', exact: true }).click();
    await expect(page.getByRole('navigation', { name: 'Menu' })).toBeVisible();
    expect(requests).toEqual([]);
  });
});

test.describe('with the code three seconds late', () => {
  test.beforeEach(({ page }) => holdScripts(page, 3000));

  test('what is typed after / is searched for', async ({ page }) => {
    await page.goto(redis);
    await page.keyboard.press('/');
    await page.keyboard.type('n+1');
    await expect(fieldOf(page)).toHaveValue('n+1');
    await expect(dialogOf(page).getByRole('status')).toHaveText('Fetching the search …');
    await expect(dialogOf(page).locator('[role="option"]').first()).toBeVisible({
      timeout: 15_000,
    });
    await expect(comboboxOf(page)).toHaveValue('n+1');
    await expect(comboboxOf(page)).toBeFocused();
  });

  test('a press on the way in opens the dialog at once, and Enter sends the form', async ({
    page,
  }) => {
    await page.goto(redis);
    await page.getByRole('link', { name: 'Search' }).first().click();
    await page.keyboard.type('redis');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/search\/\?q=redis$/);
  });

  test('what is typed into the box of the home page is searched for', async ({ page }) => {
    await page.goto('./');
    await page.getByRole('searchbox').click();
    await page.keyboard.type('redis');
    await expect(dialogOf(page).locator('[role="option"]').first()).toBeVisible({
      timeout: 15_000,
    });
    await expect(comboboxOf(page)).toHaveValue('redis');
  });

  test('a copy asked for early is made', async ({ browser }) => {
    const context = await browser.newContext({
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    const page = await context.newPage();
    await holdScripts(page, 3000);
    await page.goto(challenge);
    const listing = page.locator('figure:has([data-control="copy"])').first();
    await listing.getByRole('button').click();
    await expect(listing.getByRole('button')).toHaveAccessibleName('Copied', { timeout: 10_000 });
    await context.close();
  });

  test('a filter set early narrows at once and reaches the address', async ({ page }) => {
    await page.goto('./challenges/');
    await page
      .getByRole('group', { name: 'Technology' })
      .getByRole('radio', { name: 'Celery' })
      .check();
    await expect(page.locator('[data-entry]:visible')).not.toHaveCount(0);
    await expect(page.locator('[data-entry]:visible:not([data-technology~="celery"])')).toHaveCount(
      0,
    );
    await expect(page).toHaveURL(/technology=celery/, { timeout: 10_000 });
  });

  test('what was unfolded early stays open, and a filter in it is set', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto('./challenges/');
    const code = page.waitForResponse(/controls\.\w+\.js/);
    await page.getByText('Narrow this list').click();
    await code;
    const celery = page
      .getByRole('group', { name: 'Technology' })
      .getByRole('radio', { name: 'Celery' });
    await celery.check();
    await expect(page).toHaveURL(/technology=celery/, { timeout: 10_000 });
    await expect(celery).toBeVisible();
  });
});

test.describe('with code that never comes', () => {
  test.beforeEach(({ page }) => holdScripts(page, 'fail'));

  test('links, menu, theme, contents and details work', async ({ page }) => {
    await page.goto(challenge);
    const theme = await page.locator('html').getAttribute('data-theme');
    await page.getByRole('button', { name: 'Copy this code' }).first().hover();
    await page.getByRole('button', { name: /light and dark/ }).click();
    await expect(page.locator('html')).not.toHaveAttribute('data-theme', theme ?? '');
    const toc = page.getByRole('navigation', { name: 'On this page' });
    await toc.getByRole('link', { name: 'Proof' }).click();
    await expect(page).toHaveURL(/#proof$/);
    await expect(page.getByRole('heading', { name: 'Proof' })).toBeInViewport();
    await page.goto(redis);
    const check = page.locator('.prose details').first();
    await check.locator('summary').click();
    await expect(check).toHaveAttribute('open', '');
    await page.setViewportSize({ width: 360, height: 740 });
    await page.getByRole('button', { name: 'Menu', exact: true }).click();
    const menu = page.getByRole('navigation', { name: 'Menu' });
    await menu.getByRole('link', { name: 'Practices' }).click();
    await expect(page).toHaveURL(/\/docs\/practices\/$/);
  });

  test('the search says so, keeps what was typed, and tries again', async ({ page }) => {
    await page.goto(redis);
    await page.keyboard.press('/');
    await page.keyboard.type('redis');
    await expect(dialogOf(page).getByRole('status')).toContainText('could not be fetched');
    await expect(fieldOf(page)).toHaveValue('redis');
    await page.unroute('**/assets/js/**');
    await page.keyboard.press('Escape');
    // A browser takes the focus off a hidden field with its next picture.
    await expect(page.locator('body')).toBeFocused();
    await page.keyboard.press('/');
    await expect(dialogOf(page).locator('[role="option"]').first()).toBeVisible();
  });

  test('the search page keeps what was asked and offers the other ways', async ({ page }) => {
    await page.goto('./search/?q=redis');
    await expect(page.getByRole('alert')).toContainText('could not be fetched');
    await expect(page.locator('#search-page-field')).toHaveValue('redis');
    await page.getByRole('link', { name: 'map of the hub' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Map of the hub');
  });
});

test.describe('from page to page', () => {
  for (const [motion, crosses] of [
    ['no-preference', true],
    ['reduce', false],
  ] as const) {
    test(`the view ${crosses ? 'crosses over' : 'changes at once'} with motion “${motion}”`, async ({
      page,
    }) => {
      await page.emulateMedia({ reducedMotion: motion });
      await page.addInitScript(() => {
        addEventListener('pagereveal', (event) => {
          const { viewTransition } = event as Event & { viewTransition: unknown };
          document.documentElement.dataset.crosses = String(viewTransition !== null);
        });
      });
      await page.goto(redis);
      await page.getByRole('link', { name: 'Concepts' }).first().click();
      await expect(page).toHaveURL(/\/docs\/concepts\/$/);
      await expect(page.locator('html')).toHaveAttribute('data-crosses', String(crosses));
    });
  }

  test('the page that a link leads to is on its way when the pointer rests on the link', async ({
    page,
    baseURL,
  }) => {
    const prefetched = new Promise<string>((resolve) => {
      page.context().on('request', (request) => {
        if (request.headers()['sec-purpose']?.includes('prefetch')) resolve(request.url());
      });
    });
    await page.goto(redis);
    await page.getByRole('link', { name: 'Concepts' }).first().hover();
    expect(await prefetched).toBe(new URL('./docs/concepts/', baseURL).href);
  });
});

test('back and forward come from memory, with the place in the page', async ({ baseURL }) => {
  // Playwright switches the back-forward cache off for its own sake.
  const browser = await chromium.launch({
    executablePath: process.env.CHROME_PATH,
    args: chooseBrowserFlags(process.getuid?.() === 0),
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  });
  try {
    const page = await browser.newPage({ baseURL });
    await page.goto(challenge);
    // The code of the controls must not keep a page out of the cache either.
    await page.getByRole('button', { name: 'Copy this code' }).first().hover();
    await page.evaluate(() => {
      addEventListener('pageshow', ({ persisted }) => {
        document.documentElement.dataset.fromMemory = String(persisted);
      });
      scrollTo(0, 1500);
    });
    await page
      .getByRole('link', { name: 'Project Nexus' })
      .first()
      .evaluate((link) => {
        (link as HTMLAnchorElement).click();
      });
    await expect(page.getByRole('searchbox')).toBeVisible();
    // Chosen on the later page: the earlier one must follow.
    await page.getByRole('button', { name: /light and dark/ }).click();
    const theme = (await page.locator('html').getAttribute('data-theme')) ?? '';
    await page.evaluate(() => {
      addEventListener('pageshow', ({ persisted }) => {
        document.documentElement.dataset.fromMemory = `${persisted} forward`;
      });
      scrollTo(0, 300);
    });
    await page.evaluate(() => history.back());
    await expect(page.locator('html')).toHaveAttribute('data-from-memory', 'true');
    expect(await page.evaluate(() => scrollY)).toBe(1500);
    await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
    await page.evaluate(() => history.forward());
    await expect(page.locator('html')).toHaveAttribute('data-from-memory', 'true forward');
    expect(await page.evaluate(() => scrollY)).toBe(300);
  } finally {
    await browser.close();
  }
});
