import { expect, test, type Page } from '@playwright/test';
import { options } from './searching';

const phone = { viewport: { width: 360, height: 740 } };

test('the theme changes at a press and holds on the next page and visit', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('./');
  const background = () =>
    page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const light = await background();
  await page.getByRole('button', { name: 'Change between light and dark theme' }).click();
  const dark = await background();
  expect(dark).not.toBe(light);
  await page.goto('./docs/technologies/redis/');
  expect(await background()).toBe(dark);
  await page.reload();
  expect(await background()).toBe(dark);
});

test('without JavaScript the system decides the theme, and no dead switch is shown', async ({
  browser,
}) => {
  const backgrounds: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    const context = await browser.newContext({ colorScheme, javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto('./');
    backgrounds.push(
      await page.locator('html').evaluate((html) => getComputedStyle(html).backgroundColor),
    );
    await expect(
      page.getByRole('button', { name: 'Change between light and dark theme' }),
    ).toBeHidden();
    await context.close();
  }
  expect(backgrounds[0]).not.toBe(backgrounds[1]);
});

test('the first press of Tab leads past the header', async ({ page }) => {
  await page.goto('./docs/technologies/redis/');
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Skip to the page' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeVisible();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect(
    await page.evaluate(() => document.querySelector('#page')?.contains(document.activeElement)),
  ).toBe(true);
});

test.describe('on a phone', () => {
  test.use(phone);

  for (const javaScriptEnabled of [true, false]) {
    test(`the menu opens, leads on and closes by keyboard, scripts ${javaScriptEnabled ? 'on' : 'off'}`, async ({
      browser,
    }) => {
      const context = await browser.newContext({ ...phone, javaScriptEnabled });
      const page = await context.newPage();
      await page.goto('./docs/technologies/redis/');
      const button = page.getByRole('button', { name: 'Menu', exact: true });
      await button.focus();
      await page.keyboard.press('Enter');
      const menu = page.getByRole('navigation', { name: 'Menu' });
      await expect(menu).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(menu).toBeHidden();
      await expect(button).toBeFocused();
      await page.keyboard.press('Enter');
      await menu.getByRole('link', { name: 'Practices' }).click();
      await expect(page).toHaveURL(/\/docs\/practices\/$/);
      await context.close();
    });
  }

  test('controls are large enough for a thumb', async ({ page }) => {
    await page.goto('./challenges/api-latency-n-plus-one/');
    for (const control of await page
      .locator('header')
      .first()
      .locator('a:visible, button:visible')
      .all()) {
      const box = await control.boundingBox();
      expect
        .soft(
          Math.min(box?.width ?? 0, box?.height ?? 0),
          await control.evaluate((node) => node.outerHTML.slice(0, 80)),
        )
        .toBeGreaterThanOrEqual(44);
    }
  });

  test('code scrolls by itself and can be reached by keyboard', async ({ page }) => {
    await page.goto('./challenges/api-latency-n-plus-one/');
    const code = page.locator('pre[tabindex="0"]').first();
    await code.focus();
    await expect(code).toBeFocused();
    await expect(code).toHaveAttribute('aria-label', /^Code/);
  });
});

test('a filtered view of the challenges can be sent to somebody', async ({ page }) => {
  await page.goto('./challenges/');
  const cards = page.locator('main article');
  const all = await cards.count();
  expect(all).toBeGreaterThanOrEqual(3);
  await page
    .getByRole('group', { name: 'Technology' })
    .getByRole('radio', { name: 'Celery' })
    .check();
  await expect(page).toHaveURL(/\?technology=celery$/);
  const shown = await cards.filter({ visible: true }).count();
  expect(shown).toBeGreaterThan(0);
  expect(shown).toBeLessThan(all);
  await expect(page.getByRole('status')).toHaveText(`${shown} challenge${shown === 1 ? '' : 's'}`);
  await page.goto(page.url());
  await expect(cards.filter({ visible: true })).toHaveCount(shown);
  await page.getByRole('button', { name: 'Show all' }).click();
  await expect(page).toHaveURL(/\/challenges\/$/);
  await expect(cards.filter({ visible: true })).toHaveCount(all);
});

