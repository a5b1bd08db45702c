import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { readAddress } from '../../src/site/readAddress';
import { isStatic, readHtml } from './builtSite';
import { dialogOf, fieldName, fieldOf, options, paste } from './searching';
import { watchBrowser, type Watched } from './watchBrowser';

test.skip(!isStatic, 'the stock form is for comparing, is deployed nowhere and has no policy');

const { baseUrl } = readAddress(process.env);
const challenge = './challenges/api-latency-n-plus-one/';
const redis = './docs/technologies/redis/';
const short = /href="?[^">]*\/(p\/[0-9a-z]{6}\/)"? data-control="?share/.exec(
  readHtml('challenges/api-latency-n-plus-one/index.html'),
)?.[1];

const missing = './no/such/page/';

/** A page of each kind, and each page that is made by hand. */
const kinds = [
  './',
  './challenges/',
  challenge,
  './docs/technologies/',
  redis,
  './docs/concepts/',
  './docs/concepts/caching-strategies/',
  './docs/practices/',
  './docs/practices/keep-learning/',
  './docs/guides/',
  './docs/overview/',
  './docs/errors/',
  './docs/errors/page/2/',
  './docs/errors/redis-connection-refused/',
  './docs/contributing/',
  './contributing/link-previews/',
  './map/',
  './map/page/2/',
  './search/?q=redis',
  './offline/',
  missing,
  `./${short}`,
  `./${short}proof/`,
];

let watched: Watched;
test.beforeEach(async ({ context }) => {
  watched = await watchBrowser(context);
});

/** What a policy, the console or the network has to say against what was done. */
function expectPeace(baseURL = '', expected = /$^/): void {
  expect(watched.violations, 'what a policy forbade').toEqual([]);
  expect(watched.errors.filter((text) => !expected.test(text))).toEqual([]);
  const { origin } = new URL(baseURL);
  expect(watched.requests.length).toBeGreaterThan(0);
  expect(watched.requests.filter((address) => new URL(address).origin !== origin)).toEqual([]);
}

for (const path of kinds) {
  test(`${path} keeps to its policy and its site, in both themes, on a phone and on paper`, async ({
    page,
    baseURL,
  }) => {
    await page.goto(path);
    // A short address leads on by itself: what is looked at is where it leads.
    await page.waitForURL(({ pathname }) => !pathname.startsWith(`${baseUrl}p/`));
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.setViewportSize({ width: 360, height: 740 });
    // What is only fetched when it comes into sight is fetched now.
    await page.evaluate(async () => {
      for (let top = 0; top < document.body.scrollHeight; top += innerHeight) {
        scrollTo(0, top);
        await new Promise(requestAnimationFrame);
      }
    });
    await page.emulateMedia({ media: 'print' });
    await page.waitForLoadState('networkidle');
    // The browser itself says of a page that is missing that it is.
    expectPeace(baseURL, path === missing ? /status of 404/ : undefined);
  });
}

