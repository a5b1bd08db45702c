import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, filesOf, keep, versionIn } from './keeping';
import { test, type Host } from './offlineHost';

// What a reader who keeps the hub is given: from the network, or from what is kept.

const renameMap = (host: Host, name: string) =>
  host.deploy({ 'map/index.html': (text) => text.replaceAll(/(?:Map|Atlas) of the hub/g, name) });

test('a host that lets pages be old for ten minutes shows none that is', async ({ page, host }) => {
  host.cacheControl = 'max-age=600';
  const title = page.getByRole('heading', { level: 1 });
  const openMap = () => page.goto(`${host.address}map/`);
  const update = async () => {
    await page.goto(`${host.address}docs/`);
    await expect.poll(() => versionIn(page)).toBe(filesOf(host).version);
  };
  await openMap();
  await keep(page, host);
  await renameMap(host, 'Atlas of the hub');
  await update();
  await openMap();
  await expect(title).toHaveText('Atlas of the hub');

  await renameMap(host, 'Atlas of the hub, again');
  await update();
  host.cut();
  await openMap();
  await expect(title).toHaveText('Atlas of the hub, again');
});

test('a host that is out of order is answered for', async ({ page, host }) => {
  await keep(page, host);
  host.instead = (_asked, response) => {
    response.writeHead(503, { 'Content-Type': 'text/html' }).end('<h1>Out of order</h1>');
    return true;
  };
  await page.goto(`${host.address}docs/technologies/redis/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Redis');
});

test('an address without its slash leads on, with a connection as without one', async ({
  page,
  host,
}) => {
  await keep(page, host);
  for (const cut of [() => {}, () => host.cut()]) {
    cut();
    await page.goto(`${host.address}map?from=a#b`);
    await expect(page).toHaveURL(/\/map\/(?:\?from=a)?#b$/);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Map of the hub');
  }
});

test('the short address of a section, which is not kept, leads to it by that of its page', async ({
  page,
  host,
}) => {
  await keep(page, host);
  const places = readdirSync(join(host.folder, 'p'), { recursive: true, encoding: 'utf8' });
  const section = places.find((place) => /^\w+\/[^/]+\/index\.html$/.test(place)) ?? '';
  const html = readFileSync(join(host.folder, 'p', section), 'utf8');
  const [, target = ''] = /url=([^"]+)/.exec(html) ?? [];
  expect(target).toContain('#');
  host.cut();
  await page.goto(`${host.address}p/${section.replace('index.html', '')}`);
  await expect(page).toHaveURL(new URL(target, host.address).href);
  const missing = await page.goto(`${host.address}p/none/of-it/`);
  expect(missing?.status()).toBe(404);
});
