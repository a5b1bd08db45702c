import { existsSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { installModules } from './installModules.mjs';
import { leaveOnSignal } from './leave.mjs';
import { endPrograms } from './runProgram.mjs';
import { Stop, findCause, tellFullDisk } from './tell.mjs';

const commands = [
  'start',
  'test',
  'dev',
  'build',
  'serve',
  'check',
  'card',
  'new',
  'explain',
  'permalinks',
  'format',
  'lint',
  'types',
  'shots',
  'lab',
  'labs',
  'bench',
  'contribution',
  'fromIssue',
  'upkeep',
  'audit',
];

/**
 * Makes sure of the packages, then hands over to `src/cli/COMMAND.mts` (or `.ts`), which exports
 * a function of the command's name, or runs when it is loaded; ends with the exit code it gives.
 * @param {string | undefined} command
 * @param {string[]} args
 */
export async function enter(command = '', args) {
  leaveOnSignal();
  try {
    if (!commands.includes(command)) {
      throw new Stop(`There is no command "${command}". One of: ${commands.join(', ')}.`, 2);
    }
    // Every path in the commands is from the root of the project.
    process.chdir(fileURLToPath(new URL('../..', import.meta.url)));
    await installModules(process.cwd(), command);

    // package.json has no "type" (either value breaks a Docusaurus build), so a file that must be
    // an ES module, to share the modules here and to import such packages, is called .mts.
    const [module, script] = ['mts', 'ts'].map((end) =>
      fileURLToPath(new URL(`./${command}.${end}`, import.meta.url)),
    );
    const file = /** @type {string} */ (
      existsSync(/** @type {string} */ (module)) ? module : script
    );
    // A command that reads its own arguments finds them where Node puts them.
    process.argv = [process.argv[0] ?? 'node', file, ...args];
    // @ts-expect-error -- tsx ships no types for its loader.
    await import('tsx');
    const loaded = await import(pathToFileURL(file).href);
    const run = loaded[command] ?? loaded.default?.[command];
    const exitCode = await run?.(args);
    if (typeof exitCode === 'number') process.exitCode = exitCode;
  } catch (error) {
    fail(error, command);
  }
}

/**
 * @param {unknown} error
 * @param {string} command
 */
function fail(error, command) {
  endPrograms();
  if (error instanceof Stop) {
    console.error(error.message);
    process.exitCode = error.exitCode;
  } else if (findCause(String(error)) === 'disk') {
    console.error(tellFullDisk(command));
    process.exitCode = 1;
  } else {
    console.error(error);
    process.exitCode = 2;
  }
}
