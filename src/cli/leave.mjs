import { endPrograms } from './runProgram.mjs';
import { say } from './tell.mjs';

/** @type {(() => void | Promise<void>)[]} */
const tasks = [];

/**
 * Has something done when the command is stopped by Ctrl+C, before the process ends.
 * @param {() => void | Promise<void>} task
 */
export function onLeave(task) {
  tasks.push(task);
}

/** Ends cleanly, with all that was started, on Ctrl+C or when told to end. */
export function leaveOnSignal() {
  for (const [signal, exitCode] of /** @type {const} */ ([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ])) {
    process.once(signal, async () => {
      endPrograms();
      for (const task of tasks) await task();
      if (process.stdout.isTTY) say('');
      // A server that was asked to stop did what it should; work that was broken off did not.
      process.exit(process.exitCode ?? exitCode);
    });
  }
}
