import { spawn } from 'node:child_process';
import { say } from './tell.mjs';

/** How long a program may be silent before its waiting reader is told that it still runs, in ms. */
const silence = 15_000;
/** Who was told twice waits longer for the next time. */
const longestSilence = 60_000;
/** How much of a program's output is kept to find the cause of a failure in, in characters. */
const kept = 200_000;

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set();

/** Ends whatever was started here and still runs. */
export function endPrograms() {
  for (const child of running) child.kill('SIGTERM');
}

/**
 * @typedef {object} ProgramOptions
 * @property {string} [cwd]
 * @property {Record<string, string | undefined>} [env] added to this process' environment
 * @property {string} [indent] put before each line that is passed on
 * @property {(line: string) => string | undefined} [onLine] what to show of a line; nothing hides it
 * @property {(line: string) => boolean} [isHopeless] whether a line shows that waiting for the end is in vain
 * @property {boolean} [heartbeat] whether a long silence is broken by a line; true unless told
 */

/**
 * Runs a program without a shell and without input, passes its lines on as they come, and
 * waits for its end. A program that does not exist ends with code 127.
 * @param {string} file
 * @param {string[]} args
 * @param {ProgramOptions} [options]
 * @returns {Promise<{code: number, output: string}>}
 */
export function runProgram(file, args, options = {}) {
  const { cwd, env, indent = '', onLine = (line) => line, isHopeless, heartbeat = true } = options;
  const started = Date.now();
  let heard = started;
  let patience = silence;
  let output = '';

  return new Promise((resolve) => {
    // Piped, not inherited: the cause of a failure is looked for in it. A person's terminal
    // still gets its colours; a log does not, even where CI makes programs believe it could.
    const colour =
      process.stdout.isTTY && !process.env.NO_COLOR
        ? { FORCE_COLOR: '1' }
        : { NO_COLOR: '1', FORCE_COLOR: undefined };
    const child = spawn(file, args, {
      cwd,
      env: { ...process.env, ...colour, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    running.add(child);

    for (const stream of [child.stdout, child.stderr]) {
      let rest = '';
      stream.setEncoding('utf8');
      stream.on('data', (text) => {
        output = (output + text).slice(-kept);
        const lines = (rest + text).split(/\r?\n/);
        rest = lines.pop() ?? '';
        lines.forEach(show);
      });
      stream.on('end', () => {
        if (rest) show(rest);
      });
    }

    /** @param {string} line */
    function show(line) {
      if (isHopeless?.(line)) child.kill('SIGTERM');
      const shown = onLine(line);
      if (shown === undefined) return;
      heard = Date.now();
      patience = silence;
      say(shown === '' ? '' : indent + shown);
    }

    const beat = setInterval(() => {
      if (!heartbeat || Date.now() - heard < patience) return;
      heard = Date.now();
      patience = Math.min(patience * 2, longestSilence);
      say(`${indent}… still at it after ${Math.round((heard - started) / 1000)} s`);
    }, 1000);

    /** @param {number} code */
    function end(code) {
      clearInterval(beat);
      running.delete(child);
      resolve({ code, output });
    }
    child.on('error', (error) => {
      output += String(error);
      end('code' in error && error.code === 'ENOENT' ? 127 : 126);
    });
    child.on('close', (code, signal) => end(code ?? (signal === 'SIGINT' ? 130 : 143)));
  });
}
