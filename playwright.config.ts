import { defineConfig } from '@playwright/test';
import { chooseBrowserFlags } from './src/cli/findBrowser.mjs';
import { readAddress } from './src/site/readAddress';

// `npm test` finds a browser and a free port, and says them here; the rest is for a run by hand:
// CHROME_PATH=/usr/bin/chromium npx playwright test
const {
  CHROME_PATH,
  SHELL_PATH = CHROME_PATH,
  SITE_PORT = '3210',
  SITE_REPORT,
  SITE_FOLDER = 'build',
  NEXUS_FORM,
} = process.env;
const { baseUrl } = readAddress(process.env);

/** The shell keeps no page in memory, nor fetches one ahead: these want the whole browser. */
const ofTheWhole = /\/(?:shell|offline\w*)\.spec\.ts$/;
const args = chooseBrowserFlags(process.getuid?.() === 0);
// These compare the two forms, so they need both: `npm test` runs them with the stock one.
const ofBothForms = NEXUS_FORM === 'stock' ? [] : ['**/styles.spec.ts', '**/forms.spec.ts'];

export default defineConfig({
  testDir: 'tests/site',
  outputDir: 'test-results',
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  // A test that passes only when repeated is a fault to fix, not to hide.
  retries: 0,
  workers: 2,
  // Not a measure of speed: axe on the longest page takes half a minute on a machine that is busy.
  timeout: 240_000,
  reporter: SITE_REPORT ? [['dot'], ['json', { outputFile: SITE_REPORT }]] : 'list',
  use: {
    baseURL: `http://localhost:${SITE_PORT}${baseUrl}`,
    // A trace of every test would take a third of the time: `--trace on` writes one.
    screenshot: 'only-on-failure',
  },
  projects: [
    {
      name: 'shell',
      testIgnore: [ofTheWhole, ...ofBothForms],
      use: { launchOptions: { executablePath: SHELL_PATH, args } },
    },
    {
      name: 'browser',
      testMatch: ofTheWhole,
      use: { launchOptions: { executablePath: CHROME_PATH, args } },
    },
  ],
  webServer: {
    command: 'node src/cli/main.mjs serve',
    env: { PORT: SITE_PORT, SITE_FOLDER },
    url: `http://localhost:${SITE_PORT}${baseUrl}`,
    reuseExistingServer: false,
    stdout: 'ignore',
  },
});
