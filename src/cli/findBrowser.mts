/** Where a browser that could be used lies, and how it came there. */
export interface Browser {
  path: string;
  from: 'CHROME_PATH' | 'installed' | 'playwright';
}

/** What looking for a browser needs to know of the machine. */
export interface Machine {
  env: Record<string, string | undefined>;
  platform: string;
  /** Where Playwright's own download would be. */
  playwrightPath: string;
  isProgram: (path: string) => boolean;
}

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const places: Record<string, string[]> = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  win32: [
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  ],
};

/**
 * The browsers of a machine, the first to be tried first: CHROME_PATH alone when it is set (who
 * names one wants no other), what is installed, then Playwright's own download.
 */
export function findBrowsers({ env, platform, playwrightPath, isProgram }: Machine): Browser[] {
  if (env.CHROME_PATH) return [{ path: env.CHROME_PATH, from: 'CHROME_PATH' }];
  const folders = platform === 'win32' ? [] : (env.PATH ?? '').split(':').filter(Boolean);
  const installed = [
    ...names.flatMap((name) => folders.map((folder) => `${folder}/${name}`)),
    ...(places[platform] ?? []),
  ];
  const found: Browser[] = [
    ...installed.map((path) => ({ path, from: 'installed' as const })),
    { path: playwrightPath, from: 'playwright' as const },
  ];
  return found.filter(({ path }) => path !== '' && isProgram(path));
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

/** The flags for a browser without a window. */
export function chooseBrowserFlags(isRoot: boolean): string[] {
  return [
    // Chromium refuses its sandbox to root; everybody else keeps it.
    ...(isRoot ? ['--no-sandbox'] : []),
    // A container's /dev/shm is too small for a page's pictures.
    '--disable-dev-shm-usage',
  ];
}
