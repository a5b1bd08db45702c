import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { SearchSources } from './writeSearch';

/** What the thread is told: what to index, and then that the pages it waits for have been built. */
export type SearchMessage = { sources: SearchSources; waiting: string[] } | 'built';

/**
 * Makes the search index in a thread of its own: Pagefind waits for its pages, and this thread is
 * busy with others.
 */
export class SearchThread {
  #worker = new Worker(join(__dirname, 'searchWorker.cjs'));
  #end = new Promise<void>((resolve, reject) => {
    this.#worker.once('message', () => resolve());
    this.#worker.once('error', reject);
    this.#worker.once('exit', (code) =>
      reject(new Error(`The thread that makes the search index ended with ${code}.`)),
    );
  });

  constructor() {
    // Whoever waits for the end is told; until then nobody is.
    this.#end.catch(() => undefined);
  }

  /**
   * @param waiting Pages, by their paths, that are not built yet: `continue` says when they are.
   * @throws When the index cannot be made.
   */
  write(sources: SearchSources, waiting: Iterable<string> = []): Promise<void> {
    this.#tell({ sources, waiting: [...waiting] });
    return this.#end;
  }

  continue(): void {
    this.#tell('built');
  }

  async stop(): Promise<void> {
    await this.#worker.terminate();
  }

  #tell(message: SearchMessage): void {
    this.#worker.postMessage(message);
  }
}
