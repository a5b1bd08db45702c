import { fork, type ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { setPriority } from 'node:os';
import { dirname, join } from 'node:path';
import { watch } from 'chokidar';
import type { Address } from '../site/readAddress';
import { hashSources } from '../plugins/rendering/hashSources';
import { loadRenderer, type Renderer } from '../plugins/rendering/loadRenderer';
import type { ChangeMessage, LoadedSite, SiteMessage } from './messages';
import { previewVariable } from '../site/previewVariable';
import { places } from './places';

/** What a page may be made of; the bundler watches what pages are drawn with. */
const watched = ['docs', 'challenges', 'labs', 'src', 'docusaurus.config.ts', 'sidebars.ts'];
const unwatched = /(?:^|\/)(?:\.[^/]+|__pycache__|node_modules)(?:\/|$)|\.test\.\w+$|~$/;

/** Code that loads the site: only a new process has it anew. */
const loadsSite = /^(?:[^/]+\.ts$|src\/(?:cards|content|light|markdown|plugins)\/)/;
/** Code that draws pages, which the bundler sees for itself. */
const drawsPages = /^src\//;

interface LastSite {
  key: string;
  site: LoadedSite;
}

/**
 * The site as its author writes it: each page is rendered when it is asked for, from what lies on
 * the disk now. What other pages show of it follows when the site has been loaded again.
 */
export class Preview {
  /** Called with what is wrong with the site, and with nothing when that is fixed. */
  onProblems: (text: string) => void = () => undefined;
  /** Called when pages or problems may have changed. */
  onChange = (): void => undefined;

  #problems = '';
  #root: string;
  #address: Address;
  #key = '';
  #process: ChildProcess | undefined;
  #isIdle = false;
  #hasChanged = false;
  /** Ends when the site as it was loaded last is shown, or cannot be. */
  #begun: Promise<void> | undefined;
  #waiting: (() => void)[] = [];
  #shown: { hash: string; addresses: Set<string>; renderer: Renderer } | undefined;

  constructor(root: string, address: Address) {
    this.#root = root;
    this.#address = address;
  }

  /** Loads the site, and shows it meanwhile as it was loaded last. */
  start(): void {
    this.#load();
    this.#begun = this.#showLast();
    const watcher = watch(watched, { cwd: this.#root, ignored: unwatched, ignoreInitial: true });
    watcher.on('all', (_event, path) => this.#take(path.split('\\').join('/')));
  }

  /** What is wrong with the site, or nothing. */
  get problems(): string {
    return this.#problems;
  }

  set #found(text: string) {
    if (text === this.#problems) return;
    this.#problems = text;
    this.onProblems(text);
  }

  stop(): void {
    this.#process?.removeAllListeners();
    this.#process?.kill();
  }

  /**
   * Renders a page; waits for what is being loaded where the page is not known.
   *
   * @param address With the base path and a slash at the end.
   * @returns Its HTML, or nothing when there is no such page.
   * @throws When it cannot be rendered.
   */
  async render(address: string): Promise<string | undefined> {
    await this.#begun;
    if (!this.#shown?.addresses.has(address)) await this.#idle();
    if (!this.#shown) throw new Error(this.#problems || 'The site was not loaded.');
    if (!this.#shown.addresses.has(address)) return undefined;
    try {
      if (this.#hasChanged) await this.#include(address);
      return await this.#shown.renderer.render(address);
    } catch (error) {
      if (this.#isIdle) throw error;
      // It may show something that is not made yet.
      await this.#idle();
      return this.#shown.renderer.render(address);
    }
  }

  /** Makes sure that a page shows code of other files as it is now. */
  async #include(address: string): Promise<void> {
    const page = this.#shown?.renderer.sourceOf(address);
    // To load the parser takes half a second, which the first page does not wait for.
    const { writeInclusions } = await import('./writeInclusions');
    if (page) writeInclusions(this.#root, page, this.#address.fileUrl);
  }

  /** Waits until all that changed is loaded. */
  async #idle(): Promise<void> {
    if (!this.#isIdle) await new Promise<void>((resolve) => this.#waiting.push(resolve));
  }

  #take(path: string): void {
    if (loadsSite.test(path)) this.#load();
    else if (drawsPages.test(path)) return;
    else this.#send(path);
    this.#hasChanged = true;
    this.onChange();
  }

  #load(): void {
    this.stop();
    this.#isIdle = false;
    this.#key = createHash('sha256')
      .update(hashSources(this.#root))
      .update(JSON.stringify([this.#address, process.env.NEXUS_DISCORD_EMBED]))
      .digest('base64url');
    this.#process = fork(join(this.#root, 'src/preview/siteProcess.ts'), {
      cwd: this.#root,
      execArgv: ['--import', 'tsx'],
      // Docusaurus reports at length what it does; what goes wrong comes as a message.
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
      env: {
        ...process.env,
        NODE_ENV: 'production',
        BABEL_ENV: 'production',
        DOCUSAURUS_GENERATED_FILES_DIR_NAME: places.generated,
        [previewVariable]: 'on',
      },
    });
    // What an author waits for, the page in the browser, comes first.
    if (this.#process.pid) setPriority(this.#process.pid, 10);
    // In their order, though to show a site takes a moment.
    let heard: Promise<unknown> = Promise.resolve();
    this.#process.on('message', (message) => {
      heard = heard
        .then(() => this.#hear(message as SiteMessage))
        .catch((error: unknown) => (this.#found = String(error)));
    });
    this.#process.on('exit', (code) => {
      this.#found = `The process that loads the site ended with ${code}; it starts again when a file changes.`;
      this.#process = undefined;
      this.#settle();
      this.onChange();
    });
    this.#send('docusaurus.config.ts');
  }

  #send(path: string): void {
    if (!this.#process) return this.#load();
    this.#isIdle = false;
    this.#process.send({ changed: [path] } satisfies ChangeMessage);
  }

  async #hear(message: SiteMessage): Promise<void> {
    if (message.type === 'idle') return this.#settle();
    if (message.type === 'problems') {
      this.#found = message.text;
    } else {
      this.#found = '';
      await this.#show(message.site);
      this.#keepLast(message.site);
    }
    this.onChange();
  }

  #settle(): void {
    this.#isIdle = true;
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const go of waiting) go();
  }

  async #show(site: LoadedSite): Promise<void> {
    const hash = createHash('sha256')
      .update(readFileSync(site.params.serverBundlePath))
      .update(readFileSync(join(this.#root, places.plan)))
      .update(JSON.stringify(site))
      .digest('base64url');
    if (hash === this.#shown?.hash) return;
    const renderer = await loadRenderer(join(this.#root, places.plan), site.params);
    this.#shown = { hash, addresses: new Set(site.addresses), renderer };
  }

  async #showLast(): Promise<void> {
    try {
      const text = readFileSync(join(this.#root, places.last), 'utf8');
      const { key, site } = JSON.parse(text) as LastSite;
      if (key === this.#key) await this.#show(site);
    } catch {
      // There is none, or part of it is gone: the site is shown when it has been loaded.
    }
  }

  #keepLast(site: LoadedSite): void {
    const file = join(this.#root, places.last);
    try {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, JSON.stringify({ key: this.#key, site } satisfies LastSite));
    } catch {
      // A full disk costs the next start time, and nothing else.
    }
  }
}
