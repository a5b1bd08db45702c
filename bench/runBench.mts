import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { cpus, tmpdir, totalmem, type as systemName, release } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify, stripVTControlCharacters } from 'node:util';
import type { Browser } from '@playwright/test';
import { onLeave } from '../src/cli/leave.mjs';
import { chooseBrowserFlags } from '../src/cli/findBrowser.mjs';
import { isRoot, prepareBrowser } from '../src/cli/prepareBrowser.mjs';
import { say } from '../src/cli/tell.mjs';
import { makePages } from './content/makePages.mjs';
import type { BenchPage } from './content/BenchPage.mjs';
import {
  buildSteps,
  commitAll,
  measureBuild,
  measureOutput,
  type Bench,
} from './measure/measureBuilds.mjs';
import { measureDev } from './measure/measureDev.mjs';
import { measurePaste } from './measure/measurePaste.mjs';
import { measurePresses } from './measure/measurePresses.mjs';
import { measureLighthouse } from './measure/measureLighthouse.mjs';
import { measureSearch, measureVisits } from './measure/measureVisits.mjs';
import { takeTurns, type Turns } from './measure/takeTurns.mjs';
import { help, readArguments, type BenchOptions } from './readArguments.mjs';
import type { BenchResult, SiteResult, SizeResult } from './report/BenchResult.mjs';
import { spellReport } from './report/spellReport.mjs';
import type { BenchSite, SiteName } from './sites/BenchSite.mjs';
import { hubSite } from './sites/hub.mjs';
import { starlightSite } from './sites/starlight.mjs';
import { vitepressSite } from './sites/vitepress.mjs';

/** Measures what the arguments of `npm run bench` ask for, and says it. */
export async function runBench(root: string, args: string[]): Promise<void> {
  const options = readArguments(args);
  if (!options) return say(help);
  const node = options.node && resolve(options.node);
  const all: Record<SiteName, BenchSite> = {
    hub: hubSite(root, node),
    starlight: starlightSite(root, node),
    vitepress: vitepressSite(root, node),
  };
  const sites = options.sites.map((name) => all[name]);
  const titles = {
    hub: all.hub.title,
    starlight: all.starlight.title,
    vitepress: all.vitepress.title,
  };
  const versions = new Map<BenchSite, Pick<SiteResult, 'version' | 'node'>>();
  for (const site of sites) {
    const version = await site.ready();
    const { stdout } = await promisify(execFile)(site.build().file, ['--version']);
    versions.set(site, { version, node: stdout.trim() });
  }

  const [processor] = cpus();
  const result: BenchResult = {
    ran: new Date().toISOString(),
    machine: {
      system: `${systemName()} ${release()}`,
      processor: processor?.model ?? 'unknown',
      cores: cpus().length,
      memoryBytes: totalmem(),
    },
    seed: options.seed,
    sizes: [],
  };
  const save = async () => {
    if (options.json) await writeFile(options.json, `${JSON.stringify(result, null, 2)}\n`);
  };

  const folder = options.folder
    ? resolve(options.folder)
    : await mkdtemp(join(tmpdir(), 'nexus-bench-'));
  const clear = async () => {
    if (!options.folder) await rm(folder, { recursive: true, force: true });
  };
  onLeave(clear);
  const browser = await openBrowser(options);
  const turns = takeTurns(options.lock);
  try {
    for (const count of options.sizes) {
      const size: SizeResult = { pages: count, sites: {} };
      result.sizes.push(size);
      const pages = makePages(count, options.seed);
      const benches: { bench: Bench; found: SiteResult }[] = [];
      for (const site of sites) {
        say(`${site.title}, ${count} pages: writing them …`);
        const place = join(folder, `${site.name}-${count}`);
        await rm(place, { recursive: true, force: true });
        await mkdir(place, { recursive: true });
        await site.write(place, pages);
        await commitAll(place);
        const found: SiteResult = {
          ...(versions.get(site) ?? { version: '', node: '' }),
          builds: { cold: [], changed: [], unchanged: [] },
          failures: [],
        };
        size.sites[site.name] = found;
        benches.push({ bench: { site, folder: place, edited: chooseArticle(pages) }, found });
      }
      await measureSize({ benches, pages, options, browser, turns, save });
      await turns.end();
      say(`\n${spellReport(size, titles)}\n`);
      if (!options.folder) {
        for (const { bench } of benches) await rm(bench.folder, { recursive: true, force: true });
      }
    }
  } finally {
    await turns.end();
    await browser?.close();
    await clear();
  }
}

async function openBrowser({ measure }: BenchOptions): Promise<Browser | undefined> {
  if (!measure.includes('visit') && !measure.includes('dev')) return undefined;
  const executablePath = await prepareBrowser('bench');
  const { chromium } = await import('@playwright/test');
  return chromium.launch({ executablePath, args: chooseBrowserFlags(isRoot()) });
}

