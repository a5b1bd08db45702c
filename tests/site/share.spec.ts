import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test, type Browser, type Page } from '@playwright/test';
import { spellRedirect } from '../../src/plugins/permalinks/spellRedirect';
import { readAddress } from '../../src/site/readAddress';
import { buildFolder, isStatic, readHtml } from './builtSite';

const challenge = './challenges/api-latency-n-plus-one/';
const title = 'N+1 queries: a list that asks once per row';
const { url, baseUrl } = readAddress(process.env);
const short = /href="?[^">]*\/(p\/[0-9a-z]{6}\/)"? data-control="?share/.exec(
  readHtml('challenges/api-latency-n-plus-one/index.html'),
)?.[1];

const menuOf = (page: Page) => page.getByRole('dialog', { name: /^Share/ });
const openFor = async (page: Page, heading?: string) => {
  const link = heading
    ? page.getByRole('link', { name: `Link to ${heading}` })
    : page.getByRole('link', { name: 'Share', exact: true });
  await link.click();
  await expect(menuOf(page)).toBeVisible();
  return link;
};

async function allowed(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
  const page = await context.newPage();
  await page.goto(challenge);
  return page;
}
const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

test.describe('where the clipboard is allowed', () => {
  test('a page is copied as address, Markdown, message and whole', async ({ browser }) => {
    const page = await allowed(browser);
    const here = page.url();
    await openFor(page);
    const press = async (name: string, said: string) => {
      await menuOf(page).getByRole('button', { name, exact: true }).click();
      await expect(menuOf(page).getByRole('status')).toHaveText(said);
      return copied(page);
    };
    expect(await press('Copy the address', 'Copied: the address.')).toBe(here);
    expect(await press('Copy as Markdown', 'Copied: the address as Markdown.')).toBe(
      `[${title}](${here})`,
    );
    const message = await press('Copy for Discord', 'Copied: the message for Discord.');
    expect(message.split('\n')).toEqual([
      `**${title}**`,
      expect.stringMatching(/^A page of 100 orders sends 492 queries.*select\\_related/),
      here,
    ]);
    await menuOf(page).getByLabel('Discord shows no card').check();
    expect(await press('Copy for Discord', 'Copied: the message for Discord.')).toContain(
      `\n<${here}>`,
    );
    expect(await press('Copy the short address', 'Copied: the short address.')).toBe(
      new URL(`${baseUrl}${short}`, here).href,
    );
    const markdown = await press('Copy the page as Markdown', 'Copied: the page as Markdown.');
    expect(markdown).toBe(
      readFileSync(join(buildFolder, 'challenges/api-latency-n-plus-one.md'), 'utf8'),
    );
    await page.context().close();
  });

  test('a section is copied by the address that shows its card', async ({ browser }) => {
    const page = await allowed(browser);
    await openFor(page, 'Proof');
    await expect(page).toHaveURL(/#proof$/);
    await menuOf(page).getByRole('button', { name: 'Copy as Markdown' }).click();
    await expect(menuOf(page).getByRole('status')).toContainText('Copied');
    const address = new URL(`${baseUrl}${short}proof/`, page.url()).href;
    expect(await copied(page)).toBe(`[${title} › Proof](${address})`);
    await page.goto(address);
    await expect(page).toHaveURL(/\/challenges\/api-latency-n-plus-one\/#proof$/);
    await page.context().close();
  });
});

test('where the clipboard is refused, the text is selected to be copied by hand', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  await page.goto(challenge);
  await openFor(page);
  await menuOf(page).getByRole('button', { name: 'Copy the address' }).click();
  await expect(menuOf(page).getByRole('status')).toContainText('Copying is not allowed here');
  const field = menuOf(page).getByRole('textbox', { name: 'The text to copy' });
  await expect(field).toBeFocused();
  await expect(field).toHaveValue(page.url());
  expect(await page.evaluate(() => getSelection()?.toString())).toBe(page.url());
});

test('by keyboard the menu opens, is gone through, and gives the focus back', async ({ page }) => {
  await page.goto(challenge);
  for (const name of ['Share', 'Link to Proof']) {
    const link = page.getByRole('link', { name, exact: true });
    await link.focus();
    await page.keyboard.press('Enter');
    await expect(menuOf(page).getByRole('button').first()).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(menuOf(page).getByRole('button').nth(1)).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(menuOf(page)).toHaveCount(0);
    await expect(link).toBeFocused();
  }
});

test('on a phone it fits, every target is large enough for a thumb, and a tap beside it closes it', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(challenge);
  const share = await page.getByRole('link', { name: 'Share', exact: true }).boundingBox();
  expect(Math.min(share?.height ?? 0, share?.width ?? 0)).toBeGreaterThanOrEqual(44);
  await openFor(page);
  for (const target of await menuOf(page).locator('button, label').all()) {
    expect((await target.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  }
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  await page.mouse.click(180, 20);
  await expect(menuOf(page)).toHaveCount(0);
});

test('where there is a finger and no pointer, the link of a heading is large enough for it', async ({
  browser,
}) => {
  const context = await browser.newContext({
    viewport: { width: 360, height: 740 },
    hasTouch: true,
    isMobile: true,
  });
  const page = await context.newPage();
  await page.goto(challenge);
  for (const link of await page.locator('.prose .hash-link').all()) {
    const box = await link.boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
  }
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  await context.close();
});

test('the share sheet of the device is offered where there is one', async ({ page }) => {
  await page.addInitScript(() => {
    Object.assign(navigator, {
      share: (data: unknown) => {
        document.documentElement.dataset.shared = JSON.stringify(data);
        return Promise.resolve();
      },
    });
  });
  await page.goto(challenge);
  await openFor(page);
  await menuOf(page).getByRole('button', { name: 'Share …' }).click();
  await expect(page.locator('html')).toHaveAttribute(
    'data-shared',
    JSON.stringify({ title, url: page.url() }),
  );
});

test('what one press brings keeps its budget', async ({ page }) => {
  test.skip(!isStatic, 'the stock form brings its application');
  await page.goto(challenge);
  const fetched: Promise<number>[] = [];
  page.on('response', (response) => {
    if (!response.url().includes('/assets/')) return;
    fetched.push(response.body().then((body) => gzipSync(body, { level: 9 }).length));
  });
  await openFor(page);
  const sizes = await Promise.all(fetched);
  // The controls of all pages, then the menu and its styles.
  expect(sizes.length).toBeGreaterThanOrEqual(2);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(8 * 1024);
  const [, ...own] = sizes;
  expect(own.reduce((sum, size) => sum + size, 0)).toBeLessThan(3 * 1024);
});

test('when the menu’s code does not come, the link of a heading still leads there', async ({
  page,
}) => {
  await page.route('**/assets/js/**', (route) => route.abort());
  await page.goto(challenge);
  await page.getByRole('link', { name: 'Link to Proof' }).click();
  await expect(page).toHaveURL(/#proof$/);
  await page.getByRole('link', { name: 'Share', exact: true }).click();
  // By way of the short address, which leads back.
  await expect(page).toHaveURL(/\/challenges\/api-latency-n-plus-one\/$/);
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('a short address and a section’s lead where they say', async ({ page }) => {
    await page.goto(`./${short}`);
    await expect(page).toHaveURL(/\/challenges\/api-latency-n-plus-one\/$/);
    await page.goto(`./${short}root-cause/`);
    await expect(page).toHaveURL(/\/challenges\/api-latency-n-plus-one\/#root-cause$/);
    await expect(page.getByRole('heading', { name: 'Root cause' })).toBeInViewport();
  });
});

for (const javaScriptEnabled of [true, false]) {
  test.describe(`a former address ${javaScriptEnabled ? 'with' : 'without'} a script`, () => {
    test.use({ javaScriptEnabled });

    test('leads to the page', async ({ page }) => {
      const landing = {
        page: {
          address: '/challenges/api-latency-n-plus-one/',
          path: 'challenges/api-latency-n-plus-one.md',
          title,
          source: null,
          headings: new Map(),
        },
        section: null,
      };
      const html = spellRedirect(
        {
          from: '/challenges/old/',
          kind: 'former',
          landing,
          moved: { gone: '/docs/technologies/redis/#in-short' },
        },
        { title, summary: 'x', tags: [] },
        { url, baseUrl },
      );
      await page.route(/\/challenges\/old\/(?:\?|$)/, (route) =>
        route.fulfill({ body: html, contentType: 'text/html' }),
      );
      await page.goto('./challenges/old/');
      await expect(page).toHaveURL(/\/challenges\/api-latency-n-plus-one\/$/);
      if (!javaScriptEnabled) return;
      await page.goto('./challenges/old/?a=b#proof');
      await expect(page).toHaveURL(/\/challenges\/api-latency-n-plus-one\/\?a=b#proof$/);
      await expect(page.getByRole('heading', { name: 'Proof' })).toBeInViewport();
      await page.goto('./challenges/old/#gone');
      await expect(page).toHaveURL(/\/docs\/technologies\/redis\/#in-short$/);
    });
  });
}

test('every page is served as Markdown, and the lists that programs ask for are there', async ({
  request,
}) => {
  for (const path of ['challenges/api-latency-n-plus-one.md', 'docs/contributing.md']) {
    const response = await request.get(`./${path}`);
    expect(response.status()).toBe(200);
    expect(response.headers()['content-type']).toBe('text/markdown; charset=utf-8');
    expect(await response.text()).toMatch(/^# /);
  }
  const list = await (await request.get('./llms.txt')).text();
  const addresses = [...list.matchAll(/\]\((\S+\.md)\)/g)].map(([, address = '']) => address);
  expect(addresses.length).toBeGreaterThan(40);
  for (const address of addresses) {
    expect((await request.get(new URL(address).pathname)).status(), address).toBe(200);
  }
  expect(await (await request.get('./llms-full.txt')).text()).toContain(`# ${title}`);
});

test('the sitemap and the search know no short address', () => {
  expect(readFileSync(join(buildFolder, 'sitemap.xml'), 'utf8')).not.toContain('/p/');
});
