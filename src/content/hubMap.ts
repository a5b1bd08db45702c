import type { Catalog, CatalogPage, CatalogPageOf } from './Catalog';
import { pagesOfKind } from './buildCatalog';
import { capital } from './capital';
import { categories, levels, printers, strengths } from './frontMatter';
import type { Kind } from './kinds';
import { kindFacts, kinds } from './kinds';
import { inLearnOrder } from './learnOrder';

/** One kind on the map of the hub. */
export interface MapKind {
  kind: Kind;
  /** "Technologies" */
  title: string;
  groups: { id: string; title: string; pages: CatalogPage[] }[];
}

/** What the groups of the map are called, by the category, level or strength they stand for. */
export const groupTitles: Readonly<Record<string, string>> = {
  language: 'Languages',
  framework: 'Frameworks',
  api: 'APIs',
  database: 'Databases',
  cache: 'Caches',
  messaging: 'Messaging',
  delivery: 'Delivery',
  observability: 'Observability',
  security: 'Security',
  tool: 'Tools',
  beginner: 'Beginner',
  intermediate: 'Intermediate',
  advanced: 'Advanced',
  must: 'Must',
  should: 'Should',
  consider: 'Consider',
  ...Object.fromEntries(printers.map((printer) => [printer, printer])),
  browser: 'Browsers',
  'HTTP client': 'HTTP clients',
  linter: 'Linters',
  shell: 'Shell',
  docs: 'About this hub',
  guides: 'Guides',
};

const groupOrder: readonly string[] = [
  ...categories,
  ...levels,
  ...strengths,
  ...printers,
  'docs',
  'guides',
];

/** Folders of guides that come after all others; what they hold is read by few, and late. */
const lastFolders: readonly string[] = ['docs/contributing'];

const maps = new WeakMap<Catalog, MapKind[]>();

/** The whole hub as kinds, groups and pages: technologies by category, practices by strength, the rest by level or folder. */
export function hubMap(catalog: Catalog): readonly MapKind[] {
  let map = maps.get(catalog);
  if (!map) {
    map = drawMap(catalog);
    maps.set(catalog, map);
  }
  return map;
}

function drawMap(catalog: Catalog): MapKind[] {
  return kinds
    .map((kind): MapKind => {
      const groups = new Map<string, CatalogPage[]>();
      for (const page of (pagesOfKind(catalog, kind) as readonly CatalogPage[]).filter(
        ({ unlisted }) => !unlisted,
      )) {
        const group = groups.get(groupOf(page));
        if (group) group.push(page);
        else groups.set(groupOf(page), [page]);
      }
      return {
        kind,
        title: capital(kindFacts[kind].plural),
        groups: [...groups]
          .map(([id, pages]) => ({
            id,
            title: groupTitles[id] ?? titleOfFolder(id),
            pages: inOrder(kind === 'technology' || kind === 'concept' ? learned(pages) : pages),
          }))
          .sort(
            (one, other) =>
              rankOf(one.id) - rankOf(other.id) || compareFolders(folderOf(one), folderOf(other)),
          ),
      };
    })
    .filter(({ groups }) => groups.length > 0);
}

/** The id of the group of its kind that a page is in. */
export function groupOf(page: CatalogPage): string {
  switch (page.kind) {
    case 'technology':
      return page.category;
    case 'practice':
      return page.strength;
    case 'concept':
    case 'challenge':
      return page.level;
    case 'error':
      return page.printed_by;
    case 'guide':
      return page.path.split('/').at(-2) ?? 'docs';
  }
}

// The record of groups cannot say that a kind has pages of that kind.
const learned = (pages: readonly CatalogPage[]): CatalogPage[] =>
  inLearnOrder(pages as readonly (CatalogPageOf<'technology'> | CatalogPageOf<'concept'>)[]);

const folderOf = ({ pages }: { pages: readonly CatalogPage[] }): string =>
  pages[0]?.path.split('/').slice(0, -1).join('/') ?? '';

/** What is in a folder comes after the folder itself. */
function compareFolders(one: string, other: string): number {
  const isLast = (path: string) =>
    lastFolders.some((folder) => path === folder || path.startsWith(`${folder}/`));
  return Number(isLast(one)) - Number(isLast(other)) || (one < other ? -1 : one > other ? 1 : 0);
}

const rankOf = (id: string): number => {
  const rank = groupOrder.indexOf(id);
  return rank === -1 ? groupOrder.length : rank;
};

/** Pages with a position at the side first, in that order; the rest keeps the catalog's. */
const inOrder = (pages: readonly CatalogPage[]): CatalogPage[] =>
  [...pages].sort(
    (one, other) => (one.sidebar_position ?? Infinity) - (other.sidebar_position ?? Infinity) || 0,
  );

/** `first-steps` → `First steps` */
export const titleOfFolder = (folder: string): string => capital(folder.replaceAll('-', ' '));
