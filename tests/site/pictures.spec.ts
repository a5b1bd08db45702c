import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { drawNoise } from '../drawNoise';
import { isStatic } from './builtSite';
import { apply, build, makeSite } from './smallHub';

const concept = 'docs/concepts/database-design.md';
const built = 'build/docs/concepts/database-design/index.html';

test('a picture beside a page reaches the reader, and so does the one that takes its place', async () => {
  test.setTimeout(600_000);
  const site = await mkdtemp(join(tmpdir(), 'nexus-picture-'));
  // What the page shows, as attributes; each file must be there.
  const readShown = () => {
    const html = readFileSync(join(site, built), 'utf8');
    return [...html.matchAll(/<img [^>]*>/g)].map(([tag]) => {
      const shown = Object.fromEntries(
        [...tag.matchAll(/([a-z]+)="([^"]*)"/g)].map(([, name, value]) => [name, value]),
      );
      expect(existsSync(join(site, 'build', shown.src ?? '')), shown.src).toBe(true);
      return shown;
    });
  };
  try {
    makeSite(site);
    apply(site, {
      // Above ten kilobytes the bundler would make a file of it, below an address that holds it.
      'docs/concepts/tables.png': await drawNoise(180, 120),
      'docs/concepts/key.svg':
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 12"><path d="M0 6h24"/></svg>',
      [concept]: (text) =>
        `${text}\n![A key joins two tables](./tables.png)\n\n![A key][key]\n\n[key]: ./key.svg\n`,
    });
    await build(site, isStatic ? undefined : 'stock');
    const before = readShown();
    const rest = { loading: 'lazy', decoding: 'async' };
    expect(before).toEqual([
      {
        src: expect.stringMatching(/^\/assets\/images\/tables-[0-9a-f]{12}\.webp$/),
        width: '180',
        height: '120',
        alt: 'A key joins two tables',
        ...rest,
      },
      {
        src: expect.stringMatching(/^\/assets\/images\/key-[0-9a-f]{12}\.svg$/),
        width: '24',
        height: '12',
        alt: 'A key',
        ...rest,
      },
    ]);
    if (!isStatic) return; // Stock Docusaurus keeps no page: it would show nothing new.
    apply(site, { 'docs/concepts/tables.png': await drawNoise(180, 130) });
    await build(site);
    const after = readShown();
    expect(after[0]?.height).toBe('130');
    expect(after[0]?.src).not.toBe(before[0]?.src);
    expect(existsSync(join(site, 'build', before[0]?.src ?? ''))).toBe(false);
  } finally {
    await rm(site, { recursive: true, force: true });
  }
});
