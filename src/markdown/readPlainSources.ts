import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Catalog, CatalogPage } from '../content/Catalog';
import { isPagePath, permalinkOf } from '../content/kinds';
import type { DirectiveSource } from '../content/PageSource';
import { technologiesOf } from '../content/relate';
import { resolvePath } from '../content/resolvePath';
import type { Hub } from './readHub';
import type { Address } from '../site/readAddress';
import { cutInclusion } from '../views/cutInclusion';
import { readInclusion } from '../views/readInclusion';
import type { PlainSources } from './spellPage';

/** The address of a path of the site. */
export const absoluteOf =
  ({ url, baseUrl }: Address) =>
  (path: string): string =>
    url + baseUrl + path.slice(1);

/** What plain pages are made from, besides their Markdown. */
export function readPlainSources(
  { labs }: Hub,
  catalog: Catalog,
  { siteDir, address }: { siteDir: string; address: Address },
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
