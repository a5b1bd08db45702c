// A thread of its own reads the pages it was given, answers, and ends. It shares no loader with
// the one that started it, so it brings its own to understand TypeScript.
const { parentPort, workerData } = require('node:worker_threads');

require('tsx/cjs/api').register();

const { readEach } = require('./readPagesInThreads');

parentPort?.postMessage(readEach(workerData.root, workerData.pages));
