import { AsyncLocalStorage } from 'node:async_hooks';

/** Ends a command with one sentence for the person at the keyboard, and no stack. */
export class Stop extends Error {
  /**
   * @param {string} sentence what is wrong and what to do about it
   * @param {number} [exitCode]
   */
  constructor(sentence, exitCode = 1) {
    super(sentence);
    this.name = 'Stop';
    this.exitCode = exitCode;
  }
}

/** @type {AsyncLocalStorage<string[]>} */
const heldBack = new AsyncLocalStorage();

/**
 * Says what is being done, on a line of its own.
 * @param {string} line
 */
export function say(line) {
  const lines = heldBack.getStore();
  if (lines) lines.push(line);
  else process.stdout.write(`${line}\n`);
}

/**
 * Holds back what a task says, so that what is said beside it stays together. The lines are there
 * while it runs, and when it fails.
 * @template Value
 * @param {() => Promise<Value>} task
 * @returns {{lines: string[], done: Promise<Value>}}
 */
export function holdBack(task) {
  /** @type {string[]} */
  const lines = [];
  return { lines, done: heldBack.run(lines, task) };
}

/**
 * How a person starts a command: `start` becomes `npm start`, `build` becomes `npm run build`.
 * @param {string} command
 */
export function spellCommand(command) {
  return command === 'start' || command === 'test' ? `npm ${command}` : `npm run ${command}`;
}

const causes = {
  disk: /\bENOSPC\b|\bEDQUOT\b|no space left on device|disk quota exceeded/i,
  network:
    /\bE(?:NOTFOUND|AI_AGAIN|CONNREFUSED|CONNRESET|TIMEDOUT|NETUNREACH|HOSTUNREACH|AI_FAIL)\b|ERR_SOCKET_TIMEOUT|temporary failure (?:in name resolution|resolving)|name or service not known|network is unreachable|could not resolve|connection timed out|failed to establish a new connection/i,
};

/**
 * Finds in a failed program's output whether the disk or the network was the cause.
 * @param {string} output
 * @returns {'disk' | 'network' | undefined}
 */
export function findCause(output) {
  if (causes.disk.test(output)) return 'disk';
  if (causes.network.test(output)) return 'network';
  return undefined;
}

/**
 * The sentence for a full disk.
 * @param {string} command
 */
export function tellFullDisk(command) {
  return `The disk is full: free 2 GB or more, then run \`${spellCommand(command)}\` again.`;
}

/**
 * The sentence for something that could not be fetched.
 * @param {string} what
 * @param {string} command
 */
export function tellNoNetwork(what, command) {
  return `No network: ${what} could not be fetched; connect, then run \`${spellCommand(command)}\` again.`;
}
