import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { readLoaded } from '../plugins/catalog/readLoaded';
import { renderCacheFolder, readRenderCache, readPlan } from '../plugins/rendering/readRenderCache';
import { bundleFolder } from '../plugins/rendering/RenderedPage';
import type { PreviousBuild } from './IncrementalBuild';

/** Keeps the bundle that rendered a build, to render pages of the next one. */
export async function keepBundle(root: string, outDir: string): Promise<void> {
  const folder = join(root, renderCacheFolder, bundleFolder);
  await rm(folder, { recursive: true, force: true });
  await rename(join(outDir, '__server'), folder);
}

/** What of a build that ended well lets the next one be incremental, or nothing. */
export function readForNextBuild(
  root: string,
): Pick<PreviousBuild, 'loaded' | 'pages'> | undefined {
  const folder = join(root, renderCacheFolder);
  const plan = readPlan(folder);
  const loaded = plan && readLoaded(join(root, plan.generatedDir));
  return loaded && { loaded: loaded.id, pages: readKeys(folder) };
}

/** By the address of each page, the key of the HTML that was rendered last. */
export const readKeys = (folder: string): Record<string, string> =>
  Object.fromEntries(
    Object.entries(readRenderCache(folder)).map(([permalink, { key }]) => [permalink, key]),
  );
