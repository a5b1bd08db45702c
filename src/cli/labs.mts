import { join, resolve } from 'node:path';
import { preparePython, venvProgram } from './preparePython.mjs';
import { runProgram } from './runProgram.mjs';

/**
 * `npm run labs`: runs all labs and prints a table, then every test of them and every example and
 * error that a page shows, also where nothing has changed since they passed. Exit code 1: one does not hold; 2: one could not run.
 */
export async function labs(args: string[]): Promise<number> {
  await preparePython('labs');
  const env = { PYTHONUNBUFFERED: '1' };
  const ofLabs = await runProgram(
    venvProgram('python'),
    [join('labs', 'run.py'), '--all', ...args],
    { env },
  );
  const runAgain = (dist: string, ...folders: string[]) =>
    runProgram(
      resolve(venvProgram('python')),
      ['-m', 'pytest', '-q', '-n', '2', '--dist', dist, '--again', ...folders],
      { env, cwd: 'labs' },
    );
  const ofTests = await runAgain('loadfile', 'challenges', 'examples');
  const ofErrors = await runAgain('load', 'errors');
  return Math.max(ofLabs.code, Math.min(ofTests.code, 1), Math.min(ofErrors.code, 1));
}
