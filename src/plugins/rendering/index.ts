import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { createSSGParams } from '@docusaurus/core/lib/ssg/ssgParams';
import type { LoadedContent, LoadedVersion } from '@docusaurus/plugin-content-docs';
import { toSidebarsProp } from '@docusaurus/plugin-content-docs/lib/props.js';
import type { LoadContext, Plugin } from '@docusaurus/types';
import { docuHash } from '@docusaurus/utils';
import { templateOf } from '../../content/checks/checkOutline';
import { kinds } from '../../content/kinds';
import { fileOrFormUrl } from '../../markdown/fileOrFormUrl';
import type { Address } from '../../site/readAddress';
import { hashOf, hashSources } from './hashSources';
import { fewPages, fileHashes, renderCacheFolder, keyOf, readRenderCache } from './readRenderCache';
import { ownCache } from './ownCache';
import {
  bundleFolder,
  bundleName,
  listName,
  planName,
  renderableName,
  type Plan,
  type PlannedPage,
  type RenderableSite,
} from './RenderedPage';

const name = 'nexus-rendering';

/** Files of the folder that are no page. */
const isOwn = new Set([listName, planName, bundleFolder]);

export interface RenderingOptions {
  address: Address;
  /** The address of the git remote that `address` was read from. */
  remote: string | null;
  /** The site is for its author, who is writing: pages are rendered each time that they are asked for. */
  isPreview?: boolean;
}

export interface RenderingPlugin extends Plugin {
  /** Writes the lists of modules and routes anew, where the pages that a site has are loaded again. */
  writeModules(): void;
}

/**
 * Renders only the pages that have changed, and without a bundle: a page's Markdown becomes HTML
 * in the process that renders it (see readModule). What a page became is kept under a hash of
 * everything that it is made of.
 */
export function renderingPlugin(
  { siteDir, generatedFilesDir, siteConfig }: LoadContext,
  { address, remote, isPreview = false }: RenderingOptions,
): RenderingPlugin {
  const folder = join(siteDir, isPreview ? '.nexus/preview' : renderCacheFolder);
  const fromRoot = (path: string) => relative(siteDir, path).split(sep).join('/');
  const generatedDir = fromRoot(generatedFilesDir);
  const room = join(siteDir, 'src', 'plugins', 'rendering');
  const own = (module: string) => JSON.stringify(join(room, `${module}.ts`));
  let pages: Record<string, PlannedPage> = {};

  return {
    name,
    async allContentLoaded({ allContent, actions }) {
      const site = isPreview
        ? name
        : hashOf(
            hashSources(siteDir),
            JSON.stringify([siteConfig, address]),
            address.fileUrl(''),
            address.editUrl(''),
            // A link to a template holds its text.
            ...kinds.map((kind) => fileOrFormUrl(siteDir, address)(templateOf(kind))),
          );
      pages = Object.fromEntries(
        Object.entries(allContent['docusaurus-plugin-content-docs'] ?? {}).flatMap(
          ([id, content]) =>
            (content as LoadedContent).loadedVersions.flatMap((version) =>
              listPages(version, site, join(generatedDir, 'docusaurus-plugin-content-docs', id)),
            ),
        ),
      );
      mkdirSync(folder, { recursive: true });
      if (!isPreview) findRendered();
      const plan: Plan = { siteDir, generatedDir, remote, pages };
      writeFileSync(join(folder, planName), JSON.stringify(plan));
      await actions.createData('place.json', { folder });
      if (isPreview) return;
      const all = Object.values(pages);
      const count = all.filter(({ cached }) => !cached).length;
      if (count <= fewPages) siteConfig.future.faster.ssgWorkerThreads = false;
      console.log(`Pages to render: ${count} of ${all.length}.`);
    },
    configureWebpack(config, isServer) {
      if (!isServer) return {};
      return {
        ...ownCache(config, isPreview ? 'preview' : 'rendering'),
        mergeStrategy: { entry: 'replace', 'resolve.alias': 'prepend' },
        entry: { main: join(room, isPreview ? 'renderAgain.ts' : 'renderPage.ts') },
        resolve: {
          alias: { '@generated/registry$': writeRegistry(), '@generated/routes$': writeRoutes() },
        },
      } as object;
    },
    writeModules() {
      writeRegistry();
      writeRoutes();
    },
    async postBuild(props) {
      const list = readRenderCache(folder);
      for (const permalink of Object.keys(list)) {
        if (!pages[permalink]) delete list[permalink];
      }
      writeFileSync(join(folder, listName), JSON.stringify(list));
      const used = new Set(Object.values(list).map(({ key }) => `${key}.json`));
      for (const file of readdirSync(folder)) {
        if (!isOwn.has(file) && !used.has(file)) rmSync(join(folder, file));
      }
      const { title, tagline } = siteConfig;
      const params = await createSSGParams({
        props,
        serverBundlePath: join(folder, bundleFolder, bundleName),
        clientManifestPath: join(generatedFilesDir, 'client-manifest.json'),
      });
      const site: RenderableSite = { params, title, tagline };
      writeFileSync(join(folder, renderableName), JSON.stringify(site));
    },
  };

  /** Marks the pages that are as they were when they were rendered last. */
  function findRendered(): void {
    const hashFile = fileHashes(siteDir);
    for (const [permalink, { key, files }] of Object.entries(readRenderCache(folder))) {
      const page = pages[permalink];
      if (!page || !existsSync(join(folder, `${key}.json`))) continue;
      if (keyOf(page, files, hashFile) === key) page.cached = key;
    }
  }

  /** Docusaurus' list of the modules that routes need; a page's is made when it is asked for. */
  function writeRegistry(): string {
    const bySource = new Map(Object.values(pages).map((page) => [page.source, page]));
    const all = readFileSync(join(generatedFilesDir, 'registry.js'), 'utf8');
    const rewritten = all.replace(
      /^ *("[^"]+"): \[.*resolveWeak\("([^"]+)"\)\],\n/gm,
      (line, chunk: string, source: string) => {
        const page = bySource.get(source);
        if (!page) return line;
        const [of, from] = [JSON.stringify(source), JSON.stringify(page.metadata)];
        return `  ${chunk}: [() => readModule(${of}, ${from}), ${of}, ${of}],\n`;
      },
    );
    return writeScript(
      'registry.js',
      `import { readModule } from ${own('readModule')};\n${rewritten}`,
    );
  }

  /** Docusaurus' routes, of which a page sees its own. */
  function writeRoutes(): string {
    const all = JSON.stringify(join(generatedFilesDir, 'routes.js'));
    return writeScript(
      'routes.js',
      `import routes from ${all};\nimport { narrowRoutes } from ${own('narrowRoutes')};\nexport default narrowRoutes(routes);\n`,
    );
  }

  function writeScript(fileName: string, text: string): string {
    const file = join(generatedFilesDir, name, fileName);
    writeFileSync(file, text);
    return file;
  }
}

/** The pages of one instance of the docs plugin by their addresses. */
function listPages(
  version: LoadedVersion,
  site: string,
  metadataFolder: string,
): [string, PlannedPage][] {
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
      source: doc.source,
      metadata: join(metadataFolder, `${docuHash(doc.source)}.json`),
      frame: hashOf(shared, JSON.stringify(doc), besides.get(doc.sidebar ?? '') ?? ''),
    },
  ]);
}
