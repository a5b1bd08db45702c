import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashOf } from './hashSources';
import {
  additionsName,
  listName,
  planName,
  renderableName,
  type Plan,
  type PlannedPage,
  type RenderableSite,
  type RenderedEntry,
} from './RenderedPage';

/** Where a build keeps what it rendered, below the repository's root. */
export const renderCacheFolder = '.nexus/rendered';

/** Up to this many pages are rendered sooner in one thread than two threads are ready. */
export const fewPages = 150;

/** The list of what was rendered, with what the last build added, whether or not it ended well. */
export function readRenderCache(folder: string): Record<string, RenderedEntry> {
  const list = read<Record<string, RenderedEntry>>(join(folder, listName)) ?? {};
  const additions = join(folder, additionsName);
  const lines = existsSync(additions) ? readFileSync(additions, 'utf8').split('\n') : [];
  for (const line of lines) {
    try {
      const [permalink, entry] = JSON.parse(line) as [string, RenderedEntry];
      list[permalink] = entry;
    } catch {
      // The empty line at the end, or one that was cut off.
    }
  }
  return list;
}

/** What the last build was to render, or nothing. */
export const readPlan = (folder: string): Plan | undefined => read(join(folder, planName));

/** What is needed to render pages of the last build again, or nothing. */
export const readRenderable = (folder: string): RenderableSite | undefined =>
  read(join(folder, renderableName));

/** The key that a page would get now, made of the files that it was made of. */
export const keyOf = (
  { frame }: PlannedPage,
  files: readonly string[],
  hashFile: (path: string) => string,
): string => hashOf(frame, ...files.flatMap((path) => [path, hashFile(path)]));

/**
 * Hashes each file once; one that is gone is as another content.
 *
 * @param known Hashes of files by their paths from the repository's root.
 */
export function fileHashes(
  siteDir: string,
  known = new Map<string, string>(),
): (path: string) => string {
  return (path) => {
    let hash = known.get(path);
    if (hash === undefined) {
      const file = join(siteDir, path);
      hash = existsSync(file) ? hashOf(readFileSync(file)) : 'none';
      known.set(path, hash);
    }
    return hash;
  };
}

function read<T>(file: string): T | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as T;
  } catch {
    return undefined; // There is none yet, or it was cut off: every page is rendered.
  }
}
