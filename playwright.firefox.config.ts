import { defineConfig } from '@playwright/test';
import config from './playwright.config';

/** The main journeys in an installed Firefox, which Playwright can serve for but not drive. */
export default defineConfig(config, {
  testDir: 'tests/firefox',
  testIgnore: [],
  // One Firefox does all of it.
  workers: 1,
  use: { trace: 'off' },
});
