import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { SearchSources } from './writeSearch';

/**
 * What the thread is told: what to index, then that the pages it waits for have been built; or that
 * nobody needs the index any more.
 */
export type SearchMessage = { sources: SearchSources; waiting: string[] } | 'built' | 'stop';

/** What it says: all pages were given to Pagefind; the index has been written. */
export type SearchAnswer = 'given' | 'written';

const ignore = (): void => undefined;

/**
 * Makes the search index in a thread of its own: Pagefind waits for its pages, and this thread is
 * busy with others.
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

  /**
   * Says that all pages have been built. Ends when Pagefind has them: it needs one core from then
   * on, and two until then.
   *
   * @throws When the index cannot be made.
   */
  async continue(): Promise<void> {
    const given = new Promise<void>((resolve) => (this.#answers.given = resolve));
    this.#tell('built');
    await Promise.race([given, this.#end]);
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
