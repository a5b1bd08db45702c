import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { Stop } from '../../src/cli/tell.mjs';

/** A machine that several programs measure on, one at a time. */
export interface Turns {
  /** Does something while no other program has its turn. */
  during<Result>(task: () => Promise<Result>): Promise<Result>;
  /** Lets the others go on. */
  end(): Promise<void>;
}

/** A turn goes on with the next measurement until it has lasted so long, in milliseconds. */
const turn = 60_000;

/** Takes turns by the lock of a file, as `flock` does; without a file there is nobody to wait for. */
export function takeTurns(file: string | undefined): Turns {
  let holder: ChildProcess | undefined;
  let since = 0;

  async function begin(lock: string): Promise<void> {
    // It holds the lock until its input ends, which happens at the latest when this process does.
    const started = spawn('flock', [lock, 'sh', '-c', 'echo held; cat'], {
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    const failed = once(started, 'error').then(([error]) => {
      throw new Stop(`--lock needs the program flock: ${(error as Error).message}.`);
    });
    const refused = once(started, 'close').then(() => {
      throw new Stop(`--lock: flock could not lock "${lock}"; it says why above.`);
    });
    await Promise.race([once(started.stdout, 'data'), failed, refused]);
    // Neither is waited for any more.
    failed.catch(() => undefined);
    refused.catch(() => undefined);
    holder = started;
    since = Date.now();
  }

  async function end(): Promise<void> {
    if (!holder) return;
    const ended = once(holder, 'close');
    holder.stdin?.end();
    holder = undefined;
    await ended;
  }

  return {
    end,
    async during(task) {
      if (!file) return task();
      if (!holder) await begin(file);
      try {
        return await task();
      } finally {
        if (Date.now() - since > turn) await end();
      }
    },
  };
}
