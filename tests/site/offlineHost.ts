import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { test as base } from '@playwright/test';
import { handleRequest } from '../../src/cli/handleRequest.mjs';
import { listen } from '../../src/cli/listen.mjs';
import { readAddress } from '../../src/site/readAddress';
import { writeSiteFiles } from '../../src/offline/writeSiteFiles';
import { buildFolder } from './builtSite';
import { apply, build, guide, makeSite } from './smallHub';

const { baseUrl } = readAddress(process.env);
/** A copy of the site under an address of its own, which can be cut off and deployed anew. */
export class Host {
  /** What was asked for, as paths below the hub's address, without what only asks for it anew. */
  readonly asked: string[] = [];
  /** How many files were asked for in order to keep them. */
  kept = 0;
  /** The most of these that are given out before the connection breaks. */
  most = Infinity;
  /** Milliseconds that each of these takes. */
  delay = 0;
  /** How long a browser may give an answer again without asking. */
  cacheControl?: string;
  /** Answers in the site's place where it gives true, or lets an answer wait. */
  instead?: (asked: string, response: ServerResponse) => boolean | Promise<boolean>;
  address = '';
  private port = 0;
  private close = () => {};

  constructor(readonly folder: string) {}

  async connect(): Promise<void> {
    const answer = handleRequest(this.folder, baseUrl);
    const count = async (request: IncomingMessage, response: ServerResponse) => {
      const asked = (request.url ?? '').slice(baseUrl.length);
      this.asked.push(asked.replace(/\?.*/, ''));
      const isKept = asked.includes('?kept=');
      if (isKept) this.kept += 1;
      if (isKept) await setTimeout(this.delay);
      if (isKept && this.kept > this.most) return void request.destroy();
      if (this.cacheControl) response.setHeader('Cache-Control', this.cacheControl);
      if (!(await this.instead?.(asked, response))) answer(request, response);
    };
    ({ port: this.port, close: this.close } = await listen(
      this.port,
      (request, response) => void count(request, response),
      'test',
    ));
    this.address = `http://localhost:${this.port}${baseUrl}`;
  }

  /** Lets these answers wait until what this gives is called. */
  hold(isHeld: (asked: string) => boolean): () => void {
    let release = () => {};
    const released = new Promise<void>((resolve) => {
      release = resolve;
    });
    this.instead = async (asked) => {
      if (isHeld(asked)) await released;
      return false;
    };
    return release;
  }

  cut(): void {
    this.close();
  }

  /** Puts another build online, in which these files are others; null stands for one that is gone. */
  async deploy(changes: Record<string, ((text: string) => string) | null>): Promise<void> {
    for (const [path, change] of Object.entries(changes)) {
      const file = join(this.folder, path);
      if (change) writeFileSync(file, change(readFileSync(file, 'utf8')));
      else rmSync(file);
    }
    await writeSiteFiles(this.folder);
  }
}

async function lendHost(site: string, use: (host: Host) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'nexus-offline-'));
  cpSync(site, folder, { recursive: true });
  const host = new Host(folder);
  await host.deploy({});
  await host.connect();
  await use(host);
  host.cut();
  await rm(folder, { recursive: true });
}

/** Enough that a download can be broken in its midst. */
const guides = Object.fromEntries(
  Array.from({ length: 60 }, (_, number) => [
    `docs/guides/guide-${number}.md`,
    guide(`Guide ${number}`),
  ]),
);

/** A small hub, built once: to keep the thousands of files of this one took half of all tests' time. */
async function buildSmall(use: (site: string) => Promise<void>): Promise<void> {
  const site = await mkdtemp(join(tmpdir(), 'nexus-small-'));
  makeSite(site);
  apply(site, guides);
  await build(site);
  await use(join(site, 'build'));
  await rm(site, { recursive: true });
}

/** Gives each test a site of its own to cut off. */
export const hostFixtures = {
  small: [
    // eslint-disable-next-line no-empty-pattern -- how Playwright learns that a fixture needs no other.
    ({}: object, use: (site: string) => Promise<void>) => buildSmall(use),
    { scope: 'worker', timeout: 240_000 },
  ] as const,
  host: ({ small }: { small: string }, use: (host: Host) => Promise<void>) => lendHost(small, use),
};

/** Each test has such a site, and a page that is open on it. */
export const test = base.extend<{ host: Host; wholeHost: Host }, { small: string }>({
  small: [...hostFixtures.small],
  host: hostFixtures.host,
  // eslint-disable-next-line no-empty-pattern -- as above.
  wholeHost: ({}, use) => lendHost(buildFolder, use),
  page: async ({ context, host }, use) => {
    const page = await context.newPage();
    await page.goto(host.address);
    await use(page);
  },
});
