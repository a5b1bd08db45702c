import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PageDates } from '../cards/makeHead';
import { readDatesAlone } from '../cards/readDates';
import type { Problem } from '../content/Problem';
import { ownAddressesOf, type Address } from '../site/readAddress';
import { readHub, type Hub } from '../markdown/readHub';
import { hashShared, isOfPage, keepLoaded, readLoaded } from '../plugins/catalog/readLoaded';
import { readCatalog } from '../plugins/catalog/readCatalog';
import { hashOf } from '../plugins/rendering/hashSources';
import {
  fewPages,
  fileHashes,
  renderCacheFolder,
  keyOf,
  readRenderCache,
  readPlan,
  readRenderable,
} from '../plugins/rendering/readRenderCache';
import { planName, type Plan, type RenderableSite } from '../plugins/rendering/RenderedPage';
import type { PreviousBuild } from './IncrementalBuild';

/** What changed since the previous build. */
export interface Change {
  hub: Hub;
  /** How many pages there are. */
  count: number;
  /** When pages were written and changed, by their paths, where a commit may have changed it. */
  dates?: Readonly<Record<string, PageDates>>;
  /** Addresses of pages with another text, with the base path, and the paths of those pages. */
  pages: ReadonlyMap<string, string>;
  /** What renders them. */
  renderable: RenderableSite;
  /** What is wrong with the pages. */
  check: () => Problem[];
}

/**
 * Finds the pages whose text changed, or code that they include, and writes what they show besides
 * where rendering looks for it.
 *
 * @returns Nothing when more than that changed, or what is needed to render them is not there.
 */
export async function findChange(
  root: string,
  address: Address,
  before: PreviousBuild,
): Promise<Change | undefined> {
  const folder = join(root, renderCacheFolder);
  const plan = readPlan(folder);
  const renderable = readRenderable(folder);
  const loaded = plan && readLoaded(join(root, plan.generatedDir));
  if (!plan || !renderable || loaded?.id !== before.loaded) return undefined;
  if (!existsSync(renderable.params.serverBundlePath)) return undefined;

  const hub = await readHub(root, { ownAddresses: ownAddressesOf(address) });
  const dates = before.isCommitted ? await readDatesAlone(root, hub) : undefined;
  const { check, makeViews } = await readCatalog(hub, {
    siteDir: root,
    address,
    dates: dates ?? loaded.dates,
    hasComponentEmbed: process.env.NEXUS_DISCORD_EMBED === 'on',
  });
  const views = tryTo(makeViews);
  if (!views || hashShared(views) !== loaded.shared) return undefined;
  const hashes = putViews(root, `${plan.generatedDir}/nexus-catalog/default`, views);
  const pages = markChanged(plan, folder, fileHashes(root, hashes), before);
  // Docusaurus renders many in two threads.
  if (pages.size > fewPages) return undefined;
  if (dates) keepLoaded(join(root, plan.generatedDir), { ...loaded, dates });
  writeFileSync(join(folder, planName), JSON.stringify(plan));
  return { hub, dates, count: Object.keys(plan.pages).length, pages, renderable, check };
}

/** What fails here has a reason, which the check of a build tells with place and fix. */
function tryTo<Value>(make: () => Value): Value | undefined {
  try {
    return make();
  } catch {
    return undefined;
  }
}

/** Writes the views of single pages; gives the hashes of their files. */
function putViews(
  root: string,
  folder: string,
  views: Readonly<Record<string, unknown>>,
): Map<string, string> {
  const hashes = new Map<string, string>();
  for (const [name, view] of Object.entries(views)) {
    if (!isOfPage(name)) continue;
    const path = `${folder}/${name}`;
    const file = join(root, path);
    const text = JSON.stringify(view);
    if (!existsSync(file) || readFileSync(file, 'utf8') !== text) writeFileSync(file, text);
    hashes.set(path, hashOf(Buffer.from(text)));
  }
  return hashes;
}

/** Finds the pages that are not as they are in the previous build, and marks what was rendered of them. */
function markChanged(
  { pages }: Plan,
  folder: string,
  hashFile: (path: string) => string,
  before: PreviousBuild,
): Map<string, string> {
  const cached = readRenderCache(folder);
  const changed = new Map<string, string>();
  for (const [permalink, page] of Object.entries(pages)) {
    const key = keyOf(page, cached[permalink]?.files ?? [], hashFile);
    delete page.cached;
    if (before.pages[permalink] === key) continue;
    changed.set(permalink, page.source.replace(/^@site\//, ''));
    // A build that did not end well may have rendered it.
    if (cached[permalink]?.key === key && existsSync(join(folder, `${key}.json`)))
      page.cached = key;
  }
  return changed;
}
