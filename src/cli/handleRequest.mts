import { existsSync, readFileSync } from 'node:fs';
import type { RequestListener, ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import sirv from 'sirv';
import { headersFor, headersPath } from '../site/hostHeaders';

/**
 * Answers requests as GitHub Pages does: under the base path, addresses with a slash at the end,
 * the 404 page with status 404. `/` leads to the base path. Beyond that it sends the headers of the
 * site's file for hosts that can set them, so that whoever tests a site tests it under them.
 *
 * @param otherwise Answers what is not in the folder; the 404 page, unless told.
 */
export function handleRequest(
  folder: string,
  baseUrl: string,
  otherwise: RequestListener = (_request, response) => sayNotFound(response, folder),
): RequestListener {
  // `dev` looks at the disk for each request, so a build that is swapped in is seen at once.
  const files = sirv(folder, {
    dev: true,
    etag: true,
    extensions: [],
    setHeaders(response, path) {
      const type = types[extname(path)];
      if (type) response.setHeader('Content-Type', type);
      // Docusaurus puts a hash of the content into the names of what is in assets/. Said here too:
      // whoever looks at the disk for each request would say that nothing may be kept.
      if (/^\/assets\//.test(path))
        response.setHeader('Cache-Control', 'public, max-age=31536000, immutable');
    },
  });

  return (request, response) => {
    response.setHeader('X-Content-Type-Options', 'nosniff');
    const [asked = '/'] = (request.url ?? '/').split('?');
    for (const [name, value] of headersFor(readHeaders(folder), asked))
      response.setHeader(name, value);
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
      return;
    }
    const [path = '/', query] = (request.url ?? '/').split(/\?(.*)/s);
    const search = query === undefined ? '' : `?${query}`;
    if (path === '/' && baseUrl !== '/') return redirect(response, 302, baseUrl);
    if (`${path}/` === baseUrl) return redirect(response, 301, baseUrl + search);
    if (!path.startsWith(baseUrl)) return sayNotFound(response, folder);

    const inside = `/${path.slice(baseUrl.length)}`;
    const plain = decode(inside);
    if (plain === undefined) return sayNotFound(response, folder);
    if (!plain.endsWith('/') && existsSync(join(folder, plain, 'index.html'))) {
      // Not from the raw address: `//elsewhere` would lead off this host.
      return redirect(response, 301, `${baseUrl}${inside.replace(/^\/+/, '')}/${search}`);
    }
    const { url } = request;
    request.url = (plain.endsWith('/') ? `${inside}index.html` : inside) + search;
    files(request, response, () => {
      request.url = url;
      otherwise(request, response);
    });
  };
}

/** What sirv gives no charset or no type for. */
const types: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.pagefind': 'application/octet-stream',
  '.pf_fragment': 'application/octet-stream',
  '.pf_index': 'application/octet-stream',
  '.pf_meta': 'application/octet-stream',
  '.pf_filter': 'application/octet-stream',
};

/** Read each time, as files are: a build that is swapped in brings its own. */
function readHeaders(folder: string): string {
  try {
    return readFileSync(join(folder, headersPath), 'utf8');
  } catch {
    return ''; // The stock form has none, nor has a preview.
  }
}

function decode(path: string): string | undefined {
  try {
    const plain = decodeURIComponent(path);
    // Neither out of the folder nor to what Pages would not publish.
    const isHidden = plain
      .split(/[\\/]/)
      .some((part) => part.startsWith('.') && part !== '.well-known');
    return isHidden || plain.includes('\0') ? undefined : plain;
  } catch {
    return undefined;
  }
}

function redirect(response: ServerResponse, status: 301 | 302, address: string): void {
  response.writeHead(status, { Location: address }).end();
}

function sayNotFound(response: ServerResponse, folder: string): void {
  // What is missing may come.
  response.removeHeader('Cache-Control');
  response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
  const page = join(folder, '404.html');
  response.end(existsSync(page) ? readFileSync(page) : 'Not found');
}
