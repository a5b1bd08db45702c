import type { CatalogPage } from '../../content/Catalog';
import { capital } from '../../content/capital';
import { levels } from '../../content/frontMatter';
import { kindFacts, kinds } from '../../content/kinds';
import type { FacetValues } from './client';

/** What pages can be narrowed to; a value that no page has is left out. */
export function listFacets(pages: readonly CatalogPage[]): FacetValues {
  const used = new Set(pages.flatMap((page) => [page.kind, 'level' in page ? page.level : '']));
  return {
    kind: kinds
      .filter((kind) => used.has(kind))
      .map((kind) => [kind, capital(kindFacts[kind].plural)]),
    technology: pages
      .filter(({ kind }) => kind === 'technology')
      .map(({ id, title }) => [id, title]),
    level: levels.filter((level) => used.has(level)).map((level) => [level, capital(level)]),
  };
}
