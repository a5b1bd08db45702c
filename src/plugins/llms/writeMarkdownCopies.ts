import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { buildCatalog } from '../../content/buildCatalog';
import type { CatalogPage } from '../../content/Catalog';
import type { Address } from '../../site/readAddress';
import { hubMap } from '../../content/hubMap';
import type { Hub } from '../../markdown/readHub';
import { absoluteOf, readPlainSources } from '../../markdown/readPlainSources';
import { spellPage } from '../../markdown/spellPage';
import { spellAll, spellList } from './spellLists';

/** Where plain pages are written, and what they say of the site. */
export interface PlainPlace {
  siteDir: string;
  outDir: string;
  address: Address;
  title: string;
  tagline: string;
  /** The previous build, which has the pages of all paths for which this says so. */
  before?: { site: string; has: (path: string) => boolean };
}

const markdownPath = (permalink: string): string => `${permalink.slice(0, -1)}.md`;

/**
 * Writes each page as Markdown beside its folder, and the lists of them that programs ask for.
 * Synchronous, but for a turn of others now and then: for files this small, waiting takes longer.
 */
export async function writeMarkdownCopies(hub: Hub, place: PlainPlace): Promise<void> {
  const { siteDir, outDir, title, tagline, before } = place;
  const readText = (file: string) => readFileSync(join(siteDir, file), 'utf8');
  const absolute = absoluteOf(place.address);
  const catalog = buildCatalog(hub.pages);
  const sources = readPlainSources(hub, catalog, place);
  const byPath = new Map(hub.pages.map((page) => [page.path, page]));
  const written = new Map<CatalogPage, string>();
  for (const page of catalog.pages) {
    const source = byPath.get(page.path);
    if (!source) continue;
    if (written.size % 20 === 0) await nextTurn();
    const name = markdownPath(page.permalink);
    let text: string;
    if (before?.has(page.path)) {
      text = readFileSync(join(before.site, name), 'utf8');
    } else {
      text = spellPage(page, source, readText(page.path), sources);
      const file = join(outDir, name);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
    }
    written.set(page, text);
  }
  // As the map lists them: what the hub is about before the pages about the hub.
  const texts = hubMap(catalog)
    .flatMap(({ groups }) => groups.flatMap(({ pages }) => pages))
    .flatMap((page) => {
      const text = written.get(page);
      return text === undefined ? [] : [{ page, text }];
    });
  const site = {
    title,
    tagline,
    markdownOf: (page: CatalogPage) => absolute(markdownPath(page.permalink)),
    fileUrl: (name: string) => absolute(`/${name}`),
  };
  const listed = texts.map(({ page }) => page);
  writeFileSync(join(outDir, 'llms.txt'), spellList(listed, site));
  writeFileSync(join(outDir, 'llms-full.txt'), spellAll(texts, site));
}
