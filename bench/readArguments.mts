import { parseArgs } from 'node:util';
import { Stop } from '../src/cli/tell.mjs';
import { leastPages } from './content/planPages.mjs';
import { usualSeed } from './content/makePages.mjs';
import { siteNames, type SiteName } from './sites/BenchSite.mjs';

/** What can be measured. */
export const measurements = ['build', 'visit', 'paste', 'lighthouse', 'dev'] as const;

export type Measurement = (typeof measurements)[number];

/** What a run of the benchmark was asked for. */
export interface BenchOptions {
  sizes: number[];
  sites: SiteName[];
  measure: Measurement[];
  rounds: number;
  seed: string;
  json: string | undefined;
  folder: string | undefined;
  lock: string | undefined;
  node: string | undefined;
}

/** What `npm run bench -- --help` prints. */
export const help = `npm run bench -- [PAGES …] [options]

Makes hubs of PAGES generated pages (100 and 1000 unless you say), about 1,000 words each, and
measures what they cost: this site, and the same pages in Starlight and VitePress, in one run.
1000 pages take about ten minutes for all three, 10000 some hours and 30 GB of disk.

  --sites NAMES     of hub, starlight, vitepress; all unless you say
  --measure NAMES   of build, visit, paste, lighthouse, dev; build, visit and paste unless you say
                    build: from nothing, after one page changed, and after nothing changed
                    visit: what a phone is sent for one article and for a search, and how long
                           that blocks it (a browser with a processor four times slower,
                           1.6 Mbit/s and 150 ms); of this site how soon a touch is answered, too
                    paste: what a phone is sent for a pasted error, and how long 64 KiB of one
                           take beside half as much; this site alone, and no build for it
                    lighthouse: what Lighthouse gives a page of each kind for its speed on a
                           phone, the median of five; some minutes for each site
                    dev:   the first page of the server for authors, and how soon it shows an edit
  --rounds N        measure N times, the sites in turn, and take the medians; 1 unless you say
  --json FILE       write everything that was measured there, too
  --seed WORD       other pages of the same kind; the same word makes the same bytes
  --folder DIR      make the sites there and leave them; else in a folder that is removed
  --node FILE       run all sites with this Node; else each with this one if it can
  --lock FILE       take turns of a minute, or one build, with others that call flock on it

Processor time and memory are those of all that a build starts, and need Linux' /proc.
Times of a machine that does other things meanwhile say little; the report says when it did.
What is installed for the peers stays in bench/starlight and bench/vitepress.`;

/** Reads the arguments; nothing when help was asked for. */
export function readArguments(args: string[]): BenchOptions | undefined {
  const { values, positionals } = parse(args);
  if (values.help) return undefined;
  return {
    sizes: positionals.length > 0 ? positionals.map(readSize) : [100, 1000],
    sites: values.sites === undefined ? [...siteNames] : choose('--sites', values.sites, siteNames),
    measure:
      values.measure === undefined
        ? ['build', 'visit', 'paste']
        : choose('--measure', values.measure, measurements),
    rounds: readCount('--rounds', values.rounds ?? '1', 1),
    seed: values.seed ?? usualSeed,
    json: values.json,
    folder: values.folder,
    lock: values.lock,
    node: values.node,
  };
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        help: { type: 'boolean' },
        sites: { type: 'string' },
        measure: { type: 'string' },
        rounds: { type: 'string' },
        seed: { type: 'string' },
        json: { type: 'string' },
        folder: { type: 'string' },
        node: { type: 'string' },
        lock: { type: 'string' },
      },
    });
  } catch (error) {
    throw new Stop(`${(error as Error).message} See: npm run bench -- --help`, 2);
  }
}

function readSize(text: string): number {
  return readCount('The number of pages', text, leastPages);
}

function readCount(name: string, text: string, least: number): number {
  const count = Number(text);
  if (!/^\d+$/.test(text) || count < least) {
    throw new Stop(`${name} is "${text}": it must be a whole number of at least ${least}.`, 2);
  }
  return count;
}

function choose<Name extends string>(option: string, text: string, names: readonly Name[]): Name[] {
  const asked = text.split(',').map((name) => name.trim());
  const unknown = asked.find((name) => !names.includes(name as Name));
  if (unknown !== undefined) {
    throw new Stop(`${option}: there is no "${unknown}". One or more of: ${names.join(',')}.`, 2);
  }
  return names.filter((name) => asked.includes(name));
}
