import { KeepFailure, KeptHub, type KeptRecord } from '../../offline/KeptHub';
import { workerPath, type SiteFiles, type SiteVersion } from '../../offline/SiteFiles';
import { spellBytes } from './spellBytes';
import './OfflinePanel.module.css';

/** How often the list is asked for anew when the hub changes while it is fetched. */
const tries = 3;

const failures: Record<KeepFailure['reason'], string> = {
  network: 'The connection broke. What came is kept: go on when you are connected again.',
  changed: 'The hub is being changed at this moment. Go on in some minutes.',
  room: 'There is no room for it on this device. Free some, then try again.',
};

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
  let running: AbortController | undefined;

  keep.addEventListener('click', () => void fetchAll());
  stop.addEventListener('click', () => running?.abort());
  remove.addEventListener('click', () => void removeAll());
  void look();

  /** Shows how things stand; what was to be said before stands before it. */
  async function look(said = ''): Promise<void> {
    const record = await hub.readRecord();
    const version = await hub.fetchVersion().catch(() => undefined);
    if (running) return;
    progress.hidden = true;
    count.hidden = true;
    stop.hidden = true;
    if (record) {
      await register().catch(() => undefined);
      const isOld = version !== undefined && version.version !== record.version;
      show(`${said} ${spellKept(record)}${isOld ? ' It has changed since.' : ''}`);
      offer(isOld ? 'Fetch what changed' : undefined, true);
      return;
    }
    const isBegun = await hub.isBegun();
    const files = isBegun && version ? await hub.fetchFiles().catch(() => undefined) : undefined;
    if (!version) {
      show(`${said} How large the hub is cannot be asked without a connection.`);
      offer('Try again', isBegun);
    } else if (files) {
      const there = await hub.countBytes(files);
      show(`${said} A part of the hub is on this device.`);
      setProgress(there, files.bytes);
      offer('Go on', true);
    } else {
      show(`${said} ${spellOffer(version)}`);
      offer('Keep this hub on this device', isBegun);
    }
  }

  async function fetchAll(): Promise<void> {
    if (running) return;
    const own = (running = new AbortController());
    offer(undefined, false);
    let said = '';
    try {
      await navigator.locks.request(hub.name, { signal: own.signal }, async () => {
        // Asks the browser not to take it away when the device runs full; it may say no.
        void navigator.storage?.persist?.();
        stop.hidden = false;
        show('Fetching the hub …');
        for (let left = tries; ; left -= 1) {
          try {
            const site = await hub.fetchFiles();
            await requireRoom(site);
            await hub.keep(site, {
              signal: own.signal,
              onProgress: (bytes) => setProgress(bytes, site.bytes),
            });
            break;
          } catch (error) {
            if (!(error instanceof KeepFailure) || error.reason !== 'changed' || left <= 1)
              throw error;
          }
        }
        await register();
      });
    } catch (error) {
      if (error instanceof KeepFailure) said = failures[error.reason];
      else if (!own.signal.aborted) said = 'This browser does not let a site be kept.';
    } finally {
      running = undefined;
    }
    await look(said);
    // The button that was pressed may be gone.
    [keep, remove].find((button) => !button.hidden)?.focus();
  }

  /** Where a browser tells its room, nothing is fetched that will not fit. */
  async function requireRoom(site: SiteFiles): Promise<void> {
    const { quota = Infinity, usage = 0 } = (await navigator.storage?.estimate?.()) ?? {};
    if (site.bytes - (await hub.countBytes(site)) > quota - usage) throw new KeepFailure('room');
  }

  async function removeAll(): Promise<void> {
    const registration = await navigator.serviceWorker.getRegistration(base.href);
    // A worker of another hub may stand above this one.
    if (registration?.scope === base.href) await registration.unregister();
    await hub.remove();
    await look('The hub is off this device.');
    keep.focus();
  }

  async function register(): Promise<void> {
    await navigator.serviceWorker.register(new URL(workerPath, base), { scope: base.pathname });
    await navigator.serviceWorker.ready;
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
