import { createHash } from 'node:crypto';

/** The alias under which Docusaurus serves what the plugin `nexus-catalog` wrote. */
const generated = '@generated/nexus-catalog/default';

/** What a fence shows of other files. */
export interface Inclusion {
  kind: 'file' | 'output' | 'diff';
  file: string;
  /** The fixed side of a diff. */
  to?: string;
  region?: string;
  /** `3-12`: part of a captured output. */
  lines?: string;
}

const slug = (text: string) => text.replace(/[^a-z0-9]+/gi, '-').replace(/^-|-$/g, '');

/** `docs/technologies/redis.md` → `page-docs-technologies-redis-md.json` */
export const pageViewName = (path: string): string => `page-${slug(path)}.json`;

/** `('technology', 'redis')` → `card-technology-redis.json` */
export const cardName = (kind: string, id: string): string => `card-${kind}-${slug(id)}.json`;

/** `cache` → `grid-cache.json`; without a category, the grid of all. */
export const gridName = (category: string): string => `grid-${category || 'all'}.json`;

/** `('challenge', 2)` → `index-challenge-2.json`; the first part has no number. */
export const indexName = (kind: string, part = 1): string =>
  `index-${kind}${part > 1 ? `-${part}` : ''}.json`;

/** `2` → `map-2.json`; the first part has no number. */
export const mapName = (part = 1): string => `map${part > 1 ? `-${part}` : ''}.json`;

/** `map` → `hub-map.json`: the head of a page that leads to pages. */
export const hubName = (page: string): string => `hub-${page}.json`;

/** `api-latency` → `lab-api-latency.json` */
export const labName = (id: string): string => `lab-${slug(id)}.json`;

/** `docs/technologies/tasks.png` → `picture-docs-technologies-tasks-png.json` */
export const pictureName = (path: string): string => `picture-${slug(path)}.json`;

/** One file per distinct inclusion, so that pages that show the same region share it. */
export function inclusionName(inclusion: Inclusion): string {
  const { kind, file, to = '', region = '', lines = '' } = inclusion;
  const digest = createHash('sha256')
    .update([kind, file, to, region, lines].join('\n'))
    .digest('hex');
  return `code-${digest.slice(0, 16)}.json`;
}

/** The module that a page imports to show a view; importing it is what makes the cache see a change. */
export const viewModule = (name: string): string => `${generated}/${name}`;
