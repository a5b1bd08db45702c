import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listen } from '../../src/cli/listen.mjs';
import { kindOfAddress, serveBuilt, type Sent } from './serveBuilt.mjs';

const text = 'The query returns the row. '.repeat(400);
let folder: string;
let server: Awaited<ReturnType<typeof listen>>;
const sent: Sent[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'nexus-serve-'));
  await writeFile(join(folder, 'index.html'), text);
  await writeFile(join(folder, 'part.pf_index'), text);
  server = await listen(
    0,
    serveBuilt(folder, (one) => sent.push(one)),
    'bench',
  );
});
afterAll(async () => {
  server.close();
  await rm(folder, { recursive: true });
});

const get = (path: string, encodings: string) =>
  new Promise<{ status: number; encoding: string; body: Buffer }>((resolve, reject) => {
    const asked = request(
      { port: server.port, host: '127.0.0.1', path, headers: { 'accept-encoding': encodings } },
      (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            encoding: String(response.headers['content-encoding'] ?? 'identity'),
            body: Buffer.concat(parts),
          }),
        );
      },
    );
    asked.on('error', reject).end();
  });

describe('the server of the visits', () => {
  test('packs a page as the browser takes it, and tells the bytes that went out', async () => {
    sent.length = 0;
    const page = await get('/?q=row', 'gzip, deflate, br');
    expect(page.encoding).toBe('br');
    expect(brotliDecompressSync(page.body).toString()).toBe(text);
    expect(sent).toEqual([{ path: '/', kind: 'document', bytes: page.body.length }]);
    expect((await get('/', 'gzip')).encoding).toBe('gzip');
    expect((await get('/', 'identity')).body.length).toBe(text.length);
  });

  test('sends parts of an index as they are: they are packed already', async () => {
    const part = await get('/part.pf_index', 'gzip, br');
    expect(part).toMatchObject({ status: 200, encoding: 'identity' });
  });

  test('says so when there is no such file', async () => {
    expect((await get('/gone/', 'br')).status).toBe(404);
  });
});

test.each([
  ['/challenges/slow-list/', 'search-free document', 'document'],
  ['/assets/js/main.1234.js', 'script', 'script'],
  ['/pagefind/pagefind.js', 'search', 'search'],
  ['/assets/chunks/@localSearchIndexroot.abc.js', 'search', 'search'],
  ['/fonts/inter.woff2', 'font', 'font'],
])('%s is counted as %s', (path, _, kind) => {
  expect(kindOfAddress(path.endsWith('/') ? `${path}index.html` : path)).toBe(kind);
});
