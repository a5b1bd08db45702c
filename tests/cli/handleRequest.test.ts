import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { handleRequest } from '../../src/cli/handleRequest.mjs';
import { listen } from '../../src/cli/listen.mjs';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'nexus-serve-'));
  const files = {
    'index.html': 'home',
    '404.html': 'not here',
    'docs/redis/index.html': 'redis',
    'assets/js/main.1234.js': 'code',
    'pagefind/wasm.en.pagefind': 'index',
    _headers: '/*\n  Referrer-Policy: same-origin\n/assets/*\n  Cache-Control: immutable\n',
    'robots.txt': 'Sitemap: é',
    '.secret': 'hidden',
  };
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
});
afterAll(() => rmSync(folder, { recursive: true }));

describe.each(['/', '/hub/'])('under %s', (base) => {
  let site: Awaited<ReturnType<typeof listen>>;
  beforeAll(async () => {
    site = await listen(0, handleRequest(folder, base), 'serve');
  });
  afterAll(() => site.close());
  const get = (path: string) =>
    fetch(`http://localhost:${site.port}${path}`, { redirect: 'manual' });

  test('a page is served with its type and charset', async () => {
    const page = await get(`${base}docs/redis/`);
    expect([page.status, page.headers.get('content-type'), await page.text()]).toEqual([
      200,
      'text/html; charset=utf-8',
      'redis',
    ]);
    expect((await get(base)).status).toBe(200);
  });

  test('an address without its slash leads to the one with it, and keeps its question', async () => {
    const page = await get(`${base}docs/redis?q=slow`);
    expect([page.status, page.headers.get('location')]).toEqual([301, `${base}docs/redis/?q=slow`]);
  });

  test('what is not there is the 404 page with status 404', async () => {
    for (const path of [
      'docs/nothing/',
      'docs/',
      'nothing.png',
      '%E0%A4%A',
      '..%2f..%2fetc%2fpasswd',
      '.secret',
    ]) {
      const page = await get(base + path);
      expect([path, page.status, await page.text()]).toEqual([path, 404, 'not here']);
    }
  });

  test('files have the types that browsers ask for', async () => {
    const type = async (path: string) => (await get(base + path)).headers.get('content-type');
    expect(await type('assets/js/main.1234.js')).toBe('text/javascript; charset=utf-8');
    expect(await type('pagefind/wasm.en.pagefind')).toBe('application/octet-stream');
    expect(await type('robots.txt')).toBe('text/plain; charset=utf-8');
  });

  test('named by their content, assets are kept; pages are asked for again', async () => {
    const kept = async (path: string) => (await get(base + path)).headers.get('cache-control');
    expect(await kept('assets/js/main.1234.js')).toBe('public, max-age=31536000, immutable');
    expect(await kept('docs/redis/')).toBe('no-cache');
  });

  test('every answer has the headers of the site’s own file, those that say no included', async () => {
    for (const path of ['docs/redis/', 'docs/redis', 'assets/js/main.1234.js', 'missing/']) {
      const { headers } = await get(base + path);
      expect([path, headers.get('referrer-policy')]).toEqual([path, 'same-origin']);
    }
    expect((await get(`${base}assets/missing.js`)).headers.get('cache-control')).toBeNull();
  });

  test('only reading is allowed', async () => {
    const answer = await fetch(`http://localhost:${site.port}${base}`, { method: 'POST' });
    expect(answer.status).toBe(405);
  });

  if (base !== '/') {
    test('the root leads to the base path, and nothing else outside it is served', async () => {
      const home = await get('/');
      expect([home.status, home.headers.get('location')]).toEqual([302, '/hub/']);
      expect((await get('/hub')).headers.get('location')).toBe('/hub/');
      expect((await get('/docs/redis/')).status).toBe(404);
    });
  }
});
