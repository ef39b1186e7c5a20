// Every gate in one command, in the order in which a failure is cheapest to learn of. `npm test` runs it.
// Ends with one true line: `N passed, N failed` (static gates count one each, test runners by their own count).
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { ensureBrowser } from './find-browser.mjs';

const root = join(import.meta.dirname, '..');
const reports = join(root, 'test-results');

/** @typedef {{ passed: number, failed: number }} Count */

/** A vitest JSON report. */
function countVitest(file) {
  const { numPassedTests, numFailedTests, numFailedTestSuites, numTotalTests } = JSON.parse(
    readFileSync(file, 'utf8'),
  );
  return {
    passed: numPassedTests,
    failed: numTotalTests === 0 ? 1 : Math.max(numFailedTests, Math.min(numFailedTestSuites, 1)),
  };
}

/** A Playwright JSON report; a flaky test would be a failed one, but there are no retries. */
function countPlaywright(file) {
  const { stats, errors } = JSON.parse(readFileSync(file, 'utf8'));
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length };
}

const vitestReport = join(reports, 'vitest.json');
const playwrightReport = join(reports, 'playwright.json');

const steps = [
  { name: 'format', command: ['prettier', '--check', '--log-level', 'warn', '.'] },
  {
    name: 'types',
    command: ['astro', 'check', '--minimumSeverity', 'warning', '--minimumFailingSeverity', 'warning'],
  },
  { name: 'lint', command: ['eslint', '--max-warnings', '0', '.'] },
  { name: 'dead code', command: ['knip'] },
  {
    name: 'unit and content tests',
    command: ['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${vitestReport}`],
    count: () => countVitest(vitestReport),
  },
  { name: 'site under /', command: ['astro', 'build', '--outDir', 'dist'] },
  {
    name: 'site under /course/',
    command: ['astro', 'build', '--base', '/course/', '--outDir', 'test-results/dist-course'],
  },
  { name: 'size', command: ['size-limit'] },
  {
    name: 'browser tests',
    command: ['playwright', 'test'],
    count: () => countPlaywright(playwrightReport),
  },
];

function runStep({ name, command: [tool, ...parameters], count }) {
  console.log(`\n▸ ${name}`);
  const started = performance.now();
  const { status } = spawnSync(join(root, 'node_modules/.bin', tool), parameters, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', PLAYWRIGHT_JSON_OUTPUT_FILE: playwrightReport },
  });
  const seconds = ((performance.now() - started) / 1000).toFixed(0);
  const result = countResult(status === 0, count);
  console.log(
    `${result.failed === 0 ? '✓' : '✗'} ${name}: ${result.passed} passed, ${result.failed} failed (${seconds} s)`,
  );
  return result;
}

/** @returns {Count} a runner that ended badly without a failed test still counts as one failure */
function countResult(succeeded, count) {
  if (count === undefined) return { passed: succeeded ? 1 : 0, failed: succeeded ? 0 : 1 };
  try {
    const { passed, failed } = count();
    return { passed, failed: succeeded ? failed : Math.max(failed, 1) };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });
process.env['CHROME_PATH'] = await ensureBrowser();
const only = process.argv.slice(2);
const results = steps
  .filter(({ name }) => only.length === 0 || only.some((word) => name.includes(word)))
  .map(runStep);
const passed = results.reduce((sum, each) => sum + each.passed, 0);
const failed = results.reduce((sum, each) => sum + each.failed, 0);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
