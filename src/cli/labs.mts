import { join } from 'node:path';
import { preparePython, venvProgram } from './preparePython.mjs';
import { runProgram } from './runProgram.mjs';

/** `npm run labs`: runs all labs and prints a table. Exit code 1: one does not hold; 2: one could not run. */
export async function labs(args: string[]): Promise<number> {
  await preparePython('labs');
  const { code } = await runProgram(
    venvProgram('python'),
    [join('labs', 'run.py'), '--all', ...args],
    { env: { PYTHONUNBUFFERED: '1' } },
  );
  return code;
}
