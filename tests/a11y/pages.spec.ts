// axe over every page, in light and dark, at WCAG 2.2 AA.
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { listPages, sites } from '../built-site.ts';

const [site] = sites;
if (!site) throw new Error('no site');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

// axe is put into the page, which the page's own policy forbids.
test.use({ bypassCSP: true });

function tell(violations: Awaited<ReturnType<AxeBuilder['analyze']>>['violations']): string[] {
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
  );
}

/** Goes through the page, again where the first script had not come yet, until every island that starts when seen has. */
async function startIslands(page: Page): Promise<void> {
  await expect(async () => {
    await page.evaluate(async () => {
      // What is folded away starts when it is unfolded.
      for (const island of document.querySelectorAll('details:not([open]) astro-island[ssr]'))
        island.closest('details')?.setAttribute('open', '');
      for (let y = 0; y < document.body.scrollHeight; y += innerHeight) {
        scrollTo(0, y);
        await new Promise((resolve) => requestAnimationFrame(resolve));
      }
    });
    await expect(page.locator('astro-island[ssr]')).toHaveCount(0, { timeout: 1_000 });
  }).toPass({ timeout: 30_000 });
}

for (const path of listPages(site)) {
  test(`${path === '' ? 'the front door' : path} has nothing for axe to find`, async ({ page }) => {
    await page.goto(`/${path}`);
    if (path === '') await page.waitForURL(/\/(zh|en)\//);
    await startIslands(page);
    expect(tell((await new AxeBuilder({ page }).withTags(tags).analyze()).violations)).toEqual([]);
    // In the dark only the colours are others.
    await page.emulateMedia({ colorScheme: 'dark' });
    const dark = await new AxeBuilder({ page }).withRules(['color-contrast']).analyze();
    expect(tell(dark.violations), 'dark').toEqual([]);
  });
}
