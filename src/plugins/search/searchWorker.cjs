// A thread of its own makes the search index, answers, and ends; see SearchThread. It shares no
// loader with the one that started it, so it brings its own to understand TypeScript.
const { parentPort } = require('node:worker_threads');

require('tsx/cjs/api').register();

const { writeSearch } = require('./writeSearch');

/** @type {() => void} */
let go;
/** @type {Promise<void>} */
const built = new Promise((resolve) => (go = resolve));

parentPort?.on('message', async (/** @type {import('./SearchThread').SearchMessage} */ message) => {
  if (message === 'built') return go();
  const waiting = new Set(message.waiting);
  await writeSearch(message.sources, ({ path }) => (waiting.has(path) ? built : undefined));
  parentPort?.postMessage('done');
  parentPort?.close();
});
