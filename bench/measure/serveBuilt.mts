import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** One answer that a reader's browser got. */
export interface Sent {
  path: string;
  kind: SentKind;
  /** The body as it went over the wire, without headers. */
  bytes: number;
}

/** What an answer is for, as a table names it. */
export type SentKind = 'document' | 'style' | 'script' | 'font' | 'picture' | 'search' | 'other';

const types: Readonly<Record<string, readonly [type: string, kind: SentKind]>> = {
  '.html': ['text/html; charset=utf-8', 'document'],
  '.css': ['text/css; charset=utf-8', 'style'],
  '.js': ['text/javascript; charset=utf-8', 'script'],
  '.mjs': ['text/javascript; charset=utf-8', 'script'],
  '.json': ['application/json; charset=utf-8', 'other'],
  '.svg': ['image/svg+xml', 'picture'],
  '.png': ['image/png', 'picture'],
  '.webp': ['image/webp', 'picture'],
  '.ico': ['image/x-icon', 'picture'],
  '.woff2': ['font/woff2', 'font'],
  '.txt': ['text/plain; charset=utf-8', 'other'],
  '.xml': ['application/xml; charset=utf-8', 'other'],
  '.wasm': ['application/wasm', 'other'],
};

/** Whether a file belongs to a search index or its engine, whatever its ending. */
const isSearch = (path: string): boolean =>
  path.includes('/pagefind/') || /localSearchIndex|minisearch/i.test(path);

/** What an address is for. */
export function kindOfAddress(path: string): SentKind {
  if (isSearch(path)) return 'search';
  const ending = extname(path);
  return ending === '' ? 'document' : (types[ending]?.[1] ?? 'other');
}

/** Pictures, fonts and parts of Pagefind's index are packed already. */
const isPacked = (path: string): boolean => /\.(?:png|webp|ico|woff2?|pf_\w+|pagefind)$/.test(path);

/**
 * Answers as a good host does: brotli where the browser takes it, gzip where not, ten minutes in
 * the browser's cache, as on GitHub Pages. Tells each answer.
 */
export function serveBuilt(folder: string, onSent: (sent: Sent) => void) {
  const packed = new Map<string, Promise<Buffer>>();

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = normalize(decodeURIComponent(pathname));
    const file = path.endsWith('/') ? `${path}index.html` : path;
    const accepted = String(request.headers['accept-encoding'] ?? '');
    const encoding = isPacked(file)
      ? 'identity'
      : accepted.includes('br')
        ? 'br'
        : accepted.includes('gzip')
          ? 'gzip'
          : 'identity';
    const key = `${encoding} ${file}`;
    let body: Buffer;
    try {
      const known =
        packed.get(key) ?? readFile(join(folder, file)).then((raw) => pack(raw, encoding));
      packed.set(key, known);
      body = await known;
    } catch {
      packed.delete(key);
      response.writeHead(404, { 'Content-Type': 'text/plain' }).end('Not found');
      onSent({ path, kind: kindOfAddress(file), bytes: 0 });
      return;
    }
    response.writeHead(200, {
      'Content-Type': types[extname(file)]?.[0] ?? 'application/octet-stream',
      'Content-Length': body.length,
      'Cache-Control': 'max-age=600',
      Vary: 'Accept-Encoding',
      ...(encoding === 'identity' ? {} : { 'Content-Encoding': encoding }),
    });
    response.end(body);
    onSent({ path, kind: kindOfAddress(file), bytes: body.length });
  }

  return (request: IncomingMessage, response: ServerResponse): void => {
    answer(request, response).catch(() => response.destroy());
  };
}

async function pack(raw: Buffer, encoding: 'br' | 'gzip' | 'identity'): Promise<Buffer> {
  switch (encoding) {
    case 'br':
      return promisify(brotliCompress)(raw, {
        params: {
          [constants.BROTLI_PARAM_QUALITY]: 11,
          [constants.BROTLI_PARAM_SIZE_HINT]: raw.length,
        },
      });
    case 'gzip':
      return promisify(gzip)(raw, { level: 9 });
    case 'identity':
      return raw;
  }
}
