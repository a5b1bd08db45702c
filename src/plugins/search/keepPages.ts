import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CatalogPage } from '../../content/Catalog';

/**
 * From so many pages on, the index is made when Docusaurus has ended, and given its memory back: at
 * 10,000 pages each of the two needs gigabytes. Below, it is made beside Docusaurus' last work, which
 * is sooner done.
 */
export const manyPages = 2000;

const keptIn = (siteDir: string) => join(siteDir, '.nexus', 'pages-to-search.json');

/** Keeps the pages whose index the command makes once Docusaurus has ended. */
export function keepPages(siteDir: string, pages: readonly CatalogPage[]): void {
  writeFileSync(keptIn(siteDir), JSON.stringify(pages));
}

/** Gives what was kept, once; nothing where the index has been made. */
export function takePages(siteDir: string): CatalogPage[] | undefined {
  const file = keptIn(siteDir);
  if (!existsSync(file)) return undefined;
  const pages = JSON.parse(readFileSync(file, 'utf8')) as CatalogPage[];
  rmSync(file);
  return pages;
}
