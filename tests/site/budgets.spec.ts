import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test, type BrowserContext, type Page } from '@playwright/test';
import { workerPath } from '../../src/offline/SiteFiles';
import { buildFolder, isStatic, listPages, readHtml } from './builtSite';

test.skip(!isStatic, 'these are the budgets of the static form');

const KiB = 1024;
/** In bytes as GitHub Pages sends them: gzip. */
const budgets = {
  /** All around an article: head, header, side, foot, and the style sheet. */
  frame: 12 * KiB,
  /** A thousand words of an article, with its code, tables and cards. */
  thousandWords: 8 * KiB,
  /** A page that lists pages, and the style sheet. */
  list: 24 * KiB,
  /** In the head of every page. */
  loader: 1.75 * KiB,
  controls: 5.25 * KiB,
  /** All that the dialog needs before the index. */
  search: 45 * KiB,
  /** What the two pages fetch that begin and check a page: all that checks and shows one. */
  contribute: 240 * KiB,
  contributeHub: 110 * KiB,
  /** For a page that lists messages, those of all errors. */
  contributeMessages: 90 * KiB,
  /** The menu of a title or heading. */
  share: 3 * KiB,
  /** What the page that keeps the hub adds, and the worker of those who keep it. */
  offline: 4 * KiB,
  worker: 2.5 * KiB,
  /** The index and its engine for a first search, at a hundred pages. */
  firstSearch: 130 * KiB,
  laterSearch: 30 * KiB,
};

const weigh = (content: string | Buffer): number => gzipSync(content, { level: 9 }).length;
const assets = (folder: string) =>
  readdirSync(join(buildFolder, 'assets', folder)).map((name) => join('assets', folder, name));
