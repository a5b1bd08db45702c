import { relative, sep } from 'node:path';
import type { Compilation, Module } from '@rspack/core';

/**
 * What each page's module imports that is no code of the site, which `hashSources` knows: views,
 * and files that lie beside a page. By the absolute path of the page; paths are from `siteDir`.
 */
export function findImports(
  modules: Iterable<Module>,
  { moduleGraph }: Pick<Compilation, 'moduleGraph'>,
  { siteDir, pages }: { siteDir: string; pages: ReadonlySet<string> },
): Map<string, string[]> {
  const found = new Map<string, string[]>();
  const isCode = (path: string) => /^(?:src|node_modules)\/|^\.\.\//.test(path);
  for (const page of modules) {
    const source = resourceOf(page);
    if (!source || !pages.has(source)) continue;
    const files = new Set<string>();
    const seen = new Set([page]);
    // What is added while this runs is walked, too.
    for (const importer of seen) {
      for (const { module } of moduleGraph.getOutgoingConnections(importer)) {
        const file = module ? resourceOf(module) : undefined;
        if (!module || !file) continue;
        const path = relative(siteDir, file).split(sep).join('/');
        if (isCode(path)) continue;
        files.add(path);
        seen.add(module);
      }
    }
    // A page that the same bundle holds twice, whole and as a part of another.
    found.set(source, [...new Set([...(found.get(source) ?? []), ...files])].sort());
  }
  return found;
}

function resourceOf(module: Module): string | undefined {
  const { resource } = module as { resource?: string | null };
  return resource?.replace(/\?.*$/, '');
}
