import { join } from 'node:path';
import { kinds, type Kind } from '../../src/content/kinds';
import { chooseBrowserFlags } from '../../src/cli/findBrowser.mjs';
import { listen } from '../../src/cli/listen.mjs';
import { isRoot } from '../../src/cli/prepareBrowser.mjs';
import type { BenchPage } from '../content/BenchPage.mjs';
import { medianOf } from '../report/medianOf.mjs';
import type { Bench } from './measureBuilds.mjs';
import { serveBuilt } from './serveBuilt.mjs';

/** How often a page is loaded: Lighthouse's own advice against chance. */
const times = 5;

/**
 * The speed that Lighthouse gives a page of each kind on a phone, from 0 to 100: the median of
 * five loads. A machine that does other things meanwhile gets less.
 *
 * @param browser The path of a Chromium or Chrome.
 */
export async function measureLighthouse(
  browser: string,
  { site, folder }: Bench,
  pages: readonly BenchPage[],
): Promise<Partial<Record<Kind, number>>> {
  // Both take seconds to load, and other measurements need neither.
  const [{ default: lighthouse }, { default: puppeteer }] = await Promise.all([
    import('lighthouse'),
    import('puppeteer-core'),
  ]);
  const server = await listen(
    0,
    serveBuilt(join(folder, site.output), () => {}),
    'bench',
  );
  const driven = await puppeteer.launch({
    executablePath: browser,
    args: chooseBrowserFlags(isRoot()),
  });
  try {
    const scores: Partial<Record<Kind, number>> = {};
    for (const kind of kinds) {
      const page = pages.find((other) => other.kind === kind);
      if (!page) continue;
      const found: number[] = [];
      for (let time = 0; time < times; time += 1) {
        const tab = await driven.newPage();
        const result = await lighthouse(
          `http://localhost:${server.port}${site.addressOf(page)}`,
          { onlyCategories: ['performance'], logLevel: 'silent' },
          undefined,
          tab,
        );
        await tab.close();
        const score = result?.lhr.categories.performance?.score;
        if (typeof score !== 'number') throw new Error('Lighthouse gave no score.');
        found.push(Math.round(score * 100));
      }
      scores[kind] = medianOf(found);
    }
    return scores;
  } finally {
    await driven.close();
    server.close();
  }
}
