import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, readdirSync, rmSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { findFreePort } from '../../src/cli/listen.mjs';
import { isStatic } from './builtSite';
import { apply, guide, makeSite } from './smallHub';

test.skip(!isStatic, "The stock form has Docusaurus' own server for authors.");
test.describe.configure({ mode: 'serial' });

const memcached = 'docs/technologies/memcached.md';
const loading = { timeout: 120_000 };

let site = '';
let address = '';
let server: ChildProcess | undefined;
let said = '';

/** Starts `npm run dev` in the small hub. */
async function start(): Promise<void> {
  const port = await findFreePort();
  const env: NodeJS.ProcessEnv = { ...process.env, PORT: String(port), NO_COLOR: '1' };
  delete env.NODE_ENV;
  delete env.FORCE_COLOR;
  said = '';
  server = spawn(process.execPath, ['src/cli/main.mjs', 'dev'], { cwd: site, env });
  for (const output of [server.stdout, server.stderr]) {
    output?.on('data', (text: Buffer) => (said += text.toString()));
  }
  address = `http://localhost:${port}`;
  await expect.poll(() => said, loading).toContain(`The hub is at ${address}/`);
}

async function stop(): Promise<void> {
  if (!server || server.exitCode !== null) return;
  const ended = once(server, 'exit');
  server.kill('SIGTERM');
  const [code] = await ended;
  expect(code, said).toBe(0);
}

test.beforeAll(async () => {
  test.setTimeout(180_000);
  site = await mkdtemp(join(tmpdir(), 'nexus-preview-'));
  makeSite(site);
  await start();
});

test.afterAll(async () => {
  await stop();
  await rm(site, { recursive: true, force: true });
});

const swap = (from: string, to: string) => (text: string) => {
  expect(text).toContain(from);
  return text.replace(from, to);
};

const open = (page: Page, path: string) => page.goto(address + path, loading);
const seen = (page: Page, text: string) =>
  expect(page.getByText(text).first()).toBeVisible(loading);

test('a page is shown as readers get it', async ({ page }) => {
  await open(page, '/docs/technologies/memcached/');
  await expect(page.getByRole('heading', { level: 1, name: 'Memcached' })).toBeVisible();
  expect(await page.locator('script[src]').count()).toBe(0);
  // Without the slash too, as on the host.
  const response = await page.goto(`${address}/docs/technologies/memcached?a=b`);
  expect(response?.url()).toBe(`${address}/docs/technologies/memcached/?a=b`);
  const lost = await page.goto(`${address}/docs/nowhere/`);
  expect(lost?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('an edit is on the page before the site is loaded again', async ({ page }) => {
  await open(page, '/docs/technologies/redis/');
  await seen(page, 'three = 3');
  const loader = findLoader();
  process.kill(loader, 'SIGSTOP');
  try {
    apply(site, { 'labs/examples/redis/limit.py': swap('three = 3', 'three = 33') });
    await seen(page, 'three = 33');
    apply(site, {
      'docs/technologies/redis.md': (text) => `${text}\nA sentence that was written just now.\n`,
    });
    await seen(page, 'A sentence that was written just now.');
  } finally {
    process.kill(loader, 'SIGCONT');
  }
});

test('a new title is on the pages that show it', async ({ page }) => {
  await open(page, '/docs/technologies/');
  apply(site, { [memcached]: swap('title: Memcached', 'title: Memory cache') });
  await seen(page, 'Memory cache');
});

test('what is wrong is on the page, with its place, until it is fixed', async ({ page }) => {
  await open(page, '/docs/technologies/memcached/');
  apply(site, { [memcached]: (text) => `${text}\n[Nowhere](nowhere.md)\n` });
  const place = /docs\/technologies\/memcached\.md\s+\d+:1 +nowhere\.md leads to no file/;
  await expect(page.getByRole('alert')).toContainText(place, loading);
  expect(said).toMatch(place);
  // The page that has the problem can still be read.
  await expect(page.getByRole('heading', { level: 1, name: 'Memory cache' })).toBeVisible();
  apply(site, { [memcached]: swap('[Nowhere](nowhere.md)', 'Somewhere.') });
  await seen(page, 'Somewhere.');
  await expect(page.getByRole('alert')).toHaveCount(0, loading);
});

test('a page comes and goes', async ({ page }) => {
  apply(site, { 'docs/guides/second-steps.md': guide('Second steps') });
  await expect(async () => {
    expect((await open(page, '/docs/guides/second-steps/'))?.status()).toBe(200);
  }).toPass(loading);
  await expect(page.getByRole('heading', { level: 1, name: 'Second steps' })).toBeVisible();
  apply(site, { 'docs/guides/second-steps.md': null });
  await expect(async () => {
    expect((await open(page, '/docs/guides/second-steps/'))?.status()).toBe(404);
  }).toPass(loading);
});

test('a component, a style and a transform show what became of them', async ({ page }) => {
  await open(page, '/docs/technologies/memcached/');
  apply(site, { 'src/components/PageFoot/PageFoot.tsx': swap('Edit this page', 'Fix this page') });
  await seen(page, 'Fix this page');
  apply(site, { 'src/css/site.css': (text) => `${text}\nh1 { outline-offset: 7px; }\n` });
  await expect(page.locator('h1')).toHaveCSS('outline-offset', '7px', loading);
  apply(site, {
    'src/plugins/rendering/readModule.ts': swap(
      'const content = toJsxRuntime(tree',
      'tree.children.push({ type: "element", tagName: "p", properties: {}, children: [{ type: "text", value: "From a transform." }] });\n  const content = toJsxRuntime(tree',
    ),
  });
  await seen(page, 'From a transform.');
});

test('the next start shows what was written meanwhile, before it has loaded the site', async ({
  page,
}) => {
  test.setTimeout(180_000);
  await stop();
  apply(site, { [memcached]: (text) => `${text}\nWritten while nobody looked.\n` });
  await start();
  const loader = findLoader();
  process.kill(loader, 'SIGSTOP');
  try {
    await open(page, '/docs/technologies/memcached/');
    await seen(page, 'Written while nobody looked.');
  } finally {
    process.kill(loader, 'SIGCONT');
  }
});

test('a hub that cannot be loaded says why, until it can', async ({ page }) => {
  test.setTimeout(180_000);
  await stop();
  rmSync(join(site, '.nexus'), { recursive: true });
  apply(site, { [memcached]: swap('Somewhere.', '[Nowhere](nowhere.md)') });
  await start();
  expect((await open(page, '/docs/technologies/redis/'))?.status()).toBe(500);
  await seen(page, 'nowhere.md leads to no file');
  apply(site, { [memcached]: swap('[Nowhere](nowhere.md)', 'Somewhere.') });
  await expect(page.getByRole('heading', { level: 1, name: 'Redis' })).toBeVisible(loading);
});

/** The process that loads the site for the server. */
function findLoader(): number {
  const found = readdirSync('/proc').find((pid) => {
    if (!/^\d+$/.test(pid)) return false;
    try {
      const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
      const parent = Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
      return (
        parent === server?.pid &&
        readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('siteProcess')
      );
    } catch {
      return false; // It ended meanwhile.
    }
  });
  expect(found, 'the process that loads the site').toBeDefined();
  return Number(found);
}
