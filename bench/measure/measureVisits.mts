import type { Browser, BrowserContext, Page } from '@playwright/test';
import { join } from 'node:path';
import { listen } from '../../src/cli/listen.mjs';
import type { BenchPage } from '../content/BenchPage.mjs';
import { medianOf } from '../report/medianOf.mjs';
import type { Bench } from './measureBuilds.mjs';
import { serveBuilt, type Sent, type SentKind } from './serveBuilt.mjs';

/** What a first visit to one article costs a reader. */
export interface Visit {
  requests: number;
  /** Bytes of bodies as they went over the wire. */
  bytes: number;
  bytesByKind: Partial<Record<SentKind, number>>;
  /** Time in which the page could not answer a touch, in milliseconds, on the phone-like profile. */
  blockingMs: number;
  /** The same as a multiple of a fixed piece of work on that profile, which machines share. */
  blockingRatio: number;
  /** When the largest part of the page was drawn, in milliseconds. */
  largestPaintMs: number;
  /** How far things moved while they were looked at; see web.dev/cls. */
  layoutShift: number;
}

/** What searching costs, after an article has been read. */
export interface SearchCost {
  /** From the first word to the first result: the dialog or page, its code and parts of the index. */
  firstBytes: number;
  firstBytesByKind: Partial<Record<SentKind, number>>;
  firstRequests: number;
  /** The median of the queries after it. */
  laterBytes: number;
}

/** A phone of the middle class on a mobile network, as Lighthouse imagines it. */
export const phone = {
  viewport: { width: 412, height: 823 },
  processorSlowdown: 4,
  latencyMs: 150,
  bytesPerSecond: 1_600_000 / 8,
} as const;

/** The page is taken to be at rest when nothing was sent for so long, in milliseconds. */
const rest = 3000;

/** Visits a built site's article as often as asked, each time for the first time: the medians. */
export async function measureVisits(
  browser: Browser,
  bench: Bench,
  article: BenchPage,
  times: number,
): Promise<Visit> {
  const visits: Visit[] = [];
  for (let time = 0; time < times; time += 1) {
    visits.push(await visitOnce(browser, bench, article));
  }
  const median = (read: (visit: Visit) => number) => medianOf(visits.map(read));
  const [first] = visits;
  if (!first) throw new RangeError('A visit must be made at least once.');
  return {
    requests: median(({ requests }) => requests),
    bytes: median(({ bytes }) => bytes),
    bytesByKind: first.bytesByKind,
    blockingMs: median(({ blockingMs }) => blockingMs),
    blockingRatio: median(({ blockingRatio }) => blockingRatio),
    largestPaintMs: median(({ largestPaintMs }) => largestPaintMs),
    layoutShift: median(({ layoutShift }) => layoutShift),
  };
}

async function visitOnce(browser: Browser, bench: Bench, article: BenchPage): Promise<Visit> {
  return withSite(browser, bench, async ({ context, origin, sent }) => {
    const page = await context.newPage();
    const devtools = await context.newCDPSession(page);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: phone.processorSlowdown });
    await devtools.send('Network.enable');
    await devtools.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: phone.latencyMs,
      downloadThroughput: phone.bytesPerSecond,
      uploadThroughput: phone.bytesPerSecond,
    });
    const unit = await calibrate(page, origin);
    sent.length = 0;
    await page.addInitScript(watchPage);
    await page.goto(`${origin}${bench.site.addressOf(article)}`, { waitUntil: 'load' });
    await page.locator('h1').first().waitFor();
    await restOf(sent);
    const seen = await page.evaluate(() => (window as unknown as { seen: Seen }).seen);
    const blockingMs = seen.tasks
      .filter(({ start }) => start >= seen.firstPaint)
      .reduce((sum, { duration }) => sum + Math.max(0, duration - 50), 0);
    return {
      requests: sent.length,
      bytes: sum(sent),
      bytesByKind: sumByKind(sent),
      blockingMs,
      blockingRatio: blockingMs / unit,
      largestPaintMs: seen.largestPaint,
      layoutShift: seen.layoutShift,
    };
  });
}

