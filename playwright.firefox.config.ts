// The foundations' journeys once more, in Firefox ESR (`npm run test:firefox`): the course page, a lesson with its practices
// and check, a quiz, a simulation, two tabs, storage that is blocked. Playwright drives Debian's own Firefox over WebDriver
// BiDi; what that cannot do yet is named in tests/README.md.
import { existsSync } from 'node:fs';
import process from 'node:process';
import { defineConfig, devices } from '@playwright/test';
import chromium from './playwright.config.ts';

const executablePath = process.env['FIREFOX_PATH'] ?? '/usr/bin/firefox-esr';
if (!existsSync(executablePath))
  throw new Error('No Firefox found: install firefox-esr, or set FIREFOX_PATH to one.');

export default defineConfig({
  ...chromium,
  testMatch: 'e2e/{course-page,lesson,quiz,scenario,storage-faults}.spec.ts',
  // What that driver cannot do: see tests/README.md.
  grepInvert: /is two links|check is taken|two tabs finish/,
  outputDir: 'test-results/firefox',
  reporter: [['list']],
  timeout: 120_000,
  use: {
    ...devices['Desktop Firefox'],
    baseURL: chromium.use?.baseURL ?? '',
    channel: 'moz-firefox',
    launchOptions: { executablePath },
    screenshot: 'off',
  },
});
