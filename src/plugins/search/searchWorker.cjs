// A thread of its own makes the search index, answers, and ends. It shares no loader with the one
// that started it, so it brings its own to understand TypeScript.
const { parentPort, workerData } = require('node:worker_threads');

require('tsx/cjs/api').register();

const { writeSearch } = require('./writeSearch');

void writeSearch(workerData).then(() => parentPort?.postMessage('done'));
