import { defineConfig, devices } from '@playwright/test';
import { chromiumArguments, findOrInstallChromium } from './tests/set-up/chromium';

const port = Number(process.env['E2E_PORT'] ?? 4173);
const vite = `"${process.execPath}" node_modules/vite/bin/vite.js`;

/** The built page, served as a static host would, in a Chrome or Chromium that is found or installed. */
export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.e2e.ts',
  outputDir: 'test-results',
  forbidOnly: true,
  retries: 0,
  workers: 1,
  timeout: 90_000,
  expect: { timeout: 20_000 },
  reporter: [['list'], ['./tests/reporter/playwright-reporter.ts']],
  use: {
    ...devices['Desktop Chrome'],
    baseURL: `http://127.0.0.1:${port}/`,
    viewport: { width: 1440, height: 900 },
    launchOptions: { executablePath: findOrInstallChromium(), args: [...chromiumArguments] },
  },
  webServer: {
    command: `${vite} build --logLevel warn && ${vite} preview --port ${port} --strictPort`,
    url: `http://127.0.0.1:${port}/`,
    reuseExistingServer: false,
    timeout: 120_000,
  },
});
