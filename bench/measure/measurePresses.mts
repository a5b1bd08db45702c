import type { Browser } from '@playwright/test';
import type { BenchPage } from '../content/BenchPage.mjs';
import { medianOf } from '../report/medianOf.mjs';
import type { Bench } from './measureBuilds.mjs';
import { withSite } from './measureVisits.mjs';

/** A control: what it is used by, and when it has done what it is for. */
interface Control {
  /** Where it stands; nothing for the article. */
  address?: string;
  /** What is touched before it, to reach it. */
  first?: string;
  press: string;
  /** Selects what is there then; or what says something else then. */
  shows?: string;
  changes?: string;
}

/** The controls of a page; the code of most comes when they are used. */
const controls = {
  theme: { press: '[data-control="theme"]', shows: 'html[data-theme="dark"]' },
  search: { press: 'a[data-control="search"]', shows: 'dialog[open] [role="combobox"]' },
  share: { press: 'a[data-control="share"]', shows: 'dialog[open] button' },
  filter: {
    address: '/challenges/',
    first: 'form[data-control="filters"] summary',
    press: 'form[data-control="filters"] label:nth-of-type(2)',
    changes: '[data-part="count"]',
  },
} satisfies Record<string, Control>;

export type Press = keyof typeof controls;

export const pressNames = Object.keys(controls) as Press[];

/** What a touch costs. */
export interface PressCost {
  /** From the touch to what it is for, in milliseconds. */
  ms: number;
  /** What the page's scripts hold in memory then. */
  heapBytes: number;
}

/** How often each is pressed, each time on a page that was never opened. */
const times = 5;

/** What touches cost with nothing loaded and a connection that is not throttled: the medians. */
export async function measurePresses(
  browser: Browser,
  bench: Bench,
  article: BenchPage,
): Promise<Record<Press, PressCost>> {
  const found: Partial<Record<Press, PressCost>> = {};
  for (const [name, control] of Object.entries<Control>(controls)) {
    const costs: PressCost[] = [];
    for (let time = 0; time < times; time += 1)
      costs.push(await pressOnce(browser, bench, article, control));
    found[name as Press] = {
      ms: medianOf(costs.map(({ ms }) => ms)),
      heapBytes: medianOf(costs.map(({ heapBytes }) => heapBytes)),
    };
  }
  return found as Record<Press, PressCost>;
}

async function pressOnce(
  browser: Browser,
  bench: Bench,
  article: BenchPage,
  { address = bench.site.addressOf(article), first, press, shows = '', changes = '' }: Control,
): Promise<PressCost> {
  return withSite(browser, bench, async ({ context, origin }) => {
    const page = await context.newPage();
    await page.goto(`${origin}${address}`, { waitUntil: 'load' });
    if (first) await page.locator(first).first().tap();
    const taken = page.evaluate(
      ([shown, changed]) =>
        new Promise<number>((resolve) => {
          const textOf = () => (changed ? document.querySelector(changed)?.textContent : undefined);
          const before = textOf();
          const isDone = () =>
            shown ? document.querySelector(shown)?.checkVisibility() === true : textOf() !== before;
          const look = (since: number) => {
            if (isDone()) resolve(performance.now() - since);
            else requestAnimationFrame(() => look(since));
          };
          addEventListener('pointerdown', ({ timeStamp }) => look(timeStamp), { once: true });
        }),
      [shows, changes] as const,
    );
    const [ms] = await Promise.all([taken, page.locator(press).first().tap({ timeout: 10_000 })]);
    const devtools = await context.newCDPSession(page);
    await devtools.send('Performance.enable');
    const { metrics } = await devtools.send('Performance.getMetrics');
    const heapBytes = metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? 0;
    return { ms, heapBytes };
  });
}
