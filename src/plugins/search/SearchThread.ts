import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { SearchSources } from './writeSearch';

/**
 * What the thread is told: what to index, and whether pages are built anew meanwhile; then which; or
 * that nobody needs the index any more.
 */
export type SearchMessage =
  { sources: SearchSources; isChanging: boolean } | { changed: readonly string[] } | 'stop';

/** What it says: all pages were given to Pagefind; the index has been written. */
export type SearchAnswer = 'given' | 'written';

const ignore = (): void => undefined;

/**
 * Makes the search index in a thread of its own: Pagefind waits for its pages, and this thread is
 * busy with others.
 *
 * `write` makes it of pages that are built. `begin` takes those of the previous build, and `finish` the
 * ones that were built anew.
 */
export class SearchThread {
  #worker = new Worker(join(__dirname, 'searchWorker.cjs'));
  #answers: Record<SearchAnswer, () => void> = { given: ignore, written: ignore };
  #end = new Promise<void>((resolve, reject) => {
    this.#answers.written = resolve;
    this.#worker.on('message', (answer: SearchAnswer) => this.#answers[answer]());
    this.#worker.once('error', reject);
    this.#worker.once('exit', (code) =>
      reject(new Error(`The thread that makes the search index ended with ${code}.`)),
    );
  });

  #exit = new Promise((resolve) => this.#worker.once('exit', resolve));

  constructor() {
    // Whoever waits for the end is told; until then nobody is.
    this.#end.catch(ignore);
  }

  /** @throws When the index cannot be made. */
  write(sources: SearchSources): Promise<void> {
    this.#tell({ sources, isChanging: false });
    return this.#end;
  }

  /** What goes wrong is told where `finish` is waited for. */
  begin(sources: SearchSources): void {
    this.#tell({ sources, isChanging: true });
  }

  /**
   * @param changed Paths of the pages that have been built anew.
   * @returns `given` ends when Pagefind has all pages: it needs two cores until then, and one after.
   * @throws When the index cannot be made: both promises.
   */
  finish(changed: Iterable<string>): { given: Promise<void>; written: Promise<void> } {
    const told = new Promise<void>((resolve) => (this.#answers.given = resolve));
    this.#tell({ changed: [...changed] });
    const given = Promise.race([told, this.#end]);
    given.catch(ignore);
    return { given, written: this.#end };
  }

  /** Ends the thread, and the program that it started. */
  async stop(): Promise<void> {
    this.#tell('stop');
    await this.#exit;
  }

  #tell(message: SearchMessage): void {
    this.#worker.postMessage(message);
  }
}
