import { chromium, type Page } from '@playwright/test';
import { chooseBrowserFlags } from '../../src/cli/findBrowser.mjs';
import { workerPath } from '../../src/offline/SiteFiles';
import {
  expect,
  filesOf,
  keep,
  keepButton,
  lookInside,
  removeButton,
  statusOf,
  versionIn,
} from './keeping';
import { test, type Host } from './offlineHost';

test('nothing is stored before it is asked for, and what it costs is said first', async ({
  page,
  host,
}) => {
  await page.goto(`${host.address}challenges/`);
  expect(host.asked.filter((path) => /offline/.test(path))).toEqual([]);
  await page.goto(`${host.address}offline/`);
  await expect(statusOf(page)).toHaveText(
    /^All \d+ pages and the search: about [\d.]+ [KM]B to fetch, [\d.]+ [KM]B on this device\.$/,
  );
  expect(await lookInside(page)).toEqual({ storages: [], workers: [] });
  expect(host.asked).not.toContain('offline/files.json');
});

test('the whole hub is read and searched with the network cut', async ({
  context,
  wholeHost: host,
}) => {
  const page = await context.newPage();
  await keep(page, host);
  host.cut();
  await page.goto(`${host.address}docs/technologies/redis/?from=a#in-short`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Redis');
  expect(await page.evaluate(() => document.styleSheets[0]?.cssRules.length)).toBeGreaterThan(50);
  await page.keyboard.press('/');
  await page.keyboard.type('n+1');
  const dialog = page.getByRole('dialog');
  // The facets are lists of options, too.
  const results = dialog.locator('[role="option"]');
  await expect(results.first()).toContainText('asks once per row');
  await dialog.getByRole('combobox', { name: /^Search the hub/ }).fill('postgers');
  await expect(results.first()).toContainText('PostgreSQL');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('PostgreSQL');
  await page.goto(`${host.address}docs/overview`);
  await expect(page).toHaveURL(/docs\/overview\/$/);
  const missing = await page.goto(`${host.address}no/such/page/`);
  expect(missing?.status()).toBe(404);
  await expect(page.getByRole('navigation').first()).toBeVisible();
});

test('with a connection a new deploy is seen at once, and only what changed is fetched', async ({
  page,
  host,
  context,
}) => {
  await keep(page, host);
  const open = await context.newPage();
  await open.goto(`${host.address}docs/overview/`);
  const search = Object.keys(filesOf(host).files).filter((path) =>
    /^assets\/js\/(?!controls|offline)/.test(path),
  );
  await host.deploy({
    'map/index.html': (text) => text.replaceAll('Map of the hub', 'Atlas of the hub'),
    ...Object.fromEntries(search.map((path) => [path, null])),
  });
  host.asked.length = 0;
  await page.goto(`${host.address}map/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Atlas of the hub');
  await expect.poll(() => versionIn(page)).toBe(filesOf(host).version);
  // The icon is asked for when the browser likes.
  expect(host.asked.filter((path) => path !== 'favicon.svg')).toEqual([
    'map/',
    'offline/version.json',
    'offline/files.json',
    'map/',
  ]);

  // A page that was open before still gets the code that it was built with.
  await open.keyboard.press('/');
  await open.keyboard.type('redis');
  await expect(open.locator('[role="option"]').first()).toContainText('Redis');

  host.cut();
  await page.goto(`${host.address}challenges/`);
  await page.goto(`${host.address}map/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Atlas of the hub');
});

test('a page that was taken away is gone, and so is its copy', async ({ page, host }) => {
  await keep(page, host);
  await host.deploy({ 'map/index.html': null });
  expect((await page.goto(`${host.address}map/`))?.status()).toBe(404);
  await expect.poll(() => versionIn(page)).toBe(filesOf(host).version);
  host.cut();
  expect((await page.goto(`${host.address}map/`))?.status()).toBe(404);
});

test('a broken download keeps no half of a hub, and goes on where it ended', async ({
  page,
  host,
}) => {
  host.most = 40;
  await page.goto(`${host.address}offline/`);
  await keepButton(page).click();
  await expect(statusOf(page)).toContainText('The connection broke.');
  expect((await lookInside(page)).workers).toEqual([]);
  await page.reload();
  await expect(statusOf(page)).toHaveText('A part of the hub is on this device.');
  const part = await page
    .getByRole('progressbar')
    .evaluate((bar) => (bar as HTMLProgressElement).position);
  expect(part).toBeGreaterThan(0);
  expect(part).toBeLessThan(1);
  host.most = Infinity;
  host.asked.length = 0;
  await page.getByRole('button', { name: 'Go on' }).click();
  await expect(statusOf(page)).toContainText('are on this device');
  const all = Object.keys(filesOf(host).files).length;
  expect(host.asked.length).toBeLessThan(all - 30);
});

test('it can be stopped, and the part taken away', async ({ page, host }) => {
  await page.route(/\?kept=/, async (route) => {
    // The rest never comes: what is pressed next is pressed in the middle.
    if (host.asked.length < 60) await route.continue();
  });
  await page.goto(`${host.address}offline/`);
  await keepButton(page).click();
  await expect(statusOf(page)).toHaveText('Fetching the hub …');
  await expect.poll(() => host.asked.length).toBeGreaterThan(20);
  await page.getByRole('button', { name: 'Stop' }).click();
  await expect(statusOf(page)).toHaveText('A part of the hub is on this device.');
  await removeButton(page).click();
  await expect(statusOf(page)).toContainText('The hub is off this device.');
  await expect(keepButton(page)).toBeFocused();
  expect(await lookInside(page)).toEqual({ storages: [], workers: [] });
});

test('a deploy in the middle of the download is fetched, not mixed', async ({ page, host }) => {
  let isDeployed = false;
  await page.route(/docs\/overview\/\?kept=/, async (route) => {
    if (!isDeployed)
      await host.deploy({ 'docs/overview/index.html': (text) => `${text}<!-- another -->` });
    isDeployed = true;
    await route.continue();
  });
  await keep(page, host);
  expect(await versionIn(page)).toBe(filesOf(host).version);
});

test.describe('on a device that is full', () => {
  const setQuota = async (page: Page, host: Host, quotaSize: number) => {
    const session = await page.context().newCDPSession(page);
    await session.send('Storage.overrideQuotaForOrigin', {
      origin: new URL(host.address).origin,
      quotaSize,
    });
  };

  test('nothing is fetched that will not fit', async ({ page, host }) => {
    await page.addInitScript(() => {
      navigator.storage.estimate = () => Promise.resolve({ quota: 1_500_000, usage: 0 });
    });
    await page.goto(`${host.address}offline/`);
    await keepButton(page).click();
    await expect(statusOf(page)).toContainText('There is no room for it on this device.');
    expect(host.kept).toBe(0);
    expect(await lookInside(page)).toEqual({ storages: [], workers: [] });
  });

  test('no part is left behind where the room ends halfway', async ({ page, host }) => {
    await setQuota(page, host, 500_000);
    await page.goto(`${host.address}offline/`);
    await keepButton(page).click();
    await expect(statusOf(page)).toContainText('There is no room for it on this device.');
    expect(host.kept).toBeGreaterThan(10);
    expect(host.kept).toBeLessThan(Object.keys(filesOf(host).files).length / 2);
    await expect.poll(() => lookInside(page)).toEqual({ storages: [], workers: [] });
  });

  test('what was kept stays whole when an update does not fit', async ({ page, host }) => {
    await keep(page, host);
    const before = await versionIn(page);
    await setQuota(page, host, 1);
    await host.deploy({ 'map/index.html': (text) => text + ' '.repeat(100_000) });
    await page.goto(`${host.address}docs/`);
    await expect.poll(() => host.asked).toContain('offline/files.json');
    await page.goto(`${host.address}offline/`);
    await page.getByRole('button', { name: 'Fetch what changed' }).click();
    await expect(statusOf(page)).toContainText('There is no room for it on this device.');
    expect(await versionIn(page)).toBe(before);
    host.cut();
    await page.goto(`${host.address}map/`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Map of the hub');
  });
});

test('for a reader who saves data, what changed waits for a press', async ({ page, host }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
  });
  await page.goto(`${host.address}offline/`);
  await expect(statusOf(page)).toContainText('Your browser is set to save data');
  await keep(page, host);
  const [worker] = page.context().serviceWorkers();
  await worker?.evaluate(() => {
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
  });
  await host.deploy({ 'map/index.html': (text) => text.replace('<h1>Map', '<h1>Atlas') });
  host.asked.length = 0;
  await page.goto(`${host.address}map/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Atlas of the hub');
  await page.goto(`${host.address}offline/`);
  await expect(statusOf(page)).toContainText('It has changed since.');
  expect(host.asked).not.toContain('offline/files.json');
  await page.getByRole('button', { name: 'Fetch what changed' }).click();
  await expect.poll(() => versionIn(page)).toBe(filesOf(host).version);
});

test('one press takes all of it away', async ({ page, host }) => {
  await keep(page, host);
  await page.reload();
  await removeButton(page).click();
  await expect(statusOf(page)).toContainText('The hub is off this device.');
  expect(await lookInside(page)).toEqual({ storages: [], workers: [] });
  host.cut();
  await expect(page.goto(`${host.address}map/`)).rejects.toThrow('ERR_CONNECTION_REFUSED');
});

test('what another hub under the same host keeps is left alone', async ({ page, host }) => {
  await page.goto(`${host.address}offline/`);
  await page.evaluate(() => caches.open('nexus-kept:/another/'));
  await keep(page, host);
  await removeButton(page).click();
  await expect(statusOf(page)).toContainText('The hub is off this device.');
  expect((await lookInside(page)).storages).toEqual(['nexus-kept:/another/']);
});

test('a page of a kept hub goes back from memory, and fetches ahead', async ({ host }) => {
  // Playwright switches the back-forward cache off for its own sake.
  const browser = await chromium.launch({
    executablePath: process.env.CHROME_PATH,
    args: chooseBrowserFlags(process.getuid?.() === 0),
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  });
  try {
    const page = await browser.newPage();
    await keep(page, host);
    await page.goto(`${host.address}docs/technologies/redis/`);
    expect(await page.evaluate(() => navigator.serviceWorker.controller?.scriptURL)).toContain(
      workerPath,
    );
    const ahead = page.waitForRequest((request) => request.url().endsWith('/docs/concepts/'));
    await page.getByRole('link', { name: 'Concepts' }).first().hover();
    expect((await ahead).headers()['sec-purpose']).toContain('prefetch');
    await page.evaluate(() => {
      addEventListener('pageshow', ({ persisted }) => {
        document.documentElement.dataset.fromMemory = String(persisted);
      });
    });
    await page.getByRole('link', { name: 'Concepts' }).first().click();
    await expect(page).toHaveURL(/docs\/concepts\/$/);
    await page.evaluate(() => history.back());
    await expect(page.locator('html')).toHaveAttribute('data-from-memory', 'true');
  } finally {
    await browser.close();
  }
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the page says what is needed, and what it would do', async ({ page, host }) => {
    await page.goto(`${host.address}offline/`);
    await expect(page.getByText('It needs JavaScript')).toBeVisible();
    await expect(page.getByRole('link', { name: 'run on your own machine' })).toBeVisible();
    await expect(page.getByRole('heading', { name: 'What it does' })).toBeVisible();
    await expect(page.getByRole('main').getByRole('button')).toHaveCount(0);
  });
});