/** The page that is read and edited: a challenge in the middle, as long as most. */
export function chooseArticle(pages: readonly BenchPage[]): BenchPage {
  const challenges = pages.filter(({ kind }) => kind === 'challenge');
  const article = challenges[Math.floor(challenges.length / 2)];
  if (!article) throw new Error('There is no challenge to read.');
  return article;
}

/** What is searched for: the beginnings of some titles, so that every site finds something. */
export function chooseSearches(pages: readonly BenchPage[]): string[] {
  return [0.2, 0.4, 0.6, 0.8].map((place) => {
    const page = pages[Math.floor(pages.length * place)];
    return (page?.title ?? '').replace(/^An? /, '').split(' ').slice(0, 2).join(' ');
  });
}

interface Measuring {
  benches: { bench: Bench; found: SiteResult }[];
  pages: readonly BenchPage[];
  options: BenchOptions;
  browser: Browser | undefined;
  turns: Turns;
  save: () => Promise<void>;
}

/** The sites in turn for each measurement, so that what the machine does meanwhile meets all alike. */
async function measureSize(measuring: Measuring): Promise<void> {
  const { benches, pages, options, browser, turns, save } = measuring;
  let edit = 0;

  async function attempt(
    { bench, found }: Measuring['benches'][number],
    what: string,
    task: () => Promise<string>,
  ): Promise<void> {
    const name = `${bench.site.title}, ${pages.length} pages: ${what}`;
    try {
      say(`${name}: ${await turns.during(task)}`);
    } catch (error) {
      const message = stripVTControlCharacters((error as Error).message);
      found.failures.push(`${name}: ${message}`);
      say(`${name} failed: ${message}`);
    }
    await save();
  }

  const rounds = options.measure.includes('build') ? options.rounds : 1;
  // A site must be built before it can be visited.
  const steps = options.measure.includes('build')
    ? buildSteps
    : options.measure.includes('visit') || options.measure.includes('lighthouse')
      ? (['cold'] as const)
      : [];
  for (let round = 0; round < rounds; round += 1) {
    for (const step of steps) {
      edit += 1;
      for (const each of benches) {
        // Nothing can be said of the second build where the first one failed.
        if (each.found.failures.length > 0) continue;
        await attempt(each, `build, ${step}`, async () => {
          const cost = await measureBuild(each.bench, step, edit);
          each.found.builds[step].push(cost);
          each.found.output = await measureOutput(each.bench);
          return spellCost(cost);
        });
      }
    }
  }
  if (browser && options.measure.includes('visit')) {
    for (const each of benches) {
      if (!each.found.output) continue;
      await attempt(each, 'visit', async () => {
        each.found.visit = await measureVisits(browser, each.bench, each.bench.edited, 3);
        return `${(each.found.visit.bytes / 1024).toFixed(1)} KiB`;
      });
      await attempt(each, 'search', async () => {
        const { edited } = each.bench;
        each.found.search = await measureSearch(browser, each.bench, edited, chooseSearches(pages));
        return `${(each.found.search.firstBytes / 1024).toFixed(1)} KiB`;
      });
    }
  }
  for (const each of benches) {
    const isOurs = each.bench.site.name === 'hub' && each.found.output;
    if (!browser || !isOurs || !options.measure.includes('visit')) continue;
    await attempt(each, 'touches', async () => {
      const { edited } = each.bench;
      each.found.presses = await measurePresses(browser, each.bench, edited);
      return Object.entries(each.found.presses)
        .map(([name, { ms }]) => `${name} ${Math.round(ms)} ms`)
        .join(', ');
    });
  }
  for (const each of benches) {
    if (each.bench.site.name !== 'hub' || !options.measure.includes('paste')) continue;
    await attempt(each, 'paste', async () => {
      each.found.paste = await measurePaste(pages);
      return `${(each.found.paste.bytes / 1024).toFixed(1)} KiB, ${each.found.paste.wholeMs.toFixed(1)} ms`;
    });
  }
  if (options.measure.includes('lighthouse')) {
    const program = await prepareBrowser('bench');
    for (const each of benches) {
      if (!each.found.output) continue;
      await attempt(each, 'lighthouse', async () => {
        each.found.lighthouse = await measureLighthouse(program, each.bench, pages);
        return Object.entries(each.found.lighthouse)
          .map(([kind, score]) => `${kind} ${score}`)
          .join(', ');
      });
    }
  }
  if (browser && options.measure.includes('dev')) {
    for (const each of benches) {
      await attempt(each, 'dev', async () => {
        each.found.dev = await measureDev(browser, each.bench, [edit + 1, edit + 2, edit + 3]);
        return `${each.found.dev.firstPageSeconds.toFixed(1)} s`;
      });
    }
    edit += 3;
  }
}

function spellCost({ wallSeconds, cpuSeconds, peakBytes }: SiteResult['builds']['cold'][number]) {
  const words = [`${wallSeconds.toFixed(1)} s`];
  if (cpuSeconds !== null) words.push(`${cpuSeconds.toFixed(1)} s of processor time`);
  if (peakBytes !== null) words.push(`${Math.round(peakBytes / 1024 / 1024)} MiB`);
  return words.join(', ');
}
