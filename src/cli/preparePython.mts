import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isRoot } from './prepareBrowser.mjs';
import { runProgram } from './runProgram.mjs';
import { Stop, findCause, say, spellCommand, tellFullDisk, tellNoNetwork } from './tell.mjs';

/** A Python of the project's own: where it lies, and the file with hashes that says what is in it. */
export interface Venv {
  home: string;
  lock: string;
  /** Whose packages they are, for sentences. */
  of: string;
}

/** The labs' own Python. */
const labs: Venv = {
  home: join('labs', '.venv'),
  lock: join('labs', 'requirements.lock'),
  of: "the labs' Python packages",
};
const quiet = { onLine: () => undefined };

/** Where a program of the project's own Python lies: the labs', unless another is named. */
export function venvProgram(name: string, { home }: Pick<Venv, 'home'> = labs): string {
  return process.platform === 'win32'
    ? join(home, 'Scripts', `${name}.exe`)
    : join(home, 'bin', name);
}

/** Whether a version, as `python --version` prints it, will do for the labs. */
export function isNewEnough(printed: string): boolean {
  const [, major, minor] = /^Python (\d+)\.(\d+)/.exec(printed) ?? [];
  return Number(major) === 3 && Number(minor) >= 11;
}

/** Makes labs/.venv, or another, and installs what the lock names, when it is not what is there already. */
export async function preparePython(command: string, venv: Venv = labs): Promise<void> {
  const { home, lock, of } = venv;
  const wanted = createHash('sha256').update(readFileSync(lock)).digest('hex');
  const stamp = join(home, 'nexus-lock');
  const works = (await runProgram(venvProgram('python', venv), ['--version'], quiet)).code === 0;
  if (works && existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;

  if (!works) await makeVenv(command, venv);
  say(`Installing ${of} (${lock}) …`);
  const { code, output } = await runProgram(
    venvProgram('python', venv),
    [
      '-m',
      'pip',
      'install',
      '--require-hashes',
      '--disable-pip-version-check',
      '--no-input',
      '--progress-bar=off',
      '-r',
      lock,
    ],
    {
      indent: '  ',
      onLine: (line) =>
        /^(?:Collecting|Installing|ERROR|error)/.test(line) ? line.slice(0, 100) : undefined,
    },
  );
  if (code !== 0)
    throw new Stop(
      explain(output, command, `${of} could not be installed; pip's words are above`, of),
    );
  writeFileSync(stamp, wanted);
}

async function makeVenv(command: string, { home, of }: Venv): Promise<void> {
  const python = await findPython();
  if (!python) {
    throw new Stop(
      `Python 3.11 or newer is missing, for ${of}: install it (\`sudo apt-get install -y python3 python3-venv\`), then run \`${spellCommand(command)}\` again.`,
    );
  }
  say(`Making ${home} …`);
  const make = () => runProgram(python, ['-m', 'venv', '--clear', home], quiet);
  let made = await make();
  if (made.code !== 0 && findCause(made.output) !== 'disk') {
    // Debian keeps what venv needs in a package of its own.
    if (!isRoot()) {
      throw new Stop(
        `Python cannot make ${home}: run \`sudo apt-get install -y python3-venv\`, then \`${spellCommand(command)}\` again.`,
      );
    }
    say('Installing python3-venv (apt-get install -y python3-venv) …');
    const env = { DEBIAN_FRONTEND: 'noninteractive' };
    await runProgram('apt-get', ['update', '-qq'], { ...quiet, env });
    const apt = await runProgram('apt-get', ['install', '-y', '-qq', 'python3-venv'], {
      ...quiet,
      env,
    });
    if (apt.code !== 0)
      throw new Stop(
        explain(apt.output, command, 'python3-venv could not be installed with apt-get', of),
      );
    made = await make();
  }
  if (made.code !== 0)
    throw new Stop(explain(made.output, command, `Python cannot make ${home}`, of));
}

async function findPython(): Promise<string | undefined> {
  for (const name of [
    'python3',
    'python3.14',
    'python3.13',
    'python3.12',
    'python3.11',
    'python',
  ]) {
    const { code, output } = await runProgram(name, ['--version'], quiet);
    if (code === 0 && isNewEnough(output)) return name;
  }
  return undefined;
}

function explain(output: string, command: string, otherwise: string, of: string): string {
  const cause = findCause(output);
  if (cause === 'disk') return tellFullDisk(command);
  if (cause === 'network') return tellNoNetwork(of, command);
  return `${otherwise}: fix that, then run \`${spellCommand(command)}\` again.\n${output.trim().split('\n').slice(-5).join('\n')}`;
}
