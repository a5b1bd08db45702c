import { expect } from '@playwright/test';
import { lendHost, type Host } from '../site/offlineHost';
import { test as base } from './inFirefox';

const test = base.extend<{ host: Host }>({
  // eslint-disable-next-line no-empty-pattern -- how Playwright learns that a fixture needs no other.
  host: ({}, use) => lendHost(use),
});

test('the hub that is kept is read and searched with the network cut', async ({ tab, host }) => {
  const textOf = (selector: string) =>
    tab.$$eval(selector, ([element]) => element?.textContent ?? '');
  await tab.goto(`${host.address}offline/`);
  await tab.locator('button[data-part="keep"]').click();
  await expect
    .poll(() => textOf('[data-part="status"]'), { timeout: 60_000 })
    .toContain('are on this device');
  await tab.goto(`${host.address}map/`);
  host.cut();
  await Promise.all([
    tab.waitForNavigation(),
    tab.locator('main a[href$="/docs/technologies/redis/"]').click(),
  ]);
  expect(await textOf('h1')).toBe('Redis');
  await tab.goto(`${host.address}search/?q=postgers`);
  await expect.poll(() => textOf('[role="option"]'), { timeout: 20_000 }).toContain('PostgreSQL');
  await tab.goto(`${host.address}offline/`);
  await tab.locator('button[data-part="remove"]').click();
  await expect
    .poll(() => textOf('[data-part="status"]'), { timeout: 20_000 })
    .toContain('The hub is off this device.');
});
