import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { LoadedContent, LoadedVersion } from '@docusaurus/plugin-content-docs';
import { toSidebarsProp } from '@docusaurus/plugin-content-docs/lib/props.js';
import type { LoadContext, Plugin } from '@docusaurus/types';
import type { Compiler } from '@rspack/core';
import type { Address } from '../../content/readAddress';
import { findImports } from './findImports';
import { hashOf, hashSources } from './hashSources';
import { listName, type RenderedEntry } from './RenderedPage';

const name = 'nexus-kept-pages';

/** A page as this build finds it, before anything is known of what it imports. */
interface Page {
  /** Absolute. */
  file: string;
  /** How the bundle's list of modules names it: `@site/docs/technologies/redis.md`. */
  source: string;
  /** Hash of all that its HTML is made of but the page and what it imports. */
  frame: string;
}

/**
 * Renders only the pages that have changed. What a page became is kept under a hash of everything
 * that it is made of; a page whose hash is known is not even bundled.
 *
 * What a page imports is asked of the bundle that it was rendered from, and holds as long as the
 * page's text and the code are the same.
 */
export function keptPagesPlugin(
  { siteDir, generatedFilesDir, siteConfig }: LoadContext,
  { address }: { address: Address },
): Plugin {
  const folder = join(siteDir, '.nexus', 'rendered');
  let pages = new Map<string, Page>();
  let rendered: Record<string, RenderedEntry> = {};

  return {
    name,
    async allContentLoaded({ allContent, actions }) {
      const site = hashOf(
        hashSources(siteDir),
        JSON.stringify([siteConfig, address]),
        address.fileUrl(''),
        address.editUrl(''),
      );
      pages = new Map(
        Object.values(allContent['docusaurus-plugin-content-docs'] ?? {})
          .flatMap((content) => (content as LoadedContent).loadedVersions)
          .flatMap((version) => listPages(version, siteDir, site)),
      );
      const hashFile = fileHashes(siteDir);
      const before = readList(folder);
      rendered = {};
      for (const [permalink, page] of pages) {
        const files = before[permalink]?.files;
        const key = files && keyOf(page, files, hashFile);
        if (!key || !existsSync(join(folder, `${key}.json`))) continue;
        rendered[permalink] = { key, files, isKept: true };
      }
      await actions.createData('place.json', { folder });
      const count = pages.size - Object.keys(rendered).length;
      console.log(`Pages to render: ${count} of ${pages.size}.`);
    },
    configureWebpack(_config, isServer) {
      if (!isServer) return {};
      return {
        mergeStrategy: { entry: 'replace', 'resolve.alias': 'prepend' },
        entry: { main: join(siteDir, 'src', 'plugins', 'kept', 'renderPage.ts') },
        resolve: { alias: { '@generated/registry$': writeRegistry() } },
        plugins: [{ apply: listRendered }],
      } as object;
    },
    postBuild() {
      const files = new Set(Object.values(rendered).map(({ key }) => `${key}.json`));
      for (const file of readdirSync(folder)) {
        if (file !== listName && !files.has(file)) rmSync(join(folder, file));
      }
      return Promise.resolve();
    },
  };

  /** Docusaurus' list of the modules that routes need, without the pages that are kept. */
  function writeRegistry(): string {
    const kept = new Set(Object.keys(rendered).map((permalink) => pages.get(permalink)?.source));
    const all = readFileSync(join(generatedFilesDir, 'registry.js'), 'utf8');
    const left = all.replace(
      /^ *"[^"]+": \[.*resolveWeak\("([^"]+)"\)\],/gm,
      (line, source: string) => (kept.has(source) ? '' : line),
    );
    const file = join(generatedFilesDir, name, 'registry.js');
    writeFileSync(file, left);
    return file;
  }

  /** Writes the list down when the bundle is known and nothing is rendered yet. */
  function listRendered(compiler: Compiler): void {
    compiler.hooks.thisCompilation.tap(name, (compilation) => {
      compilation.hooks.finishModules.tap(name, (modules) => {
        const known = { siteDir, pages: new Set([...pages.values()].map(({ file }) => file)) };
        const imports = findImports(modules, compilation, known);
        const hashFile = fileHashes(siteDir);
        for (const [permalink, page] of pages) {
          const files = imports.get(page.file);
          if (rendered[permalink] || !files) continue;
          rendered[permalink] = { key: keyOf(page, files, hashFile), files };
        }
        mkdirSync(folder, { recursive: true });
        writeFileSync(join(folder, listName), JSON.stringify(rendered));
      });
    });
  }

  function keyOf({ file, frame }: Page, files: string[], hashFile: (path: string) => string) {
    const page = relative(siteDir, file).split(sep).join('/');
    return hashOf(frame, ...[page, ...files].flatMap((path) => [path, hashFile(path)]));
  }
}

/** The pages of one instance of the docs plugin by their addresses. */
function listPages(version: LoadedVersion, siteDir: string, site: string): [string, Page][] {
  const { docs, sidebars: _sidebars, ...facts } = version;
  // All that a page could show of the pages beside it; a new title there renders it again.
  const besides = new Map(
    Object.entries(toSidebarsProp(version)).map(([id, items]) => [id, JSON.stringify(items)]),
  );
  const shared = hashOf(site, JSON.stringify(facts));
  return docs.map((doc) => [
    // As its route is called; the docs plugin leaves the slash to Docusaurus.
    doc.permalink.replace(/\/?$/, '/'),
    {
      file: join(siteDir, doc.source.replace(/^@site\//, '')),
      source: doc.source,
      frame: hashOf(shared, JSON.stringify(doc), besides.get(doc.sidebar ?? '') ?? ''),
    },
  ]);
}

/** Hashes each file once; one that is gone is as another content. */
function fileHashes(siteDir: string): (path: string) => string {
  const known = new Map<string, string>();
  return (path) => {
    let hash = known.get(path);
    if (hash === undefined) {
      const file = join(siteDir, path);
      hash = existsSync(file) ? hashOf(readFileSync(file)) : 'none';
      known.set(path, hash);
    }
    return hash;
  };
}

function readList(folder: string): Record<string, RenderedEntry> {
  try {
    return JSON.parse(readFileSync(join(folder, listName), 'utf8')) as Record<
      string,
      RenderedEntry
    >;
  } catch {
    return {}; // There is none yet, or it was cut off: every page is rendered.
  }
}
