// A Chromium of its own with a profile that stays, and whose browser process can be killed the way a phone kills an app:
// at once, without a word. Playwright's own launch would tidy up after it.
import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { chromium, type Browser, type Page } from '@playwright/test';
import { findBrowser } from '../../scripts/find-browser.mjs';

export interface KillableBrowser {
  readonly page: Page;
  /** SIGKILL to the browser process, by its id. Resolves when it is gone. */
  readonly kill: () => Promise<void>;
}

export interface Profile {
  /** Starts a browser on the profile, as it was left. */
  readonly start: () => Promise<KillableBrowser>;
  readonly remove: () => Promise<void>;
}

const flags = [
  '--headless=new',
  '--remote-debugging-port=0',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--hide-crash-restore-bubble',
];

export async function newProfile(): Promise<Profile> {
  const folder = await mkdtemp(join(tmpdir(), 'record-kill-'));
  return {
    start: () => startBrowser(folder),
    remove: () => rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 }),
  };
}

async function startBrowser(folder: string): Promise<KillableBrowser> {
  const program = (await findBrowser()) ?? 'chromium';
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const child = spawn(program, [...flags, ...asRoot, `--user-data-dir=${folder}`, 'about:blank'], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const exited = new Promise<void>((resolve) =>
    child.once('exit', () => {
      resolve();
    }),
  );
  const browser = await chromium.connectOverCDP(await addressSaidBy(child.stderr));
  const [context] = browser.contexts();
  const page = await context!.newPage();
  const pid = await processOf(browser);
  return {
    page,
    async kill() {
      const gone = new Promise<void>((resolve) =>
        browser.once('disconnected', () => {
          resolve();
        }),
      );
      process.kill(pid, 'SIGKILL');
      await Promise.all([gone, exited]);
    },
  };
}

function addressSaidBy(output: NodeJS.ReadableStream): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    const timer = setTimeout(() => {
      reject(new Error(`The browser did not say where it listens within 30 s:\n${said}`));
    }, 30_000);
    output.on('data', (text: Buffer) => {
      said += text.toString();
      const address = /DevTools listening on (ws:\S+)/.exec(said)?.[1];
      if (address === undefined) return;
      clearTimeout(timer);
      resolve(address);
    });
  });
}

/** Id of the browser process itself: what was started may be a script around it. */
async function processOf(browser: Browser): Promise<number> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  const found = processInfo.find(({ type }) => type === 'browser')?.id;
  if (found === undefined) throw new Error('The browser does not say its process id.');
  return found;
}
