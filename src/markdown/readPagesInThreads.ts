import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { PageSource } from '../content/PageSource';
import { leaveTree } from './passTree';
import { readPage } from './readPage';

/** A file's path from the repository's root, its content, and the name under which its tree is left. */
export type UnreadPage = readonly [path: string, bytes: Uint8Array, name: string];

/** Up to this many pages are read sooner in one thread than another is ready. */
const fewPages = 100;

/** Reads pages as `readPage` does, in their order, and leaves their trees. */
export const readEach = (root: string, pages: readonly UnreadPage[]): PageSource[] =>
  pages.map(([path, bytes, name]) => readPage(path, bytes, (tree) => leaveTree(root, name, tree)));

/**
 * Reads many pages, on every core: the parser takes about 10 ms for a page.
 *
 * @throws When a thread cannot be started, or ends before it has answered.
 */
export async function readPagesInThreads(
  root: string,
  pages: readonly UnreadPage[],
  threads = pages.length <= fewPages ? 1 : availableParallelism(),
): Promise<PageSource[]> {
  if (threads === 1) return readEach(root, pages);
  // Dealt out like cards: neighbours are alike in length.
  const hands = Array.from({ length: threads }, (_, hand) =>
    pages.filter((_page, place) => place % threads === hand),
  );
  const read = await Promise.all(hands.map((hand) => readInThread(root, hand)));
  return pages.map((_, place) => {
    const page = read[place % threads]?.[Math.floor(place / threads)];
    if (!page) throw new Error(`${pages[place]?.[0]} was not read.`);
    return page;
  });
}

function readInThread(root: string, pages: readonly UnreadPage[]): Promise<PageSource[]> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(join(__dirname, 'readWorker.cjs'), { workerData: { root, pages } });
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', (code) =>
      reject(new Error(`A thread that reads pages ended with ${code}.`)),
    );
  });
}
