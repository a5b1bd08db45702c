import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../content/Problem';
import { ownAddressesOf, type Address } from '../content/readAddress';
import { readHub, type Hub } from '../markdown/readHub';
import { hashShared, isOfPage, readLoaded } from '../plugins/catalog/LoadedCatalog';
import { readCatalog } from '../plugins/catalog/readCatalog';
import { hashOf } from '../plugins/kept/hashSources';
import {
  fewPages,
  fileHashes,
  keptFolder,
  keyOf,
  readKept,
  readPlan,
  readRenderable,
} from '../plugins/kept/keptPages';
import {
  planName,
  type Plan,
  type RenderableSite,
  type RenderedEntry,
} from '../plugins/kept/RenderedPage';
import type { SiteToRenew } from './RenewedSite';

/** The pages as they are now, beside the site before. */
export interface ReadPages {
  hub: Hub;
  /** Paths of pages that changed, as far as can be told before what pages show of others is made. */
  likely: ReadonlySet<string>;
  /** Nothing when more than texts changed. */
  find: () => Promise<Change | undefined>;
}

/** What changed since the site before. */
export interface Change {
  hub: Hub;
  /** How many pages there are. */
  count: number;
  /** Addresses of pages with another text, with the base path, and the paths of those pages. */
  pages: ReadonlyMap<string, string>;
  /** What renders them. */
  renderable: RenderableSite;
  /** What is wrong with the pages; nothing may be rendered before it was asked. */
  check: () => Problem[];
}

/**
 * Reads the pages, to find those whose text changed, or code that they include.
 *
 * @returns Nothing when what is needed to render them is not there.
 */
export async function readPages(
  root: string,
  address: Address,
  before: SiteToRenew,
): Promise<ReadPages | undefined> {
  const folder = join(root, keptFolder);
  const plan = readPlan(folder);
  const renderable = readRenderable(folder);
  const loaded = plan && readLoaded(join(root, plan.generatedDir));
  if (!plan || !renderable || loaded?.id !== before.loaded) return undefined;
  if (!existsSync(renderable.params.serverBundlePath)) return undefined;

  const hub = await readHub(root, { ownAddresses: ownAddressesOf(address) });
  const kept = readKept(folder);
  return {
    hub,
    likely: new Set(findChanged(plan, kept, fileHashes(root), before).values()),
    async find() {
      const { check, makeViews } = await readCatalog(hub, {
        siteDir: root,
        address,
        dates: loaded.dates,
        hasComponentEmbed: process.env.NEXUS_DISCORD_EMBED === 'on',
      });
      const views = tryTo(makeViews);
      if (!views || hashShared(views) !== loaded.shared) return undefined;
      // Written where rendering looks for them.
      const hashes = putViews(root, `${plan.generatedDir}/nexus-catalog/default`, views);
      const pages = findChanged(plan, kept, fileHashes(root, hashes), before);
      // Docusaurus renders many in two threads.
      if (pages.size > fewPages) return undefined;
      for (const [permalink, page] of Object.entries(plan.pages)) {
        if (!pages.has(permalink)) continue;
        // It may have been rendered by a build that did not end well.
        const { key = '', files = [] } = kept[permalink] ?? {};
        const isThere = key === keyOf(page, files, fileHashes(root, hashes));
        page.kept = isThere && existsSync(join(folder, `${key}.json`)) ? key : undefined;
      }
      writeFileSync(join(folder, planName), JSON.stringify(plan));
      return { hub, count: Object.keys(plan.pages).length, pages, renderable, check };
    },
  };
}

/** What fails here has a reason, which the check of a build tells with place and mend. */
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

/** The pages that are not as they are in the site before: their addresses and paths. */
function findChanged(
  { pages }: Plan,
  kept: Readonly<Record<string, RenderedEntry>>,
  hashFile: (path: string) => string,
  before: SiteToRenew,
): Map<string, string> {
  const changed = new Map<string, string>();
  for (const [permalink, page] of Object.entries(pages)) {
    if (before.pages[permalink] === keyOf(page, kept[permalink]?.files ?? [], hashFile)) continue;
    changed.set(permalink, page.source.replace(/^@site\//, ''));
  }
  return changed;
}