const read = (file: string) => readFileSync(join(buildFolder, file));
/** The style sheet that a page links. */
const stylesOf = (html: string): number => {
  const [, file] = /<link rel="stylesheet" href="[^"]*?(assets\/css\/[^"]+)">/.exec(html) ?? [];
  return weigh(read(file ?? ''));
};

function keep(what: string, bytes: number, budget: number): void {
  const over = Math.ceil(bytes - budget);
  expect
    .soft(over, `${what}: ${bytes} bytes, ${over} over its budget of ${Math.floor(budget)}`)
    .toBeLessThanOrEqual(0);
}

const keepTogether = (what: string, files: readonly string[], budget: number): void =>
  keep(
    what,
    files.reduce((sum, file) => sum + weigh(read(file)), 0),
    budget,
  );

const article = /(<article[^>]*data-pagefind-body[^>]*>)(.*)<\/article>/s;

test('what stands around an article keeps its budget on every page', () => {
  for (const path of listPages()) {
    const html = readHtml(`${path}index.html`);
    if (!article.test(html)) continue;
    keep(
      `/${path}, all but the article`,
      weigh(html.replace(article, '$1</article>')) + stylesOf(html),
      budgets.frame,
    );
  }
});

test('an article grows by its own text alone', () => {
  for (const path of listPages()) {
    const html = readHtml(`${path}index.html`);
    const text = article
      .exec(html)?.[2]
      ?.replace(/<(?:svg|script).*?<\/(?:svg|script)>|<[^>]+>/gs, ' ');
    if (text === undefined) {
      keep(`/${path}`, weigh(html) + stylesOf(html), budgets.list);
      continue;
    }
    const words = text.split(/\s+/).filter(Boolean).length;
    keep(
      `/${path} with ${words} words`,
      weigh(html) + stylesOf(html),
      budgets.frame + (Math.max(words, 1000) / 1000) * budgets.thousandWords,
    );
  }
});

test('what controls bring keeps its budget', () => {
  const loader = /<script>(.*?)<\/script>/s.exec(readHtml('index.html'))?.[1] ?? '';
  expect(loader).not.toBe('');
  keep('The loader', weigh(loader), budgets.loader);
  const scripts = assets('js');
  const controls = scripts.filter((file) => /controls\.\w+\.js$/.test(file));
  expect(controls).toHaveLength(1);
  for (const file of controls) keep(file, weigh(read(file)), budgets.controls);
  const all = [...scripts, ...assets('css')];
  const offline = all.filter((file) => /offline\.\w+\.(?:js|css)$/.test(file));
  expect(offline).toHaveLength(2);
  keepTogether('The page that keeps the hub', offline, budgets.offline);
  keep(workerPath, weigh(read(workerPath)), budgets.worker);
  const share = all.filter((file) => /share\.\w+\.(?:js|css)$/.test(file));
  expect(share).toHaveLength(2);
  keepTogether('The menu for sharing', share, budgets.share);
  const contribute = all.filter((file) => /contribute(?:-modules)?\.\w+\.(?:js|css)$/.test(file));
  expect(contribute.length).toBeGreaterThan(1);
  keepTogether('What checks a page in the browser', contribute, budgets.contribute);
  keep('The hub, packed', weigh(read('contribute/hub.json')), budgets.contributeHub);
  keep(
    'The messages of errors',
    weigh(read('contribute/messages.json')),
    budgets.contributeMessages,
  );
  const known = [...controls, ...offline, ...share, ...contribute];
  const others = all.filter(
    (file) => !known.includes(file) && !/\/(?:styles|pageStyles)\.\w+\.css$/.test(file),
  );
  keepTogether('All else together, the search being the most of it', others, budgets.search);
});

/** What is fetched from now on, by path, in bytes with gzip. */
function weighFetched(page: Page, wanted: RegExp): Map<string, number> {
  const fetched = new Map<string, number>();
  page.on('response', (response) => {
    const { pathname } = new URL(response.url());
    if (!wanted.test(pathname)) return;
    void response
      .body()
      .then((body) => fetched.set(pathname, weigh(body)))
      .catch(() => undefined);
  });
  return fetched;
}

const sum = (bytes: Map<string, number>) => [...bytes.values()].reduce((all, one) => all + one, 0);

/** Waits until nothing more comes: "networkidle" is told once for a page, and never again. */
async function settle(page: Page, bytes: Map<string, number>): Promise<void> {
  for (let last = -1; last !== sum(bytes);) {
    last = sum(bytes);
    await page.waitForTimeout(1000);
  }
}

test('a search fetches little of the index', async ({ page }) => {
  const fetched = weighFetched(page, /\/pagefind\//);
  await page.goto('./search/');
  const field = page.getByRole('combobox', { name: 'Search the hub, or paste an error' });
  await field.fill('redis');
  await expect(page.locator('[role="option"]').first()).toBeVisible();
  await settle(page, fetched);
  keep('A first search', sum(fetched), budgets.firstSearch);
  for (const words of ['task lost', 'n+1 query']) {
    const before = sum(fetched);
    await field.fill(words);
    await expect(page.locator('[role="option"] mark').first()).toBeVisible();
    await settle(page, fetched);
    keep(`The later search “${words}”`, sum(fetched) - before, budgets.laterSearch);
  }
});

for (const path of [
  './',
  './challenges/',
  './docs/technologies/',
  './challenges/api-latency-n-plus-one/',
  './docs/technologies/redis/',
  './docs/concepts/caching-strategies/',
]) {
  test(`${path} spends a slow phone’s time on the page and not on scripts, and nothing moves`, async ({
    context,
  }) => {
    const visits = [];
    for (let count = 0; count < 3; count += 1) visits.push(await visitSlowly(context, path));
    expect(visits.flatMap(({ moved }) => moved)).toEqual([]);
    // The least of three: what else the machine does can only add to it.
    const [least] = visits.sort((one, other) => one.script / one.all - other.script / other.all);
    const { script = 0, all = 0 } = least ?? {};
    expect(all).toBeGreaterThan(0);
    expect(
      script / all,
      `scripts took ${(script * 1000).toFixed(0)} ms of the ${(all * 1000).toFixed(0)} ms of work`,
    ).toBeLessThan(0.3);
  });
}

/** What moved on a phone four times slower than this machine, and its work, in seconds. */
async function visitSlowly(
  context: BrowserContext,
  path: string,
): Promise<{ moved: string[]; script: number; all: number }> {
  const page = await context.newPage();
  await page.setViewportSize({ width: 360, height: 740 });
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  // Processor time of the page's own thread: what else the machine does is not counted.
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.addInitScript(() => {
    const moved: string[] = [];
    Object.assign(window, { moved });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { value, sources } = entry as PerformanceEntry & {
          value: number;
          sources: { node?: Node }[];
        };
        const what = sources.map(({ node }) => `${node?.nodeName} ${node?.textContent}`.trim());
        moved.push(`${value}: ${what.join(', ')}`);
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(path, { waitUntil: 'load' });
  // Until it has been painted and nothing is left to do.
  await page.evaluate(
    () =>
      new Promise((resolve) => {
        requestAnimationFrame(() => requestIdleCallback(() => resolve(undefined)));
      }),
  );
  const moved = await page.evaluate(() => (window as unknown as { moved: string[] }).moved);
  const { metrics } = await session.send('Performance.getMetrics');
  const seconds = (wanted: string) => metrics.find(({ name }) => name === wanted)?.value ?? 0;
  await page.close();
  return { moved, script: seconds('ScriptDuration'), all: seconds('TaskDuration') };
}
