// The browser the tests drive: CHROME_PATH, the system's Chromium or Chrome, Playwright's own; if there is none, one is
// fetched. Prints what it does; throws one sentence that names what to install when nothing works.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import process from 'node:process';

const systemNames = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'];
const systemPlaces = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function findOnSystem() {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const candidates = [
    ...systemNames.flatMap((name) => folders.map((folder) => join(folder, name))),
    ...systemPlaces,
  ];
  return candidates.find((path) => existsSync(path) && isExecutable(path));
}

async function findPlaywrightOwn() {
  const { chromium } = await import('@playwright/test');
  const path = chromium.executablePath();
  return path !== '' && existsSync(path) ? path : undefined;
}

/** The browser that is there, without fetching anything. */
export async function findBrowser() {
  const named = process.env['CHROME_PATH'];
  if (named !== undefined && named !== '') {
    if (isExecutable(named)) return named;
    throw new Error(`CHROME_PATH names ${named}, which cannot be run; mend it or unset it.`);
  }
  return findOnSystem() ?? (await findPlaywrightOwn());
}

function run(command, parameters) {
  console.log(`  $ ${command} ${parameters.join(' ')}`);
  return (
    spawnSync(command, parameters, { stdio: ['ignore', 'inherit', 'inherit'], timeout: 15 * 60_000 })
      .status === 0
  );
}

function maySystemInstall() {
  return process.platform === 'linux' && existsSync('/usr/bin/apt-get') && process.getuid?.() === 0;
}

/** The browser, fetched when there is none. */
export async function ensureBrowser() {
  const found = await findBrowser();
  if (found !== undefined) return found;
  console.log('No Chromium or Chrome found; fetching one with Playwright.');
  run(process.execPath, [
    join(import.meta.dirname, '../node_modules/@playwright/test/cli.js'),
    'install',
    'chromium',
  ]);
  const own = await findPlaywrightOwn();
  if (own !== undefined) return own;
  if (maySystemInstall()) {
    console.log('That did not work; installing Chromium and a Chinese font from the system’s packages.');
    run('apt-get', ['update', '-qq']);
    run('apt-get', ['install', '-y', '-qq', 'chromium', 'fonts-noto-cjk']);
    const installed = findOnSystem();
    if (installed !== undefined) return installed;
  }
  throw new Error('No browser to test with: install Chromium or Chrome, or set CHROME_PATH to one.');
}
