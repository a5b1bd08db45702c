import { createHash } from 'node:crypto';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { hashSource } from '../site/contentPolicy';
import type { PreviewNews } from './messages';
import type { Preview } from './Preview.mjs';

/** Below the base path: where a page hears that it has changed. */
const eventsPath = 'nexus-preview';

/** A page in a browser that waits for news. */
interface Listener {
  address: string;
  /** Of the HTML that it shows. */
  hash: string;
  response: ServerResponse;
}

interface Answer {
  status: 200 | 404 | 500;
  html: string;
  /** What is wrong with the site or the page, or nothing. */
  problems: string;
}

const hashOf = (html: string): string => createHash('sha256').update(html).digest('base64url');

/**
 * Answers requests for pages from the preview, and tells those pages when they have changed.
 *
 * @param root The repository's, an absolute path.
 * @param baseUrl With a slash at both ends.
 * @param serveFiles Gives what answers for files, and hands on what is none.
 */
export function answerPreview(
  preview: Preview,
  {
    root,
    baseUrl,
    serveFiles,
  }: {
    root: string;
    baseUrl: string;
    serveFiles: (otherwise: RequestListener) => RequestListener;
  },
): RequestListener {
  const script = bundleClient(root);
  // The policy that readers get, with one more script: what it forbids is seen while it is written.
  const allow = (html: string): string =>
    html.replace(
      /(?<=<meta http-equiv="Content-Security-Policy"[^>]*script-src 'self')/,
      ` ${hashSource(script)}`,
    );
  const listeners = new Set<Listener>();
  const files = serveFiles((_request, response) => void sayNotFound(response));
  preview.onChange = () => {
    for (const listener of listeners) void tell(listener);
  };

  return (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    if (pathname === baseUrl + eventsPath) {
      const [address = '', hash = ''] = ['address', 'hash'].map((name) => searchParams.get(name));
      listen({ address: address ?? '', hash: hash ?? '', response });
    } else if (pathname.startsWith(baseUrl) && !/\.[a-z0-9_]+$/i.test(pathname)) {
      void answerPage(pathname, request, response);
    } else {
      files(request, response);
    }
  };

  async function answerPage(
    pathname: string,
    request: IncomingMessage,
    response: ServerResponse,
  ): Promise<void> {
    const address = pathname.replace(/\/?$/, '/');
    const { status, html } = await render(address);
    if (status === 404) return files(request, response);
    if (address !== pathname) {
      const { search } = new URL(request.url ?? '/', 'http://localhost');
      response.writeHead(302, { Location: address + search }).end();
      return;
    }
    send(response, status, html);
  }

  async function sayNotFound(response: ServerResponse): Promise<void> {
    const { html } = await render(`${baseUrl}404.html`);
    send(response, 404, html);
  }

  function send(response: ServerResponse, status: number, html: string): void {
    response.writeHead(status, {
      'Content-Type': 'text/html; charset=utf-8',
      'Cache-Control': 'no-store',
    });
    const facts = `data-events="${baseUrl}${eventsPath}" data-hash="${hashOf(html)}"`;
    response.end(`${allow(html)}<script ${facts}>${script}</script>`);
  }

  async function render(address: string): Promise<Answer> {
    try {
      const html = await preview.render(address);
      const { problems } = preview;
      return html === undefined
        ? { status: 404, html: '', problems }
        : { status: 200, html, problems };
    } catch (error) {
      const problems = preview.problems || String(error instanceof Error ? error.stack : error);
      const html = `<!DOCTYPE html><title>Problems</title><pre>${escape(problems)}</pre>`;
      return { status: 500, html, problems };
    }
  }

  function listen(listener: Listener): void {
    listener.response.writeHead(200, {
      'Content-Type': 'text/event-stream',
      'Cache-Control': 'no-store',
    });
    listener.response.on('close', () => listeners.delete(listener));
    listeners.add(listener);
    void tell(listener);
  }

  async function tell({ address, hash, response }: Listener): Promise<void> {
    const { status, html, problems } = await render(address);
    const isNew = status === 200 && hashOf(html) !== hash;
    const news: PreviewNews = { isNew, problems };
    response.write(`data: ${JSON.stringify(news)}\n\n`);
  }
}

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

function bundleClient(root: string): string {
  const { outputFiles } = buildSync({
    entryPoints: [join(root, 'src/preview/client.ts')],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: 'es2022',
  });
  return outputFiles[0]?.text.trim() ?? '';
}