/** Searches a built site after an article was read: the words of the first query, then the others'. */
export async function measureSearch(
  browser: Browser,
  bench: Bench,
  article: BenchPage,
  [first, ...later]: readonly string[],
): Promise<SearchCost> {
  return withSite(browser, bench, async ({ context, origin, sent }) => {
    const page = await context.newPage();
    await page.goto(`${origin}${bench.site.addressOf(article)}`, { waitUntil: 'load' });
    await restOf(sent);
    const costs: Sent[][] = [];
    for (const words of [first ?? '', ...later]) {
      sent.length = 0;
      await bench.site.search(page, words);
      await restOf(sent);
      costs.push([...sent]);
    }
    const [one = [], ...others] = costs;
    return {
      firstBytes: sum(one),
      firstBytesByKind: sumByKind(one),
      firstRequests: one.length,
      laterBytes: medianOf(others.map(sum)),
    };
  });
}

/** A visit that has not begun. */
export interface Visited {
  context: BrowserContext;
  origin: string;
  /** What was sent since the list was last emptied. */
  sent: Sent[];
}

/** Serves a built site to a new phone-like context, and counts what it is sent. */
export async function withSite<Result>(
  browser: Browser,
  { site, folder }: Bench,
  visit: (visited: Visited) => Promise<Result>,
): Promise<Result> {
  const sent: Sent[] = [];
  const answer = serveBuilt(join(folder, site.output), (one) => sent.push(one));
  const server = await listen(
    0,
    (request, response) => {
      // The icon is asked for by some versions of the browser and not by others.
      if (request.url === '/favicon.ico') return void response.writeHead(404).end();
      if (request.url === calibration) {
        return void response.writeHead(200, { 'Content-Type': 'text/html' }).end('<p>calibration');
      }
      answer(request, response);
    },
    'bench',
  );
  const context = await browser.newContext({
    viewport: phone.viewport,
    deviceScaleFactor: 2,
    isMobile: true,
    hasTouch: true,
  });
  // tsx names functions by a helper of this name, which the page does not have.
  await context.addInitScript('globalThis.__name ??= (named) => named');
  try {
    return await visit({ context, origin: `http://localhost:${server.port}`, sent });
  } finally {
    await context.close();
    server.close();
  }
}

const calibration = '/bench-calibration';

/** The milliseconds that a fixed piece of work takes in a page of this profile. */
async function calibrate(page: Page, origin: string): Promise<number> {
  await page.goto(`${origin}${calibration}`);
  return page.evaluate(() => {
    // Objects, strings and sorting: about what a page's own scripts do.
    const work = () => {
      const rows = Array.from({ length: 20_000 }, (_, index) => ({
        key: `row-${(index * 7919) % 20_011}`,
        value: index,
      }));
      rows.sort((one, other) => (one.key < other.key ? -1 : 1));
      return JSON.stringify(rows).length;
    };
    work();
    const started = performance.now();
    for (let turn = 0; turn < 3; turn += 1) work();
    return (performance.now() - started) / 3;
  });
}

interface Seen {
  tasks: { start: number; duration: number }[];
  firstPaint: number;
  largestPaint: number;
  layoutShift: number;
}

/** Runs in the page before anything else does. */
function watchPage(): void {
  const seen: Seen = { tasks: [], firstPaint: 0, largestPaint: 0, layoutShift: 0 };
  (window as unknown as { seen: Seen }).seen = seen;
  const watch = (type: string, note: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({
      type,
      buffered: true,
    });
  watch('longtask', ({ startTime, duration }) => {
    seen.tasks.push({ start: startTime, duration });
  });
  watch('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') seen.firstPaint = startTime;
  });
  watch('largest-contentful-paint', ({ startTime }) => {
    seen.largestPaint = startTime;
  });
  watch('layout-shift', (entry) => {
    const { value, hadRecentInput } = entry as PerformanceEntry & {
      value: number;
      hadRecentInput: boolean;
    };
    if (!hadRecentInput) seen.layoutShift += value;
  });
}

/** Waits until nothing has been sent for a while. */
async function restOf(sent: readonly Sent[]): Promise<void> {
  let count = -1;
  while (count !== sent.length) {
    count = sent.length;
    await new Promise((resolve) => setTimeout(resolve, rest));
  }
}

const sum = (sent: readonly Sent[]): number => sent.reduce((total, { bytes }) => total + bytes, 0);

function sumByKind(sent: readonly Sent[]): Partial<Record<SentKind, number>> {
  const kinds = [...new Set(sent.map(({ kind }) => kind))].sort();
  return Object.fromEntries(
    kinds.map((kind) => [kind, sum(sent.filter((one) => one.kind === kind))]),
  );
}
