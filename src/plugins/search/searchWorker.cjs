// A thread of its own makes the search index, answers, and ends; see SearchThread. It shares no
// loader with the one that started it, so it brings its own to understand TypeScript.
const { parentPort } = require('node:worker_threads');

require('tsx/cjs/api').register();

const { importPagefind } = require('./importModules.cjs');
const { writeSearch } = require('./writeSearch');

/** @type {() => void} */
let go;
/** @type {Promise<void>} */
const built = new Promise((resolve) => (go = resolve));

parentPort?.on('message', async (/** @type {import('./SearchThread').SearchMessage} */ message) => {
  if (message === 'built') return go();
  if (message === 'stop') {
    // Pagefind's program reports a panic where nobody listens to it any more.
    await (await importPagefind()).close();
    return process.exit();
  }
  const waiting = new Set(message.waiting);
  await writeSearch(message.sources, {
    waitFor: ({ path }) => (waiting.has(path) ? built : undefined),
    onGiven: () => built.then(() => answer('given')),
  });
  answer('written');
  parentPort?.close();
});

/** @param {import('./SearchThread').SearchAnswer} what */
const answer = (what) => parentPort?.postMessage(what);
