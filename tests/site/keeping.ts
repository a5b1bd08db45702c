import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect as baseExpect, type Page } from '@playwright/test';
import type { SiteFiles } from '../../src/offline/SiteFiles';
import type { Host } from './offlineHost';

/** Two hundred files are fetched, hashed and stored; not a measure of speed. */
export const expect = baseExpect.configure({ timeout: 60_000 });

export const keepButton = (page: Page) =>
  page.getByRole('button', { name: 'Keep this hub on this device' });
export const removeButton = (page: Page) => page.getByRole('button', { name: 'Remove it' });
export const statusOf = (page: Page) =>
  page.locator('[data-control="offline-page"]').getByRole('status');
export const filesOf = (host: Host) =>
  JSON.parse(readFileSync(join(host.folder, 'offline/files.json'), 'utf8')) as SiteFiles;

export async function keep(page: Page, host: Host): Promise<void> {
  await page.goto(`${host.address}offline/`);
  await keepButton(page).click();
  await expect(statusOf(page)).toContainText('are on this device');
}

/** What of any hub lies in the browser. */
export const lookInside = (page: Page) =>
  page.evaluate(async () => ({
    storages: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope),
  }));

/** The version that the browser holds whole. */
export const versionIn = (page: Page) =>
  page.evaluate(async () => {
    const [name = ''] = await caches.keys();
    const cache = await caches.open(name);
    const record = (await cache.keys()).find(({ url }) => url.endsWith('/record'));
    const kept = record && (await cache.match(record));
    return kept ? ((await kept.json()) as { version: string }).version : undefined;
  });
