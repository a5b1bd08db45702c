import { defineConfig } from '@playwright/test';
import { chooseBrowserFlags } from './src/cli/findBrowser.mjs';
import { readAddress } from './src/site/readAddress';

// `npm test` finds a browser and a free port, and says them here; the rest is for a run by hand:
// CHROME_PATH=/usr/bin/chromium npx playwright test
const {
  CHROME_PATH,
  SITE_PORT = '3210',
  SITE_REPORT,
  SITE_FOLDER = 'build',
  NEXUS_FORM,
} = process.env;
const { baseUrl } = readAddress(process.env);

export default defineConfig({
  testDir: 'tests/site',
  // These compare the two forms, so they need both: `npm test` runs them with the stock one.
  testIgnore: NEXUS_FORM === 'stock' ? [] : ['**/styles.spec.ts', '**/forms.spec.ts'],
  outputDir: 'test-results',
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  // A test that passes only when repeated is a fault to fix, not to hide.
  retries: 0,
  workers: 2,
  // Not a measure of speed: axe on the longest page takes half a minute on a machine that is busy.
  timeout: 120_000,
  reporter: SITE_REPORT ? [['dot'], ['json', { outputFile: SITE_REPORT }]] : 'list',
  use: {
    baseURL: `http://localhost:${SITE_PORT}${baseUrl}`,
    launchOptions: {
      executablePath: CHROME_PATH,
      args: chooseBrowserFlags(process.getuid?.() === 0),
    },
    // A trace of every test would take a third of the time: `--trace on` writes one.
    screenshot: 'only-on-failure',
  },
  webServer: {
    command: 'node src/cli/main.mjs serve',
    env: { PORT: SITE_PORT, SITE_FOLDER },
    url: `http://localhost:${SITE_PORT}${baseUrl}`,
    reuseExistingServer: false,
    stdout: 'ignore',
  },
});
