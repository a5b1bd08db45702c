import { join } from 'node:path';
import { preparePython, venvProgram } from './preparePython.mjs';
import { runProgram } from './runProgram.mjs';

/** `npm run lab -- NAME`: runs a challenge's lab; without a name it lists them. */
export async function lab(args: string[]): Promise<number> {
  await preparePython('lab');
  const { code } = await runProgram(venvProgram('python'), [join('labs', 'run.py'), ...args], {
    // A lab tells its story while it happens, not at its end.
    env: { PYTHONUNBUFFERED: '1' },
  });
  return code;
}
