import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadSite, reloadSitePlugin, type Site } from '@docusaurus/core/lib/server/site';
import { createSSGParams } from '@docusaurus/core/lib/ssg/ssgParams';
import { frontMatterOf } from '../content/frontMatterOf';
import { isPagePath } from '../content/kinds';
import type { Hub } from '../markdown/readHub';
import type { RenderingPlugin } from '../plugins/rendering/index';
import type { SiteMessage } from './messages';
import { places } from './places';
import { startBundler, type Bundler } from './startBundler';

/** A site that is loaded once, and of which each change loads again what depends on it. */
export class LiveSite {
  #root: string;
  #say: (message: SiteMessage) => void;
  #site: Site | undefined;
  #bundler: Bundler | undefined;
  /** The front matter of each page as it was loaded. */
  #heads = new Map<string, string>();
  #faults = { content: '', bundles: '' };

  constructor(root: string, say: (message: SiteMessage) => void) {
    this.#root = root;
    this.#say = say;
  }

  /** Loads the site, or what changed of it; says what came of it. */
  async take(changed: ReadonlySet<string>): Promise<void> {
    try {
      if (this.#site && this.#bundler) await this.#reload(this.#site, this.#bundler, changed);
      else await this.#load();
      this.#faults.content = '';
    } catch (error) {
      this.#faults.content = error instanceof Error ? error.message : String(error);
    }
    await this.#tell();
  }

  async #load(): Promise<void> {
    const site = await loadSite({ siteDir: this.#root, outDir: places.site });
    this.#site = site;
    for (const { path } of this.#pages()) this.#hasNewHead(path);
    this.#bundler ??= await startBundler(site.props, (fault) => {
      this.#faults.bundles = fault?.message ?? '';
      if (this.#bundler) void this.#tell();
    });
  }

  async #reload(before: Site, bundler: Bundler, changed: ReadonlySet<string>): Promise<void> {
    const pages = [...changed].filter((path) => isPagePath(path));
    const stale = new Set(
      pages
        .filter((path) => this.#hasNewHead(path))
        .map((path) => (path.startsWith('challenges/') ? 'challenges' : 'default')),
    );
    let site = await reloadSitePlugin(before, { name: 'nexus-catalog', id: 'default' });
    for (const id of stale) {
      site = await reloadSitePlugin(site, { name: 'docusaurus-plugin-content-docs', id });
    }
    this.#site = site;
    const rendering = site.props.plugins.find(({ name }) => name === 'nexus-rendering');
    (rendering as unknown as RenderingPlugin).writeModules();
    await bundler.finish();
  }

  #pages(): Hub['pages'] {
    const catalog = this.#site?.props.plugins.find(({ name }) => name === 'nexus-catalog');
    return (catalog?.content as Hub | undefined)?.pages ?? [];
  }

  /** Whether a page says other things of itself than it did, or came, or went. */
  #hasNewHead(path: string): boolean {
    const file = join(this.#root, path);
    const head = existsSync(file) ? frontMatterOf(readFileSync(file, 'utf8')) : 'none';
    const isNew = this.#heads.get(path) !== head;
    this.#heads.set(path, head);
    return isNew;
  }

  async #tell(): Promise<void> {
    const text = this.#faults.content || this.#faults.bundles;
    if (text) return this.#say({ type: 'problems', text });
    if (!this.#site || !this.#bundler) return;
    const { props } = this.#site;
    const { clientManifestPath, serverBundlePath } = this.#bundler;
    const params = await createSSGParams({ props, clientManifestPath, serverBundlePath });
    this.#say({ type: 'site', site: { addresses: props.routesPaths, params } });
  }
}
