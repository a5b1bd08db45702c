import { expect } from '@playwright/test';
import type { Page } from 'puppeteer-core';
import { test } from './inFirefox';

const challenge = 'challenges/api-latency-n-plus-one/';
const phone = { width: 360, height: 740 };

const textOf = (tab: Page, selector: string) =>
  tab.$$eval(selector, ([element]) => element?.textContent ?? '');
const titleOf = (tab: Page) => textOf(tab, 'h1');
const pathOf = (tab: Page) => new URL(tab.url()).pathname + new URL(tab.url()).search;
/** How many of these are seen. */
const countSeen = (tab: Page, selector: string) =>
  tab.$$eval(
    selector,
    (elements) => elements.filter((element) => element.checkVisibility()).length,
  );
const backgroundOf = (tab: Page) =>
  tab.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
const follow = async (tab: Page, selector: string) => {
  await Promise.all([tab.waitForNavigation(), tab.locator(selector).click()]);
};

test('“n+1” finds its challenge, which tells its story and leads to its technology', async ({
  tab,
  open,
}) => {
  await open('');
  await tab.keyboard.press('/');
  await tab.waitForSelector('dialog[open] input');
  await tab.keyboard.type('n+1');
  await expect
    .poll(() => textOf(tab, 'dialog [role="option"]'), { timeout: 20_000 })
    .toContain('asks once per row');
  await Promise.all([tab.waitForNavigation(), tab.keyboard.press('Enter')]);
  expect(pathOf(tab)).toContain(challenge);
  for (const part of ['problem', 'cause', 'solution', 'result', 'takeaway'])
    expect(await countSeen(tab, `[data-part="${part}"]`), part).toBeGreaterThan(0);
  expect(await countSeen(tab, 'figure figcaption a[href*="/labs/"]')).toBeGreaterThan(0);
  // What the challenge uses stands in its line of facts, which unfolds.
  await tab.locator('main section + details summary').click();
  await follow(tab, 'main section + details a[href$="/docs/technologies/django/"]');
  expect(await titleOf(tab)).toBe('Django');
  const back = await tab.$$eval('h2, h3', (headings) =>
    headings.map(({ textContent }) => textContent),
  );
  expect(back).toContainEqual(expect.stringContaining('Challenges that involve Django'));
});

test('Redis is a press away from the list of technologies', async ({ tab, open }) => {
  await open('docs/technologies/');
  await follow(tab, 'main article a[href$="/docs/technologies/redis/"]');
  expect(await titleOf(tab)).toBe('Redis');
});

test('a filtered list is in its address, and is the same when that is opened again', async ({
  tab,
  open,
}) => {
  await open('challenges/');
  const all = await countSeen(tab, 'main article');
  await tab.locator('label:has(input[name="technology"][value="celery"])').click();
  await expect.poll(() => pathOf(tab)).toMatch(/\/challenges\/\?technology=celery$/);
  const some = await countSeen(tab, 'main article');
  expect(some).toBeGreaterThan(0);
  expect(some).toBeLessThan(all);
  await tab.reload();
  await expect.poll(() => countSeen(tab, 'main article')).toBe(some);
});

test('the theme changes at a press and holds on the next page', async ({ tab, open }) => {
  await open('');
  const before = await backgroundOf(tab);
  await tab.locator('button[data-control="theme"]').click();
  const after = await backgroundOf(tab);
  expect(after).not.toBe(before);
  await open('map/');
  expect(await backgroundOf(tab)).toBe(after);
});

test('on a phone the menu opens and leads on, and the page does not scroll sideways', async ({
  tab,
  open,
}) => {
  await tab.setViewport(phone);
  await open(challenge);
  expect(await tab.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
    phone.width,
  );
  await tab.locator('header button[aria-label="Menu"]').click();
  await follow(tab, 'nav[aria-label="Menu"] a[href$="/docs/practices/"]');
  expect(await titleOf(tab)).toBe('Practices');
});

test('the search page searches without the dialog', async ({ tab, open }) => {
  await open('search/?q=postgers');
  await expect
    .poll(() => textOf(tab, '[role="option"]'), { timeout: 20_000 })
    .toContain('PostgreSQL');
  expect(await countSeen(tab, 'dialog[open]')).toBe(0);
});

test('a question opens its answer, and a listing is copied', async ({ tab, open }) => {
  await open('docs/technologies/redis/');
  await tab.locator('.prose details summary').click();
  expect(await countSeen(tab, '.prose details[open] > :not(summary)')).toBeGreaterThan(0);
  await tab.locator('button[data-control="copy"]').click();
  await tab.waitForSelector('button[data-control="copy"][data-copied]');
});

// Scripts cannot be switched off here yet: Firefox 153 does not know emulation.setScriptingEnabled.
