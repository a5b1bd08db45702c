import { expect, test } from '@playwright/test';
import lighthouse from 'lighthouse';
import puppeteer from 'puppeteer-core';
import { chooseBrowserFlags } from '../../src/cli/findBrowser.mjs';
import { isStatic, listPages } from './builtSite';

test.skip(!isStatic, 'these are the promises of the static form');

// Its speed is no promise of a test: `npm run bench` reports it.
const categories = ['accessibility', 'best-practices', 'seo'];

const firstIn = (folder: string) =>
  listPages().find((path) => path.startsWith(folder) && path !== folder) ?? folder;

test('Lighthouse finds nothing wrong with a page of each kind on a phone', async ({ baseURL }) => {
  // A page takes Lighthouse some seconds, and a machine that does other things many.
  test.setTimeout(600_000);
  const browser = await puppeteer.launch({
    executablePath: process.env.CHROME_PATH,
    args: chooseBrowserFlags(process.getuid?.() === 0),
  });
  try {
    for (const path of [
      '',
      'challenges/',
      'offline/',
      ...['challenges/', 'docs/technologies/', 'docs/concepts/'].map(firstIn),
      ...['docs/practices/', 'docs/guides/'].map(firstIn),
    ]) {
      const page = await browser.newPage();
      const result = await lighthouse(
        new URL(path, baseURL).href,
        {
          onlyCategories: categories,
          // Waits a second for the page to be still, and not five; no speed is measured here.
          throttlingMethod: 'simulate',
          disableFullPageScreenshot: true,
          logLevel: 'silent',
        },
        undefined,
        page,
      );
      await page.close();
      const { audits = {}, categories: found = {} } = result?.lhr ?? {};
      for (const name of categories) {
        const { score = null, auditRefs = [] } = found[name] ?? {};
        const wrong = auditRefs
          .map(({ id }) => audits[id])
          .filter((audit) => audit?.score !== null && (audit?.score ?? 0) < 1)
          .map(
            (audit) => `${audit?.title}: ${JSON.stringify(audit?.details ?? audit?.explanation)}`,
          );
        expect.soft(score, `/${path} ${name}\n${wrong.join('\n').slice(0, 3000)}`).toBe(1);
      }
    }
  } finally {
    await browser.close();
  }
});
