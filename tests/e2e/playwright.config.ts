// How the journeys run: one browser, one page at a time, no second try.
import { defineConfig } from '@playwright/test';

/// Where the built page is served; `cargo xtask test` serves it on a free port and says so here.
const baseURL = process.env.SWITCHBACK_URL ?? 'http://localhost:8080';

export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results',
  forbidOnly: true,
  retries: 0,
  workers: 1,
  timeout: 120_000,
  reporter: [['list']],
  use: {
    baseURL,
    browserName: 'chromium',
    trace: 'retain-on-failure',
    launchOptions: {
      executablePath: process.env.SWITCHBACK_CHROMIUM,
      args: ['--no-sandbox'],
    },
  },
  webServer: process.env.SWITCHBACK_URL
    ? undefined
    : { command: 'cargo xtask serve', url: baseURL, reuseExistingServer: true, timeout: 1_200_000 },
});
