// One browser page that visits many addresses under the site's own policy and keeps a list of what must never happen there:
// a breach of the policy, an error in the console, a request to another host. Opening one page for many addresses is
// several times quicker than one page for each.
import { test as base, type Browser, type Page } from '@playwright/test';
import { ports } from './built-site.ts';

export interface WatchedPage {
  readonly page: Page;
  /** What went wrong since the last time this was asked. */
  readonly takeFaults: () => Promise<string[]>;
  /** Empties what the site keeps in this browser. */
  readonly forget: () => Promise<void>;
  readonly close: () => Promise<void>;
}

const origin = `http://localhost:${String(ports.root)}`;

interface Told {
  readonly breaches?: string[];
}

/** Opens a page that is watched; the policy of the site holds, and no service worker answers for the server. */
export async function openWatchedPage(browser: Browser, before?: () => void): Promise<WatchedPage> {
  const context = await browser.newContext({ baseURL: origin, serviceWorkers: 'block' });
  const page = await context.newPage();
  await page.addInitScript(() => {
    const breaches: string[] = [];
    Object.assign(globalThis, { breaches } satisfies Told);
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => {
      breaches.push(`policy ${violatedDirective}: ${blockedURI} ${sample}`);
    });
  });
  if (before) await page.addInitScript(before);
  const faults = watch(page);
  const protocol = await context.newCDPSession(page);
  return {
    page,
    takeFaults: async () => {
      const breaches = await page.evaluate(() => (globalThis as Told).breaches?.splice(0) ?? []);
      return [...breaches, ...faults.splice(0)];
    },
    forget: async () => {
      await protocol.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
    },
    close: () => context.close(),
  };
}

/** What the browser tells about a page from now on; the list grows. Works for pages of any context. */
export function watch(page: Page): string[] {
  const faults: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(`console: ${message.text()}`);
  });
  page.on('pageerror', ({ message }) => faults.push(`error: ${message}`));
  page.on('request', (request) => {
    const { protocol, origin: of } = new URL(request.url());
    if (/^https?:|^wss?:/.test(protocol) && of !== origin) faults.push(`request: ${request.url()}`);
  });
  page.on('dialog', (dialog) => {
    // A page that is still saving asks before it is left; that is its own question.
    if (dialog.type() !== 'beforeunload') faults.push(`dialog: ${dialog.message()}`);
    void dialog.accept();
  });
  return faults;
}

/** Every island starts at once, as if the whole page were in view. */
export function seeAllAtOnce(): void {
  globalThis.IntersectionObserver = class {
    readonly root = null;
    readonly rootMargin = '';
    readonly scrollMargin = '';
    readonly thresholds = [0];
    private readonly told: IntersectionObserverCallback;
    constructor(told: IntersectionObserverCallback) {
      this.told = told;
    }
    observe(target: Element): void {
      const entry = { isIntersecting: true, intersectionRatio: 1, target } as IntersectionObserverEntry;
      queueMicrotask(() => {
        this.told([entry], this);
      });
    }
    unobserve(): void {
      /* Told once, at the beginning. */
    }
    disconnect(): void {
      /* As above. */
    }
    takeRecords(): IntersectionObserverEntry[] {
      return [];
    }
  };
}

/** `watched`: a page of its worker, kept from test to test. A failed test ends its worker, so the next begins afresh. */
export const test = base.extend<object, { watched: WatchedPage }>({
  watched: [
    async ({ browser }, use) => {
      const watched = await openWatchedPage(browser, seeAllAtOnce);
      await use(watched);
      await watched.close();
    },
    { scope: 'worker' },
  ],
});
