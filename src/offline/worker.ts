import { KeptHub } from './KeptHub';
import { isImmutable } from './SiteFiles';

// The service worker of a reader who keeps the hub; nobody else ever fetches this.

interface LifeEvent extends Event {
  waitUntil: (work: Promise<unknown>) => void;
}
interface FetchEvent extends LifeEvent {
  request: Request;
  respondWith: (answer: Promise<Response>) => void;
}
/** The part of a worker's world that is used: its types and those of a page exclude each other. */
interface Worker {
  registration: ServiceWorkerRegistration;
  skipWaiting: () => Promise<void>;
  addEventListener: {
    (type: 'install' | 'activate', listen: (event: LifeEvent) => void): void;
    (type: 'fetch', listen: (event: FetchEvent) => void): void;
  };
}
const worker = self as unknown as Worker;

const base = new URL(worker.registration.scope);
const hub = new KeptHub(base);

worker.addEventListener('install', () => {
  void worker.skipWaiting();
});
worker.addEventListener('activate', (event) => {
  // The first worker of this hub enabled it, and a registration remembers. Where it fails without a
  // connection, Firefox shows that failure, whatever the worker answers. Pages that are open are not
  // claimed: that would put them out of the back-forward cache.
  event.waitUntil(worker.registration.navigationPreload.disable());
});

worker.addEventListener('fetch', (event) => {
  const { method, url, mode } = event.request;
  const path = hub.pathOf(url);
  if (method !== 'GET' || path === undefined || new URL(url).searchParams.has('kept')) return;
  const answer = answerRequest(event.request, path);
  event.respondWith(answer);
  if (mode === 'navigate') event.waitUntil(answer.then(update, () => undefined));
});

/**
 * The network first, so that a page is never older than the hub; what was kept when the network
 * gives nothing, or a server is out of order. Only what never changes under its name is not asked
 * for again.
 */
async function answerRequest(request: Request, path: string): Promise<Response> {
  const isFixed = isImmutable(path);
  const kept = isFixed ? await hub.find(path) : undefined;
  if (kept) return kept;
  const isPage = request.mode === 'navigate';
  try {
    const answer = await askNetwork(request, isFixed);
    return answer.status < 500 ? answer : ((await answerKept(path, isPage)) ?? answer);
  } catch (error) {
    const answer = await answerKept(path, isPage);
    if (answer) return answer;
    throw error;
  }
}

/**
 * Past the browser's own cache, which gives what may be older than what is kept. Not every browser
 * copies the request for a page with a change. Where that leads elsewhere, the browser is to follow.
 */
const askNetwork = ({ url, redirect, signal }: Request, isFixed: boolean): Promise<Response> =>
  fetch(url, { cache: isFixed ? 'default' : 'no-cache', redirect, signal });

async function answerKept(path: string, isPage: boolean): Promise<Response | undefined> {
  const kept = await hub.find(path);
  if (kept || !isPage) return kept;
  if (await hub.find(`${path}/`)) return Response.redirect(new URL(`${path}/`, base), 301);
  // Of the short addresses those of pages are kept, which take a section along.
  const [, page, section] = /^(p\/[^/]+\/)([^/]+)\/?$/.exec(path) ?? [];
  if (page && (await hub.find(page))) return Response.redirect(new URL(`${page}#${section}`, base));
  const missing = await hub.find('404.html');
  return missing && new Response(missing.body, { status: 404, headers: missing.headers });
}

/** Fetches what changed since, unless the reader saves data; they are told on the page of this. */
async function update(): Promise<void> {
  const work = async (signal: AbortSignal): Promise<void> => {
    const record = await hub.readRecord();
    // The browser took the storage, or a tab that is of an older build: then this is of no use.
    if (!record) return void (await worker.registration.unregister());
    if ((navigator as { connection?: { saveData?: boolean } }).connection?.saveData) return;
    if ((await hub.fetchVersion(signal)).version === record.version) return;
    await hub.keep(await hub.fetchFiles(signal), { signal });
  };
  // After a failure the next page that is opened tries again, from where this came to.
  await hub.lock.tryAlone(work).catch(() => {});
}
