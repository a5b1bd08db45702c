// Debian 11 and Ubuntu 22.04 bring Node 12, Ubuntu 24.04 brings 18: this file and main.mjs
// keep to what Node 12 can read, so that an old Node says what to do and not "SyntaxError".
import { readFileSync } from 'node:fs';

/**
 * The sentence for a Node that is too old, or nothing when it will do.
 * @param {string} running the running version, such as "18.19.0"
 * @param {string} wanted what package.json asks for, such as ">=20.19"
 * @returns {string | undefined}
 */
export function refuseOldNode(running, wanted) {
  const least = wanted.replace(/^\D+/, '');
  const have = running.split('.').map(Number);
  const need = least.split('.').map(Number);
  for (let place = 0; place < need.length; place += 1) {
    const more = Number(have[place]) - Number(need[place]);
    if (more > 0) return undefined;
    if (more < 0) {
      return (
        'Node ' +
        running +
        ' is too old: install Node ' +
        least +
        ' or newer (nodejs.org, or `nvm install ' +
        need[0] +
        '`), then run it again.'
      );
    }
  }
  return undefined;
}

/**
 * Ends the process with one sentence when this Node is older than package.json asks for.
 * @param {URL} packageJson
 */
export function requireNode(packageJson) {
  const wanted = JSON.parse(readFileSync(packageJson, 'utf8')).engines.node;
  const refusal = refuseOldNode(process.versions.node, wanted);
  if (refusal) {
    console.error(refusal);
    process.exit(1);
  }
}
