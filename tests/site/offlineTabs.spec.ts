import type { Page } from '@playwright/test';
import { expect, keep, keepButton, lookInside, removeButton, statusOf } from './keeping';
import { test, type Host } from './offlineHost';

// What several tabs and the worker do at the same time.

const nothing = { storages: [], workers: [] };

/** Begins to keep the hub, and stops in the middle. */
async function keepHalf(page: Page, host: Host): Promise<() => void> {
  const goOn = host.hold((asked) => asked.includes('?kept=') && host.kept > 60);
  await keepButton(page).click();
  await expect.poll(() => host.kept).toBeGreaterThan(60);
  return goOn;
}

/** Nothing may come any more, which only time can show. */
async function expectRest(page: Page, host: Host): Promise<void> {
  const { kept } = host;
  await page.waitForTimeout(2000);
  expect(host.kept).toBe(kept);
  expect(await lookInside(page)).toEqual(nothing);
}

test('a removal ends an update before its list of files is there', async ({ page, host }) => {
  await keep(page, host);
  await host.deploy({ 'map/index.html': (text) => `${text}<!-- another -->` });
  const goOn = host.hold((asked) => asked === 'offline/files.json');
  host.asked.length = 0;
  await page.goto(`${host.address}offline/`);
  await expect.poll(() => host.asked).toContain('offline/files.json');
  await removeButton(page).click();
  await expect(statusOf(page)).toContainText('The hub is off this device.');
  goOn();
  await expectRest(page, host);
});

test('a removal ends an update in the midst of the files', async ({ page, host }) => {
  await keep(page, host);
  await host.deploy({ 'map/index.html': (text) => `${text}<!-- another -->` });
  const { kept } = host;
  const goOn = host.hold((asked) => asked.includes('?kept='));
  await page.goto(`${host.address}offline/`);
  await expect.poll(() => host.kept).toBeGreaterThan(kept);
  await removeButton(page).click();
  await expect(statusOf(page)).toContainText('The hub is off this device.');
  goOn();
  await expectRest(page, host);
});

test('a removal ends the download of another tab, which says so', async ({
  page,
  host,
  context,
}) => {
  // Slow, and not held: a browser opens no page while all its connections to a host wait.
  host.delay = 2000;
  await page.goto(`${host.address}offline/`);
  await keepButton(page).click();
  const other = await context.newPage();
  await other.goto(`${host.address}offline/`);
  await removeButton(other).click();
  await expect(statusOf(other)).toContainText('The hub is off this device.');
  await expect(statusOf(page)).toContainText('The hub was removed in another tab.');
  await expect(keepButton(page)).toBeVisible();
  await expectRest(page, host);
});

test('a tab tells of the download of another, and goes on when that was stopped', async ({
  page,
  host,
  context,
}) => {
  await page.goto(`${host.address}offline/`);
  const other = await context.newPage();
  await other.goto(`${host.address}offline/`);
  await expect(keepButton(other)).toBeVisible();
  const goOn = await keepHalf(page, host);
  await expect(statusOf(other)).toHaveText('Another tab is fetching the hub …');
  await expect(other.getByRole('progressbar')).toBeVisible();
  await expect(keepButton(other)).toBeHidden();
  await page.getByRole('button', { name: 'Stop' }).click();
  await expect(statusOf(page)).toHaveText('A part of the hub is on this device.');
  goOn();
  await other.getByRole('button', { name: 'Go on' }).click();
  await expect(statusOf(other)).toContainText('are on this device');
  await expect(statusOf(page)).toContainText('are on this device');
});

test('a tab that was closed in the midst of its download leaves the rest to others', async ({
  page,
  host,
  context,
}) => {
  const other = await context.newPage();
  await other.goto(`${host.address}offline/`);
  await page.goto(`${host.address}offline/`);
  await keepHalf(page, host);
  await expect(statusOf(other)).toHaveText('Another tab is fetching the hub …');
  await page.close();
  await expect(other.getByRole('button', { name: 'Go on' })).toBeVisible();
});
