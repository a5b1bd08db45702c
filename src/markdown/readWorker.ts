import { parentPort, workerData } from 'node:worker_threads';
import { readEach } from './readEach';
import type { UnreadPage } from './readEach';

// A thread of its own: reads the pages it was given, answers, and ends.
const { root, pages } = workerData as { root: string; pages: UnreadPage[] };
parentPort?.postMessage(readEach(root, pages));
