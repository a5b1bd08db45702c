/** Where a browser that could be used lies, and how it came there. */
export interface Browser {
  path: string;
  from: 'CHROME_PATH' | 'SHELL_PATH' | 'FIREFOX_PATH' | 'installed' | 'playwright';
}

/** What looking for a browser needs to know of the machine. */
export interface Machine {
  env: Record<string, string | undefined>;
  platform: string;
  /** Where Playwright's own download would be. */
  playwrightPath: string;
  isProgram: (path: string) => boolean;
}

/** What a browser's programs are called, and where they lie that no PATH leads to. */
interface Programs {
  names: string[];
  places: Record<string, string[]>;
}

const chromium: Programs = {
  names: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'],
  places: {
    darwin: [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
    ],
    win32: [
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
      'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
    ],
  },
};

/** Chromium without all that a window needs: a third cheaper, but it keeps no page in memory. */
const shell: Programs = { names: ['chromium-headless-shell'], places: {} };

const firefox: Programs = {
  names: ['firefox-esr', 'firefox'],
  places: {
    darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
    win32: ['C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
  },
};

/**
 * The browsers of a machine, the first to be tried first: CHROME_PATH alone when it is set (who
 * names one wants no other), what is installed, then Playwright's own download.
 */
export function findBrowsers(machine: Machine): Browser[] {
  const { env, playwrightPath, isProgram } = machine;
  if (env.CHROME_PATH) return [{ path: env.CHROME_PATH, from: 'CHROME_PATH' }];
  const found: Browser[] = [
    ...listInstalled(chromium, machine),
    { path: playwrightPath, from: 'playwright' },
  ];
  return found.filter(({ path }) => path !== '' && isProgram(path));
}

/** The same for Chromium's headless shell: SHELL_PATH alone when it is set, then what is installed. */
export function findShells(machine: Machine): Browser[] {
  const { env, isProgram } = machine;
  if (env.SHELL_PATH) return [{ path: env.SHELL_PATH, from: 'SHELL_PATH' }];
  return listInstalled(shell, machine).filter(({ path }) => isProgram(path));
}

/** The same for Firefox: FIREFOX_PATH alone when it is set, then what is installed. */
export function findFirefoxes(machine: Machine): Browser[] {
  const { env, isProgram } = machine;
  if (env.FIREFOX_PATH) return [{ path: env.FIREFOX_PATH, from: 'FIREFOX_PATH' }];
  return listInstalled(firefox, machine).filter(({ path }) => isProgram(path));
}

function listInstalled({ names, places }: Programs, { env, platform }: Machine): Browser[] {
  const folders = platform === 'win32' ? [] : (env.PATH ?? '').split(':').filter(Boolean);
  return [
    ...names.flatMap((name) => folders.map((folder) => `${folder}/${name}`)),
    ...(places[platform] ?? []),
  ].map((path) => ({ path, from: 'installed' }));
}

/** How a machine gets a browser: the command, and whether only root can run it. */
export interface BrowserInstall {
  /** Programs and their arguments, in order. */
  steps: string[][];
  /** What a person types. */
  typed: string;
}

/**
 * What installs a browser here. Debian has a package; Ubuntu's is a snap, which neither a
 * container nor a test can start, so there and elsewhere it is Playwright's own download.
 */
export function planBrowserInstall(osRelease: string): BrowserInstall {
  if (/^ID=debian$/m.test(osRelease)) {
    return {
      steps: [
        ['apt-get', 'update', '-qq'],
        ['apt-get', 'install', '-y', '-qq', '--no-install-recommends', 'chromium'],
      ],
      typed: 'sudo apt-get install -y chromium',
    };
  }
  return {
    steps: [['node_modules/.bin/playwright', 'install', '--with-deps', 'chromium']],
    typed: 'npx playwright install --with-deps chromium',
  };
}

/** What installs Chromium's headless shell here: Debian alone has a package of it. */
export function planShellInstall(osRelease: string): BrowserInstall {
  const name = 'chromium-headless-shell';
  const isDebian = /^ID=debian$/m.test(osRelease);
  return {
    steps: isDebian
      ? [
          ['apt-get', 'update', '-qq'],
          ['apt-get', 'install', '-y', '-qq', '--no-install-recommends', name],
        ]
      : [],
    typed: `sudo apt-get install -y ${name}`,
  };
}

/**
 * What installs Firefox here. Only Debian's package starts without more ado: Ubuntu's is a snap,
 * and Playwright's download is a Firefox that only Playwright can drive.
 */
export function planFirefoxInstall(osRelease: string): BrowserInstall {
  if (/^ID=debian$/m.test(osRelease)) {
    return {
      steps: [
        ['apt-get', 'update', '-qq'],
        ['apt-get', 'install', '-y', '-qq', '--no-install-recommends', 'firefox-esr'],
      ],
      typed: 'sudo apt-get install -y firefox-esr',
    };
  }
  return { steps: [], typed: 'npx @puppeteer/browsers install firefox@stable' };
}

/** The flags for a browser without a window. */
export function chooseBrowserFlags(isRoot: boolean): string[] {
  return [
    // Chromium refuses its sandbox to root; everybody else keeps it.
    ...(isRoot ? ['--no-sandbox'] : []),
    // A container's /dev/shm is too small for a page's pictures.
    '--disable-dev-shm-usage',
  ];
}
