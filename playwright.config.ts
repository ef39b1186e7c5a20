// Real Chromium against the built site, under / and under a sub-path. No retries: a flake is a fault.
import { defineConfig, devices } from '@playwright/test';
import { findBrowser } from './scripts/find-browser.mjs';
import { ports } from './tests/built-site.ts';

const executablePath = await findBrowser();
if (executablePath === undefined) throw new Error('No browser found: run `npm test`, which fetches one.');

const quiet = [
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
const launchOptions = {
  executablePath,
  args: process.getuid?.() === 0 ? [...quiet, '--no-sandbox'] : quiet,
};

export default defineConfig({
  testDir: 'tests',
  testMatch: '{e2e,a11y}/**/*.spec.ts',
  outputDir: 'test-results/playwright',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: true,
  timeout: 60_000,
  reporter: [['list'], ['json', { outputFile: 'test-results/playwright.json' }]],
  use: {
    ...devices['Desktop Chrome'],
    baseURL: `http://localhost:${String(ports.root)}`,
    launchOptions,
    screenshot: 'only-on-failure',
    // The offline copy would answer for the server; only its own tests let it in (tests/e2e/offline.spec.ts).
    serviceWorkers: 'block',
  },
  webServer: [
    {
      command: `node scripts/serve.mjs dist ${String(ports.root)}`,
      port: ports.root,
      reuseExistingServer: false,
    },
    {
      command: `node scripts/serve.mjs test-results/dist-course ${String(ports.course)} /course/`,
      port: ports.course,
      reuseExistingServer: false,
    },
  ],
});
