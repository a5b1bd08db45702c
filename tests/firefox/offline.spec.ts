import { expect } from '@playwright/test';
import type { Page } from 'puppeteer-core';
import { filesOf } from '../site/keeping';
import { hostFixtures, type Host } from '../site/offlineHost';
import { test as base } from './inFirefox';

const test = base.extend<{ host: Host }, { small: string }>({
  small: [...hostFixtures.small],
  host: hostFixtures.host,
});

const textOf = (tab: Page, selector: string) =>
  tab.$$eval(selector, ([element]) => element?.textContent ?? '');
/** A hundred files are fetched, hashed and stored; not a measure of speed. */
const expectStatus = (tab: Page, words: string) =>
  expect.poll(() => textOf(tab, '[data-part="status"]'), { timeout: 60_000 }).toContain(words);

test('the hub that is kept is read and searched with the network cut', async ({ tab, host }) => {
  await tab.goto(`${host.address}offline/`);
  await tab.locator('button[data-part="keep"]').click();
  await expectStatus(tab, 'are on this device');
  await tab.goto(`${host.address}map/`);
  host.cut();
  await Promise.all([
    tab.waitForNavigation(),
    tab.locator('main a[href$="/docs/technologies/redis/"]').click(),
  ]);
  expect(await textOf(tab, 'h1')).toBe('Redis');
  await tab.goto(`${host.address}search/?q=memcahced`);
  await expect
    .poll(() => textOf(tab, '[role="option"]'), { timeout: 20_000 })
    .toContain('Memcached');
  await tab.goto(`${host.address}offline/`);
  await tab.locator('button[data-part="remove"]').click();
  await expectStatus(tab, 'The hub is off this device.');
});

test('a removal ends the download of another tab', async ({ tab, host }) => {
  host.delay = 2000;
  await tab.goto(`${host.address}offline/`);
  await tab.locator('button[data-part="keep"]').click();
  const other = await tab.browserContext().newPage();
  await other.goto(`${host.address}offline/`);
  await expectStatus(other, 'Another tab is fetching the hub');
  await other.locator('button[data-part="remove"]').click();
  await expectStatus(other, 'The hub is off this device.');
  await expectStatus(tab, 'The hub was removed in another tab.');
  const left = await tab.evaluate(async () => [
    ...(await caches.keys()),
    ...(await navigator.serviceWorker.getRegistrations()),
  ]);
  expect(left).toEqual([]);
  expect(host.kept).toBeLessThan(Object.keys(filesOf(host).files).length);
});
