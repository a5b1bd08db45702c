// A thread of its own makes the search index, answers, and ends; see SearchThread. It shares no
// loader with the one that started it, so it brings its own to understand TypeScript.
const { parentPort } = require('node:worker_threads');

require('tsx/cjs/api').register();

const { importPagefind } = require('./importModules.cjs');
const { writeSearch } = require('./writeSearch');

/** @type {(changed: readonly string[]) => void} */
let change;
/** @type {Promise<readonly string[]>} */
const changed = new Promise((resolve) => (change = resolve));

parentPort?.on('message', async (/** @type {import('./SearchThread').SearchMessage} */ message) => {
  if (message === 'stop') {
    // Pagefind's program reports a panic where nobody listens to it any more.
    await (await importPagefind()).close();
    return process.exit();
  }
  if ('changed' in message) return change(message.changed);
  if (!message.isChanging) change([]);
  await writeSearch(message.sources, {
    findChanged: () => changed,
    onGiven: () => answer('given'),
  });
  answer('written');
  parentPort?.close();
});

/** @param {import('./SearchThread').SearchAnswer} what */
const answer = (what) => parentPort?.postMessage(what);