test('a filter that leaves nothing says so, and a value it does not know is passed over', async ({
  page,
}) => {
  await page.goto('./challenges/?technology=celery&level=beginner&status=open');
  await expect(page.getByText('Nothing matches all of these.')).toBeVisible();
  await page.goto('./challenges/?level=impossible');
  await expect(page.getByText('Nothing matches all of these.')).toBeHidden();
});

test('filters are radio buttons: arrow keys move between them', async ({ page }) => {
  await page.goto('./docs/technologies/');
  await page.getByRole('group', { name: 'Level' }).getByRole('radio', { name: 'all' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page).toHaveURL(/\?level=beginner$/);
});

test('filters work with JavaScript off', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('./docs/technologies/');
  const visible = page.locator('main article').filter({ visible: true });
  const all = await visible.count();
  await page.getByRole('group', { name: 'Category' }).getByRole('radio', { name: 'cache' }).check();
  expect(await visible.count()).toBeLessThan(all);
  await context.close();
});

/** What a group of filters offers, with how many pages each leaves. */
const readOffers = (page: Page, group: string): Promise<string[]> =>
  page
    .getByRole('group', { name: group })
    .locator('label')
    .filter({ visible: true })
    .allInnerTexts();

test('each filter says how many pages it leaves, beside what is chosen, and none leaves nothing', async ({
  page,
}) => {
  await page.goto('./challenges/');
  const cards = page.locator('main article').filter({ visible: true });
  const technologies = page.getByRole('group', { name: 'Technology' });
  const before = await readOffers(page, 'Technology');
  await page
    .getByRole('group', { name: 'Level' })
    .getByRole('radio', { name: /^beginner/ })
    .check();
  await expect.poll(() => readOffers(page, 'Technology')).not.toEqual(before);
  const offers = await readOffers(page, 'Technology');
  expect(offers.length).toBeLessThan(before.length);
  for (const offer of offers) {
    const [, name = '', count = ''] = /^(.*\S)\s+(\d+)$/s.exec(offer) ?? [];
    await technologies.getByRole('radio', { name: `${name} ${count}`, exact: true }).check();
    await expect(cards).toHaveCount(Number(count));
    expect(Number(count)).toBeGreaterThan(0);
  }
  await page.getByRole('button', { name: 'Show all' }).click();
  await expect.poll(() => readOffers(page, 'Technology')).toEqual(before);
});

