import { KeepFailure, KeptHub, type KeptRecord } from '../../offline/KeptHub';
import { workerPath, type SiteFiles, type SiteVersion } from '../../offline/SiteFiles';
import { spellBytes } from './spellBytes';
import './OfflinePanel.module.css';

/** How often the list is asked for anew when the hub changes while it is fetched. */
const tries = 3;

const failures: Record<KeepFailure['reason'], string> = {
  network: 'The connection broke. Go on when you are connected again.',
  changed:
    'The hub is being changed at this moment, or something else answers in its place. Go on in some minutes.',
  room: 'There is no room for it on this device. Free some, then try again.',
};

const removedElsewhere = 'The hub was removed in another tab.';

/** Shows what of the hub is on this device, and gives the buttons their work. */
export function startOffline(panel: HTMLElement): void {
  const part = <Part extends HTMLElement>(name: string) =>
    panel.querySelector<Part>(`[data-part="${name}"]`) as Part;
  const [box, status, keep, stop, remove] = ['box', 'status', 'keep', 'stop', 'remove'].map(
    (name) => part(name),
  ) as [HTMLElement, HTMLElement, HTMLElement, HTMLElement, HTMLElement];
  const count = part('count');
  const progress = part<HTMLProgressElement>('progress');
  const base = new URL(panel.dataset.base ?? '/', location.href);
  if (panel.dataset.started) return;
  panel.dataset.started = 'yes';
  box.hidden = false;
  if (!('serviceWorker' in navigator && 'caches' in window)) {
    status.textContent =
      'This browser cannot keep a site, or not in a private window. Open this page in another one.';
    return;
  }
  const hub = new KeptHub(base);
  /** While this tab fetches or removes. */
  let running: AbortController | undefined;
  /** How often it was looked: the last look is the one that is shown. */
  let looks = 0;
  let isWatching = false;

  keep.addEventListener('click', () => void fetchAll());
  stop.addEventListener('click', () => running?.abort());
  remove.addEventListener('click', () => void removeAll());
  hub.lock.hear((news) => {
    if (running) return;
    if (news === 'removing') return void lookWhenFree(removedElsewhere);
    if (!isWatching) void watch();
    setProgress(news.bytes, news.all);
  });
  void look();

  /** Shows how things stand; what was to be said before stands before it. */
  async function look(said = ''): Promise<void> {
    const own = ++looks;
    const isPast = () => running !== undefined || own !== looks;
    const record = await hub.readRecord();
    if (isPast()) return;
    for (const element of [progress, count, stop]) element.hidden = true;
    // Before the network is asked, which may let one wait.
    const words = `${said} ${record ? spellKept(record) : ''}`.trim();
    show(words || 'Asking how large the hub is …');
    offer(undefined, record !== undefined);
    if (record) void fixWorker().catch(() => {});
    const version = await hub.fetchVersion().catch(() => undefined);
    const isBegun = await hub.isBegun();
    const isTaken = await hub.lock.isTaken();
    const files =
      !record && isBegun && version && !isTaken
        ? await hub.fetchFiles().catch(() => undefined)
        : undefined;
    const there = files ? await hub.countBytes(files) : 0;
    if (isPast() || (record && (!version || version.version === record.version))) return;
    if (isTaken) {
      void watch(said);
    } else if (record) {
      show(`${words} It has changed since.`);
      offer('Fetch what changed', true);
    } else if (!version) {
      show(`${words} How large the hub is cannot be asked without a connection.`);
      offer('Try again', isBegun);
    } else if (files && there > 0) {
      show(`${words} A part of the hub is on this device.`);
      setProgress(there, files.bytes);
      offer('Go on', true);
    } else {
      show(`${words} ${spellOffer(version)}`);
      offer('Keep this hub on this device', isBegun);
    }
  }

  /** Shows that somebody else fetches, until they are done; they tell how far they are. */
  async function watch(said = ''): Promise<void> {
    const own = ++looks;
    void lookWhenFree(said);
    const record = await hub.readRecord();
    if (running || own !== looks) return;
    const work = record
      ? `${spellKept(record)} What has changed is being fetched …`
      : 'Another tab is fetching the hub …';
    show(`${said} ${work}`);
    offer(undefined, true);
  }

  /** Looks when nobody is at work any more. */
  async function lookWhenFree(said: string): Promise<void> {
    isWatching = true;
    await hub.lock.whenFree();
    isWatching = false;
    await look(said);
  }

  async function fetchAll(): Promise<void> {
    if (running) return;
    const own = (running = new AbortController());
    offer(undefined, false);
    let said = '';
    try {
      // When somebody else is at work, there is nothing to do but to show it.
      await hub.lock.tryAlone(fetchAlone, own);
    } catch (error) {
      if (own.signal.aborted) said = own.signal.reason === 'removing' ? removedElsewhere : '';
      else if (error instanceof KeepFailure) said = failures[error.reason];
      else said = 'This browser does not let a site be kept.';
    } finally {
      running = undefined;
    }
    await (own.signal.aborted ? lookWhenFree(said) : look(said));
    // The button that was pressed may be gone.
    [keep, remove].find((button) => !button.hidden)?.focus();
  }

  async function fetchAlone(signal: AbortSignal): Promise<void> {
    // Asks the browser not to take it away when the device runs full; it may say no.
    void navigator.storage?.persist?.();
    stop.hidden = false;
    show('Fetching the hub …');
    for (let left = tries; ; left -= 1) {
      try {
        const site = await hub.fetchFiles(signal);
        await requireRoom(site);
        await hub.keep(site, { signal, onProgress: (bytes) => setProgress(bytes, site.bytes) });
        break;
      } catch (error) {
        if (!(error instanceof KeepFailure) || error.reason !== 'changed' || left <= 1) throw error;
      }
    }
    await register();
  }

  /** Where a browser tells its room, nothing is fetched that will not fit. */
  async function requireRoom(site: SiteFiles): Promise<void> {
    const { quota = Infinity, usage = 0 } = (await navigator.storage?.estimate?.()) ?? {};
    if (site.bytes - (await hub.countBytes(site)) > quota - usage) throw new KeepFailure('room');
  }

  async function removeAll(): Promise<void> {
    running = new AbortController();
    offer(undefined, false);
    await hub.lock.removeAlone(async () => {
      await (await findWorker())?.unregister();
      await hub.remove();
    });
    running = undefined;
    await look('The hub is off this device.');
    keep.focus();
  }

  async function register(): Promise<void> {
    await navigator.serviceWorker.register(new URL(workerPath, base), { scope: base.pathname });
    await navigator.serviceWorker.ready;
  }

  async function findWorker(): Promise<ServiceWorkerRegistration | undefined> {
    const registration = await navigator.serviceWorker.getRegistration(base.href);
    // A worker of another hub may stand above this one.
    return registration?.scope === base.href ? registration : undefined;
  }

  /** There is no worker when the tab was closed between the last file and it. */
  async function fixWorker(): Promise<void> {
    if (await findWorker()) return;
    await hub.lock.tryAlone(async () => {
      if (await hub.readRecord()) await register();
    });
  }

  function show(text: string): void {
    status.textContent = text.trim();
  }

  function setProgress(bytes: number, all: number): void {
    progress.hidden = false;
    progress.max = all;
    progress.value = bytes;
    // Not in the status, which is read aloud whenever it changes.
    count.hidden = false;
    count.textContent = `${spellBytes(bytes)} of ${spellBytes(all)}`;
  }

  function offer(words: string | undefined, canRemove: boolean): void {
    keep.hidden = words === undefined;
    keep.textContent = words ?? '';
    remove.hidden = !canRemove;
  }
}

function spellOffer({ bytes, fetched, pages }: SiteVersion): string {
  const { saveData } = (navigator as { connection?: { saveData?: boolean } }).connection ?? {};
  return [
    `All ${pages} pages and the search: about ${spellBytes(fetched)} to fetch, ${spellBytes(bytes)} on this device.`,
    ...(saveData ? ['Your browser is set to save data; nothing is fetched unless you press.'] : []),
  ].join(' ');
}

function spellKept({ bytes, pages, keptAt }: KeptRecord): string {
  const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' }).format(keptAt);
  return `All ${pages} pages and the search are on this device, as they were on ${day}. They take ${spellBytes(bytes)}.`;
}
