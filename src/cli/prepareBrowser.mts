import { accessSync, constants, readFileSync, statSync } from 'node:fs';
import { type Machine, findBrowsers, planBrowserInstall } from './findBrowser.mjs';
import { runProgram } from './runProgram.mjs';
import { Stop, findCause, say, tellFullDisk, tellNoNetwork } from './tell.mjs';

/** The path of a browser that starts; installs one as root when there is none. */
export async function prepareBrowser(command: string): Promise<string> {
  const found = await tryBrowsers();
  if (found) return found;

  const plan = planBrowserInstall(readOsRelease());
  if (!isRoot()) {
    throw new Stop(
      `There is no Chromium or Chrome here: install one with \`${plan.typed}\`, or set CHROME_PATH, then run it again.`,
    );
  }
  say(`Installing a browser (${plan.typed.replace('sudo ', '')}) …`);
  for (const [file = '', ...args] of plan.steps) {
    const { code, output } = await runProgram(file, args, {
      indent: '  ',
      env: { DEBIAN_FRONTEND: 'noninteractive' },
      onLine: (line) => (/^(?:Get:|Unpacking|E:|Downloading|\|)/.test(line) ? line : undefined),
    });
    if (code === 0) continue;
    const cause = findCause(output);
    if (cause === 'disk') throw new Stop(tellFullDisk(command));
    if (cause === 'network') throw new Stop(tellNoNetwork('a browser', command));
    throw new Stop(`A browser could not be installed: run \`${plan.typed}\` and see what it says.`);
  }
  const installed = await tryBrowsers();
  if (!installed)
    throw new Stop('A browser was installed but does not start: set CHROME_PATH to one that does.');
  return installed;
}

/** Whether this is root, who needs other browser flags and may install packages. */
export function isRoot(): boolean {
  return process.getuid?.() === 0;
}

async function tryBrowsers(): Promise<string | undefined> {
  const { chromium } = await import('@playwright/test');
  const machine: Machine = {
    env: process.env,
    platform: process.platform,
    playwrightPath: chromium.executablePath(),
    isProgram,
  };
  for (const { path, from } of findBrowsers(machine)) {
    // Ubuntu's chromium-browser can be a script that only says to install a snap.
    const { code } = await runProgram(path, ['--version'], { onLine: () => undefined });
    if (code === 0) return path;
    if (from === 'CHROME_PATH') {
      throw new Stop(
        `CHROME_PATH is "${path}", and that does not start: set it to a Chromium or Chrome, or unset it.`,
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
