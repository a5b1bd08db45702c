import { test as base } from '@playwright/test';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';

/**
 * Tests in Firefox by way of WebDriver BiDi: `tab` is Puppeteer's page, and starts with nothing stored.
 * Addresses are from the hub's own: `open('challenges/')`.
 */
export const test = base.extend<
  { tab: Page; open: (path: string) => Promise<void> },
  { firefox: Browser }
>({
  firefox: [
    // eslint-disable-next-line no-empty-pattern -- how Playwright learns that a fixture needs no other.
    async ({}, use) => {
      const firefox = await puppeteer.launch({
        browser: 'firefox',
        executablePath: process.env.FIREFOX_PATH,
      });
      await use(firefox);
      await firefox.close();
    },
    { scope: 'worker' },
  ],
  tab: async ({ firefox }, use) => {
    const context = await firefox.createBrowserContext();
    const tab = await context.newPage();
    await tab.setViewport({ width: 1280, height: 900 });
    await use(tab);
    await context.close();
  },
  open: async ({ tab, baseURL }, use) => {
    await use(async (path) => {
      await tab.goto(new URL(path, baseURL).href);
    });
  },
});
