import { KeptHub } from './KeptHub';
import { isImmutable } from './SiteFiles';

// The service worker of a reader who keeps the hub; nobody else ever fetches this.

interface LifeEvent extends Event {
  waitUntil: (work: Promise<unknown>) => void;
}
interface FetchEvent extends LifeEvent {
  request: Request;
  preloadResponse: Promise<Response | undefined>;
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
  // A page is asked for while this starts, and not after it. Pages that are open are not claimed:
  // that would put them out of the back-forward cache.
  event.waitUntil(worker.registration.navigationPreload.enable());
});

worker.addEventListener('fetch', (event) => {
  const { method, url, mode } = event.request;
  const path = hub.pathOf(url);
  if (method !== 'GET' || path === undefined || new URL(url).searchParams.has('kept')) return;
  const answer = answerRequest(event, path);
  event.respondWith(answer);
  if (mode === 'navigate') event.waitUntil(answer.then(update, () => undefined));
});

/**
 * The network first, so that a page is never older than the hub; what was kept when the network
 * gives nothing. Only what never changes under its name is not asked for again.
 */
async function answerRequest(
  { request, preloadResponse }: FetchEvent,
  path: string,
): Promise<Response> {
  const kept = isImmutable(path) ? await hub.find(path) : undefined;
  if (kept) return kept;
  try {
    return (await preloadResponse) ?? (await fetch(request));
  } catch (error) {
    const answer = await answerKept(path, request.mode === 'navigate');
    if (answer) return answer;
    throw error;
  }
}

async function answerKept(path: string, isPage: boolean): Promise<Response | undefined> {
  const kept = await hub.find(path);
  if (kept || !isPage) return kept;
  if (await hub.find(`${path}/`)) return Response.redirect(new URL(`${path}/`, base), 301);
  const missing = await hub.find('404.html');
  return missing && new Response(missing.body, { status: 404, headers: missing.headers });
}

/** Fetches what changed since, unless the reader saves data; they are told on the page of this. */
async function update(): Promise<void> {
  if ((navigator as { connection?: { saveData?: boolean } }).connection?.saveData) return;
  await navigator.locks.request(hub.name, { ifAvailable: true }, async (lock) => {
    if (!lock) return; // Somebody else fetches.
    try {
      const record = await hub.readRecord();
      if (!record || (await hub.fetchVersion()).version === record.version) return;
      await hub.keep(await hub.fetchFiles());
    } catch {
      // The next page that is opened tries again, from where this came to.
    }
  });
}
