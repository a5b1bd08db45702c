import { readFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { runProgram } from './runProgram.mjs';
import { Stop, findCause, say, spellCommand, tellFullDisk, tellNoNetwork } from './tell.mjs';

/** @typedef {Record<string, {version?: string, integrity?: string, optional?: boolean, dev?: boolean, devOptional?: boolean}>} Packages */

/**
 * The packages that package-lock.json asks for and that npm did not write down as installed.
 * Optional ones may be missing: they are for other systems.
 * @param {Packages} wanted
 * @param {Packages} installed
 * @param {boolean} [withTools] whether the tools of the tests are wanted too; true unless told
 */
export function findMissing(wanted, installed, withTools = true) {
  return Object.entries(wanted)
    .filter(([path, { version, integrity, optional, dev, devOptional }]) => {
      if (path === '' || (dev && !withTools)) return false;
      const found = installed[path];
      if (!found) return !optional && !devOptional;
      return found.version !== version || found.integrity !== integrity;
    })
    .map(([path]) => path);
}

/**
 * @param {string} file
 * @returns {Packages}
 */
function readPackages(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch {
    return {};
  }
}

/** Commands that need the tools of the tests: linters, a formatter, what drives browsers. */
const withTools = new Set(['test', 'format', 'lint', 'types', 'shots', 'bench']);

/**
 * Installs what package-lock.json names, when it is not what is installed already. A command that
 * makes or serves the site does without the tools of the tests, a third of all bytes.
 * npm writes node_modules/.package-lock.json last, so a broken-off installation counts as none,
 * and one that somebody made with `npm ci` by hand counts.
 * @param {string} root
 * @param {string} command who asks, for the sentence that says what to run again
 */
export async function installModules(root, command) {
  const wanted = readPackages(join(root, 'package-lock.json'));
  // The benchmark's other tools, in folders of their own, need all that is listed.
  const needsTools = root !== process.cwd() || withTools.has(command);
  const total = Object.entries(wanted).filter(
    ([path, { dev }]) => path !== '' && (needsTools || !dev),
  ).length;
  if (total < 1) {
    throw new Stop(
      'package-lock.json is missing or broken: get it back with `git checkout package-lock.json`.',
    );
  }
  const installed = readPackages(join(root, 'node_modules', '.package-lock.json'));
  if (findMissing(wanted, installed, needsTools).length === 0) return;

  // Nothing for the project itself; the benchmark's other tools have folders of their own.
  const place = relative(process.cwd(), root);
  say(
    `Installing the packages of ${join(place, 'package-lock.json')} into ${join(place, 'node_modules')} (about ${total}, a minute or two) …`,
  );
  let fetched = 0;
  let refused = 0;
  const started = Date.now();
  let told = started;
  let isUsage = false;
  const npm = findNpm();
  const { code, output } = await runProgram(
    npm.file,
    [
      ...npm.args,
      'ci',
      // Nothing here needs an install script, and npm 12 blocks them.
      '--ignore-scripts',
      // Said either way: NODE_ENV=production would leave the tests' tools out.
      needsTools ? '--include=dev' : '--omit=dev',
      '--no-audit',
      '--no-fund',
      // One line for each package fetched, which is counted and not shown.
      '--loglevel=http',
      '--fetch-retry-mintimeout=2000',
      '--fetch-retry-maxtimeout=10000',
    ],
    {
      cwd: root,
      indent: '  ',
      // npm goes on for minutes when the disk is full, and asks for every package without a network.
      isHopeless(line) {
        if (/^npm http fetch .* failed with /.test(line)) refused += 1;
        return findCause(line) === 'disk' || (refused > 20 && fetched === 0);
      },
      onLine(line) {
        // After its error npm prints all that `npm ci` could be called with.
        isUsage ||= /^npm error (?:Usage:|Clean install a project)/.test(line);
        if (isUsage || /^npm (?:warn|http fetch .* failed with )/.test(line)) return undefined;
        if (!/^npm http (?:fetch|cache) /.test(line)) return line;
        fetched += 1;
        if (Date.now() - told < 5000) return undefined;
        told = Date.now();
        return fetched < total
          ? `${fetched} of about ${total} packages`
          : `fetched; unpacking them (${Math.round((told - started) / 1000)} s)`;
      },
    },
  );
  if (code === 0) return;
  const cause = findCause(output);
  if (cause === 'disk') throw new Stop(tellFullDisk(command));
  if (cause === 'network') throw new Stop(tellNoNetwork('the packages', command));
  throw new Stop(
    code === 127
      ? 'npm was not found: install Node with npm (nodejs.org), then run it again.'
      : `npm could not install the packages (its words are above): fix that, then run \`${spellCommand(command)}\` again.`,
  );
}

/** The npm that started us, so that its Node and its settings stay the same; else the one on the PATH. */
function findNpm() {
  const started = process.env.npm_execpath;
  return started && basename(started) === 'npm-cli.js'
    ? { file: process.execPath, args: [started] }
    : { file: process.platform === 'win32' ? 'npm.cmd' : 'npm', args: [] };
}
