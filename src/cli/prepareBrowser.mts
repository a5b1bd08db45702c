import { accessSync, constants, readFileSync, statSync } from 'node:fs';
import {
  type Browser,
  type BrowserInstall,
  type Machine,
  findBrowsers,
  findFirefoxes,
  findShells,
  planBrowserInstall,
  planFirefoxInstall,
  planShellInstall,
} from './findBrowser.mjs';
import { runProgram } from './runProgram.mjs';
import { Stop, findCause, say, tellFullDisk, tellNoNetwork } from './tell.mjs';

/** What is looked for, and how a machine without it comes by it. */
interface Wanted {
  name: string;
  variable: 'CHROME_PATH' | 'SHELL_PATH' | 'FIREFOX_PATH';
  find: (machine: Machine) => Browser[];
  plan: (osRelease: string) => BrowserInstall;
}

/** The path of a Chromium or Chrome that starts; installs one as root when there is none. */
export const prepareBrowser = (command: string): Promise<string> =>
  prepare(command, {
    name: 'Chromium or Chrome',
    variable: 'CHROME_PATH',
    find: findBrowsers,
    plan: planBrowserInstall,
  });

/** Chromium's headless shell for what is only read, or where there is none the browser itself. */
export const prepareShell = (command: string, browser: string): Promise<string> =>
  // Who names a browser wants no other.
  process.env.CHROME_PATH
    ? Promise.resolve(browser)
    : prepare(command, {
        name: "Chromium's headless shell",
        variable: 'SHELL_PATH',
        find: findShells,
        plan: planShellInstall,
      }).catch(() => browser);

/** The same for Firefox. */
export const prepareFirefox = (command: string): Promise<string> =>
  prepare(command, {
    name: 'Firefox',
    variable: 'FIREFOX_PATH',
    find: findFirefoxes,
    plan: planFirefoxInstall,
  });

async function prepare(command: string, wanted: Wanted): Promise<string> {
  const { name, variable } = wanted;
  const found = await tryBrowsers(wanted);
  if (found) return found;

  const plan = wanted.plan(readOsRelease());
  if (!isRoot() || plan.steps.length === 0) {
    throw new Stop(
      `There is no ${name} here: install one with \`${plan.typed}\`, or set ${variable}, then run it again.`,
    );
  }
  say(`Installing ${name} (${plan.typed.replace('sudo ', '')}) …`);
  for (const [file = '', ...args] of plan.steps) {
    const { code, output } = await runProgram(file, args, {
      indent: '  ',
      env: { DEBIAN_FRONTEND: 'noninteractive' },
      onLine: (line) => (/^(?:Get:|Unpacking|E:|Downloading|\|)/.test(line) ? line : undefined),
    });
    if (code === 0) continue;
    const cause = findCause(output);
    if (cause === 'disk') throw new Stop(tellFullDisk(command));
    if (cause === 'network') throw new Stop(tellNoNetwork(name, command));
    throw new Stop(`${name} could not be installed: run \`${plan.typed}\` and see what it says.`);
  }
  const installed = await tryBrowsers(wanted);
  if (!installed)
    throw new Stop(`${name} was installed but does not start: set ${variable} to one that does.`);
  return installed;
}

/** Whether this is root, who needs other browser flags and may install packages. */
export function isRoot(): boolean {
  return process.getuid?.() === 0;
}

async function tryBrowsers({ name, variable, find }: Wanted): Promise<string | undefined> {
  const { chromium } = await import('@playwright/test');
  const machine: Machine = {
    env: process.env,
    platform: process.platform,
    playwrightPath: chromium.executablePath(),
    isProgram,
  };
  for (const { path, from } of find(machine)) {
    // Ubuntu's chromium-browser can be a script that only says to install a snap.
    const { code } = await runProgram(path, ['--version'], { onLine: () => undefined });
    if (code === 0) return path;
    if (from === variable) {
      throw new Stop(
        `${variable} is "${path}", and that does not start: set it to a ${name}, or unset it.`,
      );
    }
  }
  return undefined;
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

function readOsRelease(): string {
  try {
    return readFileSync('/etc/os-release', 'utf8');
  } catch {
    return '';
  }
}
