import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { buildCatalog } from '../../content/buildCatalog';
import type { Catalog, CatalogPage } from '../../content/Catalog';
import { isPagePath, permalinkOf } from '../../content/kinds';
import type { DirectiveSource } from '../../content/PageSource';
import type { Address } from '../../site/readAddress';
import { hubMap, technologiesOf } from '../../content/relate';
import { resolvePath } from '../../content/resolvePath';
import type { Hub } from '../../markdown/readHub';
import { cutInclusion } from '../../views/cutInclusion';
import { readInclusion } from '../../views/readInclusion';
import { spellAll, spellList } from './spellLists';
import { spellPage, type PlainSources } from './spellPage';

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
  const sources = sourcesOf(hub, catalog, place);
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

const absoluteOf =
  ({ url, baseUrl }: Address) =>
  (path: string): string =>
    url + baseUrl + path.slice(1);

function sourcesOf(
  { labs }: Hub,
  catalog: Catalog,
  { siteDir, address }: PlainPlace,
): PlainSources {
  const absolute = absoluteOf(address);
  const readText = (file: string) => readFileSync(join(siteDir, file), 'utf8');
  const technologies = catalog.pages.filter((page) => page.kind === 'technology');
  const card = (page: CatalogPage): string =>
    `- [${page.title}](${absolute(page.permalink)}): ${page.summary}`;
  return {
    include: (fence) => {
      const inclusion = readInclusion(fence);
      return inclusion && cutInclusion(inclusion, readText, address.fileUrl);
    },
    linkTo: (url, page) => {
      if (/^[a-z][a-z0-9+.-]*:/i.test(url)) return url;
      if (url.startsWith('#')) return absolute(permalinkOf(page.path)) + url;
      if (url.startsWith('/')) return absolute(url);
      const [path = '', hash] = url.split('#');
      const target = resolvePath(page.path, decodeURI(path)) ?? path;
      const to = isPagePath(target) ? absolute(permalinkOf(target)) : address.fileUrl(target);
      return hash === undefined ? to : `${to}#${hash}`;
    },
    leaf: ({ name, attributes }: DirectiveSource): string[] => {
      const { id = '', category = '', lab = '', figure = '' } = attributes;
      if (name === 'technology-card')
        return technologies.filter((page) => page.id === id).map(card);
      if (name === 'technology-grid') {
        return technologies
          .filter((page) => category === '' || page.category === category)
          .map(card);
      }
      const result = labs[name === 'lab' ? id : lab];
      if (!result) return [];
      if (name === 'lab') {
        const needs = result.needs.length > 0 ? `, with ${result.needs.join(', ')}` : '';
        return [
          `Run it yourself: \`${result.command}\`${needs} (about ${Math.round(result.seconds)} s).`,
        ];
      }
      const found = result.figures[figure];
      return found ? [tellFigure(found, result.ran_on)] : [];
    },
    addressOf: (page) => absolute(page.permalink),
    technologiesOf: (page) => technologiesOf(catalog, page),
  };
}

/** `Queries: 492 queries before, 4 queries after (measured on 2026-11-20).` */
function tellFigure(
  { label, unit, before, after }: Hub['labs'][string]['figures'][string],
  day: string,
): string {
  return `${label}: ${before.value} ${unit} before, ${after.value} ${unit} after (measured on ${day}).`;
}
