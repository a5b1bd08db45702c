import { HubLock } from './HubLock';
import {
  filesPath,
  hashLength,
  isImmutable,
  versionPath,
  type SiteFiles,
  type SiteVersion,
} from './SiteFiles';

/** What is written down when the hub is wholly on the device. */
export interface KeptRecord extends SiteFiles {
  /** When that was, in milliseconds. */
  keptAt: number;
  /** Of the build before, what a page that is still open may yet ask for. */
  before: SiteFiles['files'];
}

/** Why keeping the hub came to nothing, or to less than all. */
export class KeepFailure extends Error {
  constructor(readonly reason: 'network' | 'changed' | 'room') {
    super(`The hub could not be kept: ${reason}.`);
  }
}

/** How many files are fetched at once. */
const atOnce = 6;

/**
 * The hub on this device. A file lies under the hash of its content, and one record says which
 * path has which hash: what two builds share is fetched once, what was fetched before a
 * connection broke is used later, and a build takes the place of the former in one step.
 */
export class KeptHub {
  /** To be had by whoever keeps, removes or registers. */
  readonly lock: HubLock;
  /** Hubs under one host have different paths. */
  private readonly name: string;

  /** @param base The hub's address, with a slash at its end. */
  constructor(private readonly base: URL) {
    this.name = `nexus-kept:${base.pathname}`;
    this.lock = new HubLock(this.name);
  }

  /** The path below the hub's address; undefined of what lies elsewhere. */
  pathOf(address: string): string | undefined {
    const { origin, pathname } = new URL(address);
    const { origin: own, pathname: root } = this.base;
    return origin === own && pathname.startsWith(root)
      ? decodeURI(pathname.slice(root.length))
      : undefined;
  }

  /** The build that the server has now. @throws KeepFailure when it cannot be asked. */
  async fetchVersion(signal?: AbortSignal): Promise<SiteVersion> {
    return this.fetchJson<SiteVersion>(versionPath, signal);
  }

  /** The list of all files that the server has now. @throws KeepFailure when it cannot be asked. */
  async fetchFiles(signal?: AbortSignal): Promise<SiteFiles> {
    return this.fetchJson<SiteFiles>(filesPath, signal);
  }

  /** What is kept, or undefined while the hub is not wholly here. */
  async readRecord(): Promise<KeptRecord | undefined> {
    const record = await this.match(this.recordAddress);
    return record?.json() as Promise<KeptRecord> | undefined;
  }

  /** Whether something is here, be it a part. */
  isBegun(): Promise<boolean> {
    return caches.has(this.name);
  }

  /** The bytes of these files that are here already. */
  async countBytes({ files }: SiteFiles): Promise<number> {
    if (!(await this.isBegun())) return 0;
    const there = await this.listHashes(await caches.open(this.name));
    return sumBytes(Object.values(files).filter(([hash]) => there.has(hash)));
  }

  /** A file of the kept hub; of the build before only what never changes. */
  async find(path: string): Promise<Response | undefined> {
    const record = await this.readRecord();
    const [hash] = record?.files[path] ?? record?.before[path] ?? [];
    return hash === undefined ? undefined : this.match(this.addressOf(hash));
  }