test.describe('in use', () => {
  test('the search, a pasted error and what a page says of it', async ({ page, baseURL }) => {
    await page.goto(redis);
    await page.keyboard.press('/');
    await expect(fieldOf(page)).toBeFocused();
    await page.keyboard.type('postgers');
    await expect(options(page).first()).toContainText('PostgreSQL');
    await paste(page, readFileSync('tests/fixtures/pasted/redis-refused.txt', 'utf8'));
    await expect(options(page).first()).toContainText('Line');
    await dialogOf(page).getByText('lines pasted').click();
    await options(page).first().click();
    await expect(page.getByRole('complementary', { name: 'Your error' })).toBeVisible();
    await page.goto('./search/');
    await page.getByRole('combobox', { name: fieldName }).fill('n+1');
    await expect(options(page).first()).toBeVisible();
    await page.goto('./');
    // The form itself, as it is sent where no script runs.
    await page.evaluate(() => document.querySelector<HTMLFormElement>('main form')?.submit());
    await expect(page).toHaveURL(/\/search\//);
    expectPeace(baseURL);
  });

  test('sharing, copying, the theme, contents, questions and filters', async ({
    page,
    context,
    baseURL,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(challenge);
    await page.getByRole('link', { name: 'Share', exact: true }).click();
    const menu = page.getByRole('dialog', { name: /^Share/ });
    for (const name of ['Copy for Discord', 'Copy the page as Markdown']) {
      await menu.getByRole('button', { name, exact: true }).click();
      await expect(menu.getByRole('status')).toContainText('Copied');
    }
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Copy this code' }).first().click();
    await page.getByRole('button', { name: /light and dark/ }).click();
    await page.goto(redis);
    await page.locator('.prose details summary').first().click();
    await page.goto('./challenges/');
    const technologies = page.getByRole('group', { name: 'Technology' });
    await technologies.getByRole('radio', { name: 'Celery' }).check();
    await expect(page).toHaveURL(/technology=celery/);
    await expect(page.getByRole('link', { name: /N\+1 queries/ })).toBeHidden();
    await page.goto('./docs/errors/?program=Django');
    await page.waitForLoadState('networkidle');
    await page.goto('./contributing/link-previews/');
    await page.getByLabel('Address or file of a page').fill('docs/technologies/redis.md');
    await page.getByRole('button', { name: 'Show it' }).click();
    await expect(page.locator('[data-part="previews"]').first()).toContainText('Redis');
    expectPeace(baseURL);
  });

  test('an address that leads on, with its fragment', async ({ page, baseURL }) => {
    await page.goto(`./${short}?a=b#proof`);
    await expect(page).toHaveURL(/\/challenges\/api-latency-n-plus-one\/\?a=b#proof$/);
    await page.goto(`./${short}proof/`);
    await expect(page).toHaveURL(/#proof$/);
    expectPeace(baseURL);
  });
});

/** Takes what a host would send away, so that only the page's own policy is left. */
const withoutHeaders = (page: Page) =>
  page.route('**/*', async (route) => {
    const response = await route.fetch();
    const { 'content-security-policy': _policy, ...headers } = response.headers();
    await route.fulfill({ response, headers });
  });

/** Puts something into a page on its way, as whoever found a hole would. */
const inject = (page: Page, html: string) =>
  page.route(/\/docs\/technologies\/redis\/$/, async (route) => {
    const response = await route.fetch();
    const { 'content-security-policy': _policy, ...headers } = response.headers();
    const body = (await response.text()).replace('</main>', `${html}</main>`);
    await route.fulfill({ response, headers, body });
  });

test('without the headers of a host, a page is searched under its own policy alone', async ({
  page,
  baseURL,
}) => {
  await withoutHeaders(page);
  await page.goto(redis);
  await page.keyboard.press('/');
  await page.keyboard.type('n+1');
  await expect(options(page).first()).toContainText('asks once per row');
  expectPeace(baseURL);
});

for (const [what, html, directive] of [
  ['an inline script', '<script>document.title = "taken"</script>', 'script-src-elem'],
  ['an event handler', '<img src="x.png" onerror="document.title = \'taken\'">', 'script-src-attr'],
  ['a foreign script', '<script src="https://elsewhere.example/a.js"></script>', 'script-src-elem'],
  ['a foreign picture', '<img src="https://elsewhere.example/a.png">', 'img-src'],
  [
    'a picture in its own address',
    '<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">',
    'img-src',
  ],
  ['a style', '<style>main { display: none }</style>', 'style-src-elem'],
  ['a style attribute', '<p style="position: fixed; inset: 0">x</p>', 'style-src-attr'],
  [
    'a foreign style sheet',
    '<link rel="stylesheet" href="https://elsewhere.example/a.css">',
    'style-src-elem',
  ],
  ['a frame', '<iframe src="https://elsewhere.example/"></iframe>', 'frame-src'],
  ['an object', '<object data="https://elsewhere.example/a.svg"></object>', 'object-src'],
  ['a video', '<video src="https://elsewhere.example/a.mp4"></video>', 'media-src'],
  ['another base for all links', '<base href="https://elsewhere.example/">', 'base-uri'],
] as const) {
  test(`${what} that found its way into a page does nothing, and reaches nobody`, async ({
    page,
  }) => {
    const reached: string[] = [];
    await page.route('https://elsewhere.example/**', (route) => {
      reached.push(route.request().url());
      return route.fulfill({ body: '' });
    });
    await inject(page, html);
    await page.goto(redis);
    await expect.poll(() => watched.violations.join('\n')).toContain(` ${directive}:`);
    await expect(page).toHaveTitle(/^Redis/);
    await expect(page.locator('main')).toBeVisible();
    expect(reached).toEqual([]);
  });
}

test('a form and a fetch that found their way into a page do not leave the site', async ({
  page,
}) => {
  await inject(page, '<form id="away" action="https://elsewhere.example/"><input name="a"></form>');
  await page.goto(redis);
  await page.evaluate(() => document.querySelector<HTMLFormElement>('#away')?.submit());
  await expect.poll(() => watched.violations.join('\n')).toContain(' form-action:');
  const fetched = await page.evaluate(() =>
    fetch('https://elsewhere.example/').then(
      () => 'came',
      () => 'refused',
    ),
  );
  expect(fetched).toBe('refused');
  await expect.poll(() => watched.violations.join('\n')).toContain(' connect-src:');
});

test('no other site shows a page in a frame, where the host sends headers', async ({ page }) => {
  const response = await page.goto(redis);
  const headers = response?.headers() ?? {};
  expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
  expect(headers['referrer-policy']).toBe('same-origin');
  await page.goto('about:blank');
  expect((await page.goto(`${baseUrl}no/such/page/`))?.headers()['x-content-type-options']).toBe(
    'nosniff',
  );
});
