import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { readLoaded } from '../plugins/catalog/LoadedCatalog';
import { keptFolder, readKept, readPlan } from '../plugins/kept/keptPages';
import { bundleFolder } from '../plugins/kept/RenderedPage';
import type { SiteToRenew } from './RenewedSite';

/** Keeps the bundle that rendered a build, to render pages of the next one. */
export async function keepBundle(root: string, outDir: string): Promise<void> {
  const folder = join(root, keptFolder, bundleFolder);
  await rm(folder, { recursive: true, force: true });
  await rename(join(outDir, '__server'), folder);
}

/** What of a build that ended well lets the next one renew it, or nothing. */
export function readRenewable(root: string): Pick<SiteToRenew, 'loaded' | 'pages'> | undefined {
  const folder = join(root, keptFolder);
  const plan = readPlan(folder);
  const loaded = plan && readLoaded(join(root, plan.generatedDir));
  return loaded && { loaded: loaded.id, pages: readKeys(folder) };
}

/** By the address of each page, the key of the HTML that was rendered last. */
export const readKeys = (folder: string): Record<string, string> =>
  Object.fromEntries(
    Object.entries(readKept(folder)).map(([permalink, { key }]) => [permalink, key]),
  );
