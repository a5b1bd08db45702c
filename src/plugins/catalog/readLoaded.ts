import { createHash, randomUUID } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PageDates } from '../../cards/makeHead';

/** What is written down of a catalog each time that Docusaurus loads it. */
export interface LoadedCatalog {
  /** Another one each time: what Docusaurus generated belongs to the site that was loaded last. */
  id: string;
  /** Hash of what more than one page shows; see `hashShared`. */
  shared: string;
  /** When pages were written and changed, by their paths. */
  dates: Readonly<Record<string, PageDates>>;
}

export const loadedName = 'loaded.json';

export const describeLoaded = (
  views: Readonly<Record<string, unknown>>,
  dates: LoadedCatalog['dates'],
): LoadedCatalog => ({ id: randomUUID(), shared: hashShared(views), dates });

const fileOf = (generatedDir: string): string =>
  join(generatedDir, 'nexus-catalog/default', loadedName);

/** What was loaded last into this folder, or nothing when nothing was. */
export function readLoaded(generatedDir: string): LoadedCatalog | undefined {
  try {
    return JSON.parse(readFileSync(fileOf(generatedDir), 'utf8')) as LoadedCatalog;
  } catch {
    return undefined;
  }
}

/** Writes down what became of what was loaded: the site is the same, its pages have other dates. */
export function keepLoaded(generatedDir: string, loaded: LoadedCatalog): void {
  writeFileSync(fileOf(generatedDir), JSON.stringify(loaded));
}

/** Views that one page alone imports: its own, and those of code, which is in no bundle. */
export const isOfPage = (name: string): boolean => /^(?:page|code)-/.test(name);

/** One hash over cards, indexes and all else that other pages or a bundle show. */
export function hashShared(views: Readonly<Record<string, unknown>>): string {
  const hash = createHash('sha256');
  for (const name of Object.keys(views).sort()) {
    if (!isOfPage(name)) hash.update(`${name}\n${JSON.stringify(views[name])}\n`);
  }
  return hash.digest('base64url');
}
