import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { Stop } from '../../src/cli/tell.mjs';

/**
 * Does something while no other program holds the lock of a file, as `flock` does: on a machine
 * that several share, each then measures alone, and waits its turn between two measurements.
 */
export async function holdLock<Result>(
  file: string | undefined,
  task: () => Promise<Result>,
): Promise<Result> {
  if (!file) return task();
  // It holds the lock until its input ends, which happens at the latest when this process does.
  const holder = spawn('flock', [file, 'sh', '-c', 'echo held; cat'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const failed = once(holder, 'error').then(([error]) => {
    throw new Stop(`--lock needs the program flock: ${(error as Error).message}.`);
  });
  await Promise.race([once(holder.stdout, 'data'), failed]);
  try {
    return await task();
  } finally {
    holder.stdin.end();
    await once(holder, 'close');
  }
}
