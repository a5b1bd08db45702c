import { expect, test, type Page } from '@playwright/test';
import { addStyle } from './addStyle';
import { findLayoutFaults } from './findLayoutFaults';
import { isStatic, listHtmlFiles, readHtml } from './builtSite';

/** The pages that hold the sheets: one page holds all while the hub is small. */
const sheetFiles = listHtmlFiles().filter(
  (file) => /^map\//.test(file) && readHtml(file).includes('<h2 id="map-'),
);
const addressOf = (file: string): string => `./${file.replace(/index\.html$/, '')}`;
const sheetOf = (subject: string): string =>
  addressOf(sheetFiles.find((file) => readHtml(file).includes(`id="map-${subject}"`)) ?? '');
const firstSheet = addressOf(sheetFiles[0] ?? '');

const phone = { width: 360, height: 740 };
const nodes = 'main section:has(> h2[id^="map-"]) li > a';

/** The smallest of some text, in pixels on the screen. */
const smallestText = (page: Page): Promise<number> =>
  page.evaluate(() =>
    Math.min(
      ...[...document.querySelectorAll('main :is(ol, dl, p) *')]
        .filter((element) => element.checkVisibility() && !element.closest('.visually-hidden'))
        .filter(({ childNodes }) =>
          [...childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()),
        )
        .map((element) => Number.parseFloat(getComputedStyle(element).fontSize)),
    ),
  );

/** Pages whose boxes lie on one another, or whose words stand out of their box. */
const findCollisions = (page: Page): Promise<string[]> =>
  page.evaluate((selector) => {
    const boxes = [...document.querySelectorAll<HTMLElement>(selector)].map((element) => ({
      element,
      box: element.getBoundingClientRect(),
    }));
    const overlaps = boxes.filter(({ box }, index) =>
      boxes.some(
        ({ box: other }, place) =>
          place > index &&
          box.left < other.right - 0.5 &&
          other.left < box.right - 0.5 &&
          box.top < other.bottom - 0.5 &&
          other.top < box.bottom - 0.5,
      ),
    );
    const spilt = boxes.filter(
      ({ element: { scrollWidth, clientWidth, scrollHeight, clientHeight } }) =>
        scrollWidth > clientWidth || scrollHeight > clientHeight,
    );
    return [...overlaps, ...spilt].map(({ element }) => element.textContent ?? '');
  }, nodes);

for (const width of [320, 360, 768, 1024, 1280]) {
  test(`at ${width} px the map is read whole: no small print, no page on another, nothing beside the window`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    let count = 0;
    for (const address of new Set(['./map/', ...sheetFiles.map(addressOf)])) {
      await page.goto(address);
      expect(await smallestText(page)).toBeGreaterThanOrEqual(12);
      expect(await findCollisions(page)).toEqual([]);
      expect(await findLayoutFaults(page)).toEqual([]);
      const heights = await page
        .locator(nodes)
        .evaluateAll((links) => links.map((link) => link.getBoundingClientRect().height));
      count += heights.length;
      expect(Math.min(44, ...heights)).toBe(44);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    }
    expect(count).toBeGreaterThan(40);
  });
}

test('with letters twice as large it is still read whole', async ({ page }) => {
  await page.setViewportSize(phone);
  await page.goto(firstSheet);
  await addStyle(page, 'html { font-size: 200% }');
  expect(await findCollisions(page)).toEqual([]);
});

test('lines go from row to row without a gap, and each dot lies on its line', async ({ page }) => {
  await page.setViewportSize(phone);
  await page.goto(firstSheet);
  const gaps = await page.evaluate(() =>
    [...document.querySelectorAll('main section:has(> h2[id^="map-"]) ol')].flatMap((list) => {
      const rows = [...list.children].map((row) => row.getBoundingClientRect());
      return rows
        .slice(1)
        .map(({ top }, index) => Math.abs(top - (rows[index]?.bottom ?? 0)))
        .filter((gap) => gap > 0.6);
    }),
  );
  expect(gaps).toEqual([]);
  const drawings = await page.evaluate(
    () =>
      [...document.querySelectorAll('main li > svg[data-side]')].filter((drawing) => {
        const row = drawing.parentElement?.getBoundingClientRect();
        const { height, width } = drawing.getBoundingClientRect();
        return !row || Math.abs(height - row.height) > 0.6 || width < 8;
      }).length,
  );
  expect(drawings).toBe(0);
});

for (const javaScriptEnabled of [true, false]) {
  test(`the keyboard walks through it in order and opens a page, scripts ${javaScriptEnabled ? 'on' : 'off'}`, async ({
    browser,
  }) => {
    const context = await browser.newContext({ javaScriptEnabled, viewport: phone });
    const page = await context.newPage();
    await page.goto(firstSheet);
    const links = page.locator(nodes);
    const names = await links.allTextContents();
    await links.first().focus();
    for (const name of names.slice(0, 14)) {
      const focused = page.locator(':focus');
      await expect(focused).toHaveText(name);
      await expect(focused).toHaveCSS('outline-style', 'solid');
      await page.keyboard.press('Tab');
    }
    const [address] = await page
      .locator(':focus')
      .evaluateAll((all) => [(all[0] as HTMLAnchorElement).href]);
    await page.keyboard.press('Enter');
    await page.waitForURL(address ?? '');
    await expect(page.locator('h1')).toBeVisible();
    await context.close();
  });
}

test('each page on it has a name, and its relations are said in words', async ({ page }) => {
  await page.goto(sheetOf('databases'));
  const challenge = page
    .getByRole('listitem')
    .filter({ has: page.getByRole('link', { name: /^N\+1 queries/ }) })
    .filter({ hasText: 'involves' })
    .first();
  await expect(challenge).toContainText(/involves Django, REST APIs,? and PostgreSQL/);
  await expect(challenge).toContainText(/prevented by .*Monitor and log/);
});

test('a subject leads to its sheet, and Enter on it brings the sheet into view', async ({
  page,
}) => {
  await page.setViewportSize(phone);
  await page.goto('./map/');
  await page.getByRole('link', { name: /^Caches/ }).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/map\/(?:page\/\d+\/)?#map-caches$/);
  await expect(page.getByRole('heading', { level: 2, name: 'Caches' })).toBeInViewport();
});

test('the lines of the page that has the focus stand out from the others', async ({ page }) => {
  await page.goto(sheetOf('databases'));
  const sheet = page.locator('section:has(> #map-databases)');
  const widths = () =>
    sheet
      .locator('path[data-rail]:not([data-dot])')
      .evaluateAll((paths) => new Set(paths.map((path) => getComputedStyle(path).opacity)).size);
  expect(await widths()).toBe(1);
  await sheet.locator('a').nth(0).focus();
  await page.keyboard.press('Tab');
  expect(await widths()).toBe(2);
});

test('in forced colours its lines and frames are there', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto(firstSheet);
  const path = page.locator('main li > svg path[data-rail]').first();
  const [line, paper] = await path.evaluate((element) => [
    getComputedStyle(element).stroke,
    getComputedStyle(document.body).backgroundColor,
  ]);
  expect(line).not.toBe(paper);
  await expect(page.locator(nodes).first()).toHaveCSS('border-top-style', 'solid');
});

test('it is drawn in what is sent: no script of its own, and every line in the HTML', () => {
  test.skip(!isStatic, 'stock Docusaurus sends its scripts');
  const html = sheetFiles.map((file) => readHtml(file)).join('');
  expect(html.match(/<path data-rail/g)?.length).toBeGreaterThan(200);
  expect(html.match(/<script src/g)).toBeNull();
});