test('with JavaScript off, filters count while nothing is chosen, and offer nothing that would be empty', async ({
  browser,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('./challenges/');
  const cards = page.locator('main article').filter({ visible: true });
  const all = await cards.count();
  const technologies = page.getByRole('group', { name: 'Technology' }).locator('label');
  const offered = technologies.filter({ visible: true });
  await expect(offered.first()).toHaveText(`all ${all}`);
  await page
    .getByRole('group', { name: 'Level' })
    .getByRole('radio', { name: /^advanced/ })
    .check();
  // Nobody counts now: what is written is of the whole list.
  await expect(technologies.first().locator('small')).toBeHidden();
  const readNames = () =>
    offered
      .locator('input')
      .evaluateAll((inputs) =>
        inputs.map((input) => (input as HTMLInputElement).value).filter(Boolean),
      );
  const names = await readNames();
  expect(names.length).toBeGreaterThan(0);
  expect(names.length).toBeLessThan((await technologies.count()) - 1);
  await page.getByRole('button', { name: 'Show all' }).click();
  // Whatever is chosen of two groups, what is left of the third finds something.
  const [levels, concepts] = ['Level', 'Concept'].map((name) =>
    page.getByRole('group', { name }).locator('label').filter({ visible: true }),
  );
  for (const label of (await levels?.all()) ?? []) {
    await label.click();
    for (const name of await readNames()) {
      await offered.first().click();
      await technologies.locator(`input[value="${name}"]`).check();
      for (const concept of (await concepts?.all()) ?? []) {
        await concept.click();
        expect(await cards.count()).toBeGreaterThan(0);
      }
      await concepts?.first().click();
    }
    await offered.first().click();
  }
  await context.close();
});

test('technologies come in steps to learn them in, and a step without a page has no heading', async ({
  browser,
}) => {
  for (const javaScriptEnabled of [true, false]) {
    const context = await browser.newContext({ javaScriptEnabled });
    const page = await context.newPage();
    await page.goto('./docs/technologies/');
    const steps = page.locator('main [data-step]').filter({ visible: true });
    await expect(steps).toHaveText([/^Start here/, /^Then/]);
    const levels = await page
      .locator('[data-entry]')
      .evaluateAll((entries) => entries.map((entry) => entry.getAttribute('data-level')));
    expect(levels).toEqual([...levels].sort());
    await page
      .getByRole('group', { name: 'Level' })
      .getByRole('radio', { name: /^intermediate/ })
      .check();
    await expect(steps).toHaveText([/^Then/]);
    await context.close();
  }
});

test('a copy button copies the code and says so', async ({ browser }) => {
  const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
  const page = await context.newPage();
  await page.goto('./challenges/api-latency-n-plus-one/');
  const listing = page.locator('figure:has([data-control="copy"])').first();
  const code = await listing.locator('pre code').evaluate((node) => {
    const copy = node.cloneNode(true) as Element;
    copy.querySelectorAll('.visually-hidden').forEach((words) => words.remove());
    return copy.textContent;
  });
  await listing.getByRole('button').click();
  await expect(listing.getByRole('button')).toHaveAccessibleName('Copied');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(code);
  await context.close();
});

test('the side of a page lists its section and marks the page', async ({ page }) => {
  await page.goto('./docs/technologies/redis/');
  const side = page.getByRole('navigation', { name: 'Pages in this section' });
  await expect(side.locator('[aria-current="page"]')).toHaveText('Redis');
  await expect(side.getByRole('link', { name: 'Memcached' })).toBeVisible();
});

test('a link to a section lands on it', async ({ page }) => {
  await page.goto('./challenges/api-latency-n-plus-one/#proof');
  await expect(page.getByRole('heading', { name: 'Proof' })).toBeInViewport();
});

test('the table of contents shows where one is', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto('./challenges/api-latency-n-plus-one/');
  const toc = page.getByRole('navigation', { name: 'On this page' });
  const marked = () =>
    toc
      .getByRole('link')
      .evaluateAll((links) =>
        links
          .filter((link) => Number(getComputedStyle(link).fontWeight) >= 600)
          .map((link) => link.textContent),
      );
  await page.locator('#root-cause').evaluate((heading) => heading.scrollIntoView());
  await expect.poll(marked).toEqual(['Root cause']);
  await page.locator('#proof').evaluate((heading) => heading.scrollIntoView());
  await expect.poll(marked).toEqual(['Proof']);
});

test('an address that is not there answers 404 and offers the pages that come nearest', async ({
  page,
}) => {
  const answer = await page.goto('./docs/technologies/postgressql/');
  expect(answer?.status()).toBe(404);
  const main = page.locator('main');
  await expect(main.getByRole('heading', { level: 1 })).toHaveText('There is no page here');
  const meant = main.getByText('Did you mean').getByRole('link');
  await expect(meant).toHaveText('/docs/technologies/postgresql/');
  await expect(meant).toHaveAttribute('href', /\/docs\/technologies\/postgresql\/$/);
  await expect(main.getByText('These pages have words of the address:')).toBeVisible();
  await options(page).filter({ hasText: 'PostgreSQL' }).first().click();
  await expect(page).toHaveURL(/\/docs\/technologies\/postgresql\//);
});

test('an address without words is left alone, and the ways in stand below the field', async ({
  page,
}) => {
  await page.goto('./p/zzzzzz/');
  await expect(page.locator('main').getByText('These pages have words')).toBeHidden();
  await expect(page.locator('main').getByText('Did you mean')).toBeHidden();
  await expect(page.locator('main').getByRole('link', { name: 'map of the hub' })).toBeInViewport();
  await expect(page).toHaveURL(/\/p\/zzzzzz\/$/);
});

test('a challenge leads to its technology, and the technology back to its challenges', async ({
  page,
}) => {
  await page.goto('./challenges/api-latency-n-plus-one/');
  const facts = page.locator('main details', { hasText: 'Last read through' });
  await facts.locator('summary').click();
  await facts.getByRole('link', { name: 'Django' }).click();
  await expect(page).toHaveURL(/\/docs\/technologies\/django\/$/);
  const back = page
    .locator('section')
    .filter({ has: page.getByRole('heading', { name: 'Challenges that involve Django' }) });
  await expect(back.getByRole('link').first()).toBeVisible();
});
