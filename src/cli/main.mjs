// What every npm script starts: `node src/cli/main.mjs COMMAND …`.
// It and the .mjs files beside it run before node_modules exists, so they are plain
// JavaScript with JSDoc types and use nothing but Node. Everything after is TypeScript.
import { requireNode } from './requireNode.mjs';

requireNode(new URL('../../package.json', import.meta.url));

// Imported only now: an older Node could not even read it.
import('./enter.mjs').then(function (door) {
  return door.enter(process.argv[2], process.argv.slice(3));
});
