// Every page, opened once under its own policy: axe at WCAG 2.2 AA in light, its contrasts in dark and in forced colours,
// then at 400 % zoom with less motion, and on a phone in the largest text; passages in the other language; and nothing on the
// way that a policy, a console or a request log would tell.
import { expect } from '@playwright/test';
import { findWithAxe } from '../axe.ts';
import { listPages, sites } from '../built-site.ts';
import { test } from '../watched-page.ts';
import { findForeignWords } from './language.ts';
import { findMotion, findReflowFaults, phone, zoomed } from './reflow.ts';

const [site] = sites;
if (!site) throw new Error('no site');

const contrast = ['color-contrast'];

for (const path of listPages(site)) {
  test(`${path === '' ? 'the front door' : path} is for everyone`, async ({
    watched: { page, takeFaults, forget },
  }) => {
    await forget();
    await page.setViewportSize({ width: 1280, height: 720 });
    await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none', reducedMotion: 'no-preference' });
    await page.goto(`/${path}`);
    if (path === '') await page.waitForURL(/\/(zh|en)\//);
    // What is folded away is looked at, too.
    await page.evaluate(() => {
      for (const folded of document.querySelectorAll('details')) folded.open = true;
    });
    await page.waitForFunction(() => document.querySelector('astro-island[ssr]') === null);
    const faults: string[] = [];
    const tell = (mode: string, found: readonly string[]) =>
      faults.push(...found.map((fault) => `${mode}, ${fault}`));
    tell('in light', await findWithAxe(page));
    tell('in its languages', await findForeignWords(page));
    // From here on only colours and widths are others.
    await page.emulateMedia({ colorScheme: 'dark' });
    tell('in the dark', await findWithAxe(page, contrast));
    await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' });
    tell('in forced colours', await findWithAxe(page, contrast));

    await page.emulateMedia({ forcedColors: 'none', reducedMotion: 'reduce' });
    await page.setViewportSize(zoomed);
    tell('at 400 %', await findWithAxe(page, ['target-size', 'scrollable-region-focusable']));
    tell('at 400 %', await findReflowFaults(page));
    tell('with less motion', await findMotion(page));
    await page.setViewportSize(phone);
    await page.evaluate(() => (document.documentElement.dataset['look'] = 'largest airy'));
    tell('in the largest text', await findReflowFaults(page));
    tell('under the policy', await takeFaults());
    expect(faults).toEqual([]);
  });
}
