import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PageSource } from '../../content/PageSource';
import { readInclusion } from '../../views/readInclusion';

/** `versions.json` of a folder of examples; `npm run lab -- --versions` writes it. */
interface MadeWith {
  servers: Record<string, string>;
  packages: Record<string, string>;
  /** The packages that each program imports. */
  files: Record<string, string[]>;
}

const example = /^(labs\/examples\/[^/]+)\/(.+)$/;

/**
 * What the examples of a page ran on: Python, the packages that the programs on the page import,
 * and the servers that their folder needs. Nothing for a page that shows no example.
 */
export function readVersions(
  { fences }: Pick<PageSource, 'fences'>,
  siteDir: string,
): Record<string, string> | undefined {
  const shown = new Map<string, string[]>();
  for (const fence of fences) {
    const [, folder, file] = example.exec(readInclusion(fence)?.file ?? '') ?? [];
    if (folder && file) shown.set(folder, [...(shown.get(folder) ?? []), file]);
  }
  const versions: Record<string, string> = {};
  for (const [folder, files] of shown) {
    const path = join(siteDir, folder, 'versions.json');
    if (!existsSync(path)) continue;
    const {
      servers,
      packages,
      files: imports,
    } = JSON.parse(readFileSync(path, 'utf8')) as MadeWith;
    const used = new Set(files.flatMap((file) => imports[file] ?? []));
    const isUsed = (name: string) => name === 'python' || used.has(name);
    Object.assign(
      versions,
      Object.fromEntries(Object.entries(packages).filter(([name]) => isUsed(name))),
      servers,
    );
  }
  return Object.keys(versions).length > 0 ? versions : undefined;
}
