import { expect, test } from 'vitest';
import {
  chooseBrowserFlags,
  findBrowsers,
  findFirefoxes,
  findShells,
  planBrowserInstall,
  planFirefoxInstall,
  planShellInstall,
} from '../../src/cli/findBrowser.mjs';

const playwrightPath = '/home/ada/.cache/ms-playwright/chromium-1200/chrome-linux64/chrome';
const find = (present: string[], env: Record<string, string> = {}) =>
  findBrowsers({
    env: { PATH: '/usr/local/bin:/usr/bin', ...env },
    platform: 'linux',
    playwrightPath,
    isProgram: (path) => present.includes(path),
  });

test('CHROME_PATH comes before all others, and alone', () => {
  expect(find(['/usr/bin/chromium', playwrightPath], { CHROME_PATH: '/opt/chrome' })).toEqual([
    { path: '/opt/chrome', from: 'CHROME_PATH' },
  ]);
});

test('an installed Chromium or Chrome comes before the one that Playwright fetched', () => {
  expect(find([playwrightPath, '/usr/bin/google-chrome', '/usr/bin/chromium'])).toEqual([
    { path: '/usr/bin/chromium', from: 'installed' },
    { path: '/usr/bin/google-chrome', from: 'installed' },
    { path: playwrightPath, from: 'playwright' },
  ]);
});

test('the one that Playwright fetched is taken when nothing is installed', () => {
  expect(find([playwrightPath])).toEqual([{ path: playwrightPath, from: 'playwright' }]);
});

test('a machine without a browser has none', () => {
  expect(find([])).toEqual([]);
});

test('macOS keeps browsers where no PATH leads', () => {
  const path = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
  expect(
    findBrowsers({
      env: {},
      platform: 'darwin',
      playwrightPath: '',
      isProgram: (name) => name === path,
    }),
  ).toEqual([{ path, from: 'installed' }]);
});

test("Debian gets its own package, Ubuntu Playwright's download", () => {
  expect(planBrowserInstall('NAME="Debian"\nID=debian\n').typed).toBe(
    'sudo apt-get install -y chromium',
  );
  expect(planBrowserInstall('NAME="Ubuntu"\nID=ubuntu\nID_LIKE=debian\n').typed).toBe(
    'npx playwright install --with-deps chromium',
  );
});

test('only root goes without the sandbox', () => {
  expect(chooseBrowserFlags(true)).toContain('--no-sandbox');
  expect(chooseBrowserFlags(false)).not.toContain('--no-sandbox');
});

const findFox = (present: string[], env: Record<string, string> = {}, platform = 'linux') =>
  findFirefoxes({
    env: { PATH: '/usr/local/bin:/usr/bin', ...env },
    platform,
    playwrightPath,
    isProgram: (path) => present.includes(path),
  });

test('FIREFOX_PATH comes before an installed Firefox, and alone', () => {
  expect(findFox(['/usr/bin/firefox-esr'], { FIREFOX_PATH: '/opt/firefox' })).toEqual([
    { path: '/opt/firefox', from: 'FIREFOX_PATH' },
  ]);
});

test("Debian's Firefox comes before another", () => {
  expect(findFox(['/usr/bin/firefox', '/usr/bin/firefox-esr'])).toEqual([
    { path: '/usr/bin/firefox-esr', from: 'installed' },
    { path: '/usr/bin/firefox', from: 'installed' },
  ]);
});

test('Playwright’s own download is no Firefox', () => {
  expect(findFox([playwrightPath])).toEqual([]);
});

test('Debian installs its Firefox; elsewhere a person does', () => {
  expect(planFirefoxInstall('ID=debian\n').typed).toBe('sudo apt-get install -y firefox-esr');
  expect(planFirefoxInstall('ID=ubuntu\nID_LIKE=debian\n')).toEqual({
    steps: [],
    typed: 'npx @puppeteer/browsers install firefox@stable',
  });
});

test("Chromium's headless shell is found beside the browser, and installed on Debian alone", () => {
  const find = (env: Record<string, string>) =>
    findShells({
      env: { PATH: '/usr/bin', ...env },
      platform: 'linux',
      playwrightPath,
      isProgram: (path) => path === '/usr/bin/chromium-headless-shell',
    });
  expect(find({})).toEqual([{ path: '/usr/bin/chromium-headless-shell', from: 'installed' }]);
  expect(find({ SHELL_PATH: '/opt/shell' })).toEqual([{ path: '/opt/shell', from: 'SHELL_PATH' }]);
  expect(planShellInstall('ID=debian\n').steps).toHaveLength(2);
  expect(planShellInstall('ID=ubuntu\nID_LIKE=debian\n').steps).toEqual([]);
});
