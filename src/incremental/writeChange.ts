import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { updateSiteFiles } from '../offline/writeSiteFiles';
import { writePackedHub } from '../plugins/contribute/writePackedHub';
import { writeFeeds } from '../plugins/feeds/writeFeeds';
import { hashSources } from '../plugins/rendering/hashSources';
import { renderCacheFolder } from '../plugins/rendering/readRenderCache';
import { loadRenderer } from '../plugins/rendering/loadRenderer';
import { planName } from '../plugins/rendering/RenderedPage';
import { writeRedirects } from '../plugins/permalinks/writeRedirects';
import { writeMarkdownCopies } from '../plugins/llms/writeMarkdownCopies';
import { searchFolder } from '../plugins/search/writeSearch';
import type { Change } from './findChange';
import type { Places, IncrementalPlan, IncrementalSite } from './IncrementalBuild';
import { readKeys } from './keepForNextBuild';

/** Renders the pages that changed, and writes them where they are asked for. @throws When one cannot be rendered. */
export async function renderPages(
  root: string,
  { pages, renderable }: Change,
  { address: { baseUrl }, outDir }: IncrementalPlan & Places,
): Promise<void> {
  if (pages.size === 0) return;
  const renderer = await loadRenderer(join(root, renderCacheFolder, planName), renderable.params);
  for (const permalink of pages.keys()) {
    const html = await renderer.render(permalink);
    // React shows what went wrong in the place of the page, and reports success.
    if (!/^<html [^>]*kind-/m.test(html)) throw new Error(`${permalink} could not be rendered.`);
    const file = join(outDir, permalink.slice(baseUrl.length), 'index.html');
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, html);
  }
}

/**
 * Writes what is made of the texts of pages, once those that changed have been rendered.
 *
 * @param searching Ends when the search index has been written; without it, there is no new one.
 * @returns Nothing when a folder is gone that the previous build had.
 */
export async function writeChange(
  root: string,
  { hub, dates, pages, renderable }: Change,
  { address, before, site, outDir }: IncrementalPlan & Places,
  searching: Promise<void> | undefined,
): Promise<IncrementalSite | undefined> {
  const { folders, leftOut } = await writeRedirects(hub, {
    site: address,
    code: hashSources(root),
    outDir,
    built: [outDir, site],
    before: { site, folders: before.folders },
  });
  if (Object.keys(before.folders).some((name) => !(name in folders))) return undefined;
  const changed = new Set(pages.values());
  const { title, tagline } = renderable;
  await writeMarkdownCopies(hub, {
    siteDir: root,
    outDir,
    address,
    title,
    tagline,
    before: { site, has: (path) => !changed.has(path) },
  });
  writePackedHub(hub, { siteDir: root, outDir, address });
  if (dates) await writeFeeds(hub, { outDir, address, siteName: title, dates });
  await searching;
  const left = new Set(leftOut);
  const replaced = Object.keys(folders).filter((name) => !left.has(name));
  if (searching) replaced.push(searchFolder);
  await updateSiteFiles(outDir, { site, replaced });
  const keys = readKeys(join(root, renderCacheFolder));
  const anew = [...pages.keys()].map((permalink) => [permalink, keys[permalink] ?? '']);
  return { replaced, folders, pages: { ...before.pages, ...Object.fromEntries(anew) } };
}