  /**
   * Fetches the files that are not here yet, and only then lets them take the place of what was
   * kept. When it fails, what was kept stays whole.
   *
   * @param onProgress Told how many bytes of all are here, as others are.
   * @throws KeepFailure, or what the signal gives when it stops this.
   */
  async keep(
    site: SiteFiles,
    { onProgress, signal }: { onProgress?: (bytes: number) => void; signal?: AbortSignal } = {},
  ): Promise<void> {
    const cache = await caches.open(this.name);
    const there = await this.listHashes(cache);
    const all = Object.entries(site.files);
    let bytes = sumBytes(all.map(([, file]) => file).filter(([hash]) => there.has(hash)));
    const tell = () => {
      onProgress?.(bytes);
      this.lock.tell({ bytes, all: site.bytes });
    };
    tell();
    const stop = new AbortController();
    const stopAll = () => stop.abort(signal?.reason);
    signal?.addEventListener('abort', stopAll);
    const left = all.filter(([, [hash]]) => !there.has(hash)).values();
    const work = async (): Promise<void> => {
      // All share one iterator: each takes the next that nobody has taken.
      for (const [path, [hash, size]] of left) {
        signal?.throwIfAborted();
        const file = await this.fetchFile(path, hash, stop.signal);
        await cache.put(this.addressOf(hash), file);
        bytes += size;
        tell();
      }
    };
    try {
      await Promise.all(Array.from({ length: atOnce }, work));
      const former = await this.readRecord();
      const record: KeptRecord = {
        ...site,
        keptAt: Date.now(),
        before: Object.fromEntries(
          Object.entries(former?.files ?? {}).filter(
            ([path]) => isImmutable(path) && !(path in site.files),
          ),
        ),
      };
      await cache.put(this.recordAddress, Response.json(record));
    } catch (error) {
      stopAll();
      if ((await cache.keys()).length === 0) await this.remove();
      signal?.throwIfAborted();
      if (!(error instanceof DOMException && error.name === 'QuotaExceededError')) throw error;
      // Where there is no room for all of it, a part only takes the room of something else.
      await this.prune();
      throw new KeepFailure('room');
    } finally {
      signal?.removeEventListener('abort', stopAll);
    }
    await this.prune();
  }

  /** Takes everything off the device. */
  async remove(): Promise<void> {
    await caches.delete(this.name);
  }

  /** Takes off the device what no record names; all of it when there is none. */
  private async prune(): Promise<void> {
    const record = await this.readRecord();
    if (!record) return this.remove();
    const named = new Set(
      [...Object.values(record.files), ...Object.values(record.before)].map(([hash]) => hash),
    );
    const cache = await caches.open(this.name);
    for (const hash of await this.listHashes(cache)) {
      if (!named.has(hash)) await cache.delete(this.addressOf(hash));
    }
  }

  /** Opening a storage would make one where there is none, or none any more. */
  private match(address: string): Promise<Response | undefined> {
    return caches.match(address, { cacheName: this.name });
  }

  private async listHashes(cache: Cache): Promise<Set<string>> {
    const start = this.addressOf('');
    const hashes = (await cache.keys()).map(({ url }) => url.slice(start.length));
    return new Set(hashes.filter((hash) => this.addressOf(hash) !== this.recordAddress));
  }

  private async fetchJson<Value>(path: string, signal?: AbortSignal): Promise<Value> {
    try {
      const response = await fetch(new URL(path, this.base), { cache: 'no-cache', signal });
      if (response.ok) return (await response.json()) as Value;
    } catch {
      // Told as all other ways in which a list does not come.
    }
    throw new KeepFailure('network');
  }

  /**
   * The hash in the address makes servers and their caches give what they have now, and tells the
   * worker to let it pass. That it is the listed content is checked: a new build may come between.
   */
  private async fetchFile(path: string, hash: string, signal: AbortSignal): Promise<Response> {
    const address = new URL(encodeURI(path), this.base);
    address.searchParams.set('kept', hash);
    const response = await fetch(address, { cache: 'no-store', signal }).catch((error: unknown) => {
      throw signal.aborted ? error : new KeepFailure('network');
    });
    if (response.status === 404) throw new KeepFailure('changed');
    if (!response.ok) throw new KeepFailure('network');
    const content = await response.arrayBuffer().catch((error: unknown) => {
      throw signal.aborted ? error : new KeepFailure('network');
    });
    if ((await hashOf(content)) !== hash) throw new KeepFailure('changed');
    const type = response.headers.get('Content-Type');
    return new Response(content, { headers: type ? { 'Content-Type': type } : {} });
  }

  private addressOf(hash: string): string {
    return new URL(`offline/kept/${hash}`, this.base).href;
  }

  private get recordAddress(): string {
    return this.addressOf('record');
  }
}

const sumBytes = (files: (readonly [hash: string, bytes: number])[]): number =>
  files.reduce((sum, [, bytes]) => sum + bytes, 0);

async function hashOf(content: ArrayBuffer): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', content));
  return btoa(String.fromCharCode(...hash))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .slice(0, hashLength);
}
