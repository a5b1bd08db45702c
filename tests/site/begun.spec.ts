import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { kinds, pathOf, permalinkOf } from '../../src/content/kinds';
import { fillTemplate, leavings } from '../content/fillTemplate';
import { isStatic } from './builtSite';
import { apply, build, makeSite, readPages } from './smallHub';

test.skip(!isStatic, 'Pages are checked and compiled the same way in both forms.');

test('what passes the check is built: each kind from its template, and what other tools write', async () => {
  const site = await mkdtemp(join(tmpdir(), 'nexus-begun-'));
  makeSite(site);
  const pages: Record<string, string> = {
    'docs/guides/foreign.md': readFileSync('tests/fixtures/foreign.md', 'utf8'),
  };
  for (const kind of kinds) {
    const redis =
      kind === 'challenge' ? '../docs/technologies/redis.md' : '../technologies/redis.md';
    for (const leave of Object.keys(leavings) as (keyof typeof leavings)[])
      pages[pathOf(kind, `kept-page-${leave}`)] = (await fillTemplate(kind, leave))
        .replaceAll('REDIS', redis)
        .replace('title: ACK', `title: ACK ${kind} ${leave}`)
        .replace('the kept page is gone', `the kept page is ${leave}`);
  }
  const links = Object.keys(pages).map((path) => `[a](../${path})`);
  apply(site, {
    ...pages,
    // Something has to lead to each page.
    'docs/overview.md': (text) => text.replace('A hub.', links.join('\n')),
  });
  await build(site);
  const built = readPages(site);
  for (const path of Object.keys(pages)) {
    const html = built[`${permalinkOf(path).slice(1)}index.html`];
    expect(html, path).toContain('<h1');
  }
  const foreign = Object.entries(built).find(([path]) => path.includes('guides/foreign'))?.[1];
  expect(foreign).toContain('<details>');
  expect(foreign).toContain('id="가상화"');
  expect(foreign).not.toMatch(/\[!IMPORTANT\]|\[\^1\]|\[x\]/);
  await rm(site, { recursive: true });
});
