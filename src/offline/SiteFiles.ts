/** One build of the hub, in a few bytes: asked for again whenever a page is opened with the hub kept. */
export interface SiteVersion {
  /** Hash of all files; another build of the same files has the same. */
  version: string;
  /** What the files take on a device. */
  bytes: number;
  /** About what fetching them costs, since a server sends text compressed. */
  fetched: number;
  pages: number;
}

/** All that the hub consists of, with the hash of each file's content and its bytes. */
export interface SiteFiles extends SiteVersion {
  /** By the path below the hub's address: `docs/overview/` is a page, the empty path the home page. */
  files: Readonly<Record<string, readonly [hash: string, bytes: number]>>;
}

/** The names of both, below the hub's address. */
export const versionPath = 'offline/version.json';
export const filesPath = 'offline/files.json';
/** At the root: a service worker answers for nothing above its own folder. */
export const workerPath = 'offline-worker.js';

/** Letters of a hash that are enough: no two files of a hub share 96 bits. */
export const hashLength = 16;

/** Whether what a path leads to never changes: its content's hash is in its name. */
export const isImmutable = (path: string): boolean =>
  /^assets\/|\.pf_(?:fragment|index|filter|meta)$/.test(path);
