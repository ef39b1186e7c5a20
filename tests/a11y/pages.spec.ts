// axe over every page, in light and dark, at WCAG 2.2 AA.
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { listPages, sites } from '../built-site.ts';

const [site] = sites;
if (!site) throw new Error('no site');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme, bypassCSP: true });
    for (const page of listPages(site)) {
      test(`${page === '' ? 'the front door' : page} has nothing for axe to find`, async ({ page: tab }) => {
        await tab.addInitScript(() => {
          localStorage.clear();
        });
        await tab.goto(`/${page}`);
        if (page === '') await tab.waitForURL(/\/(zh|en)\//);
        await tab.evaluate(async () => {
          for (let y = 0; y < document.body.scrollHeight; y += innerHeight) {
            scrollTo(0, y);
            await new Promise((resolve) => requestAnimationFrame(resolve));
          }
        });
        await expect(tab.locator('astro-island[ssr]')).toHaveCount(0);
        const { violations } = await new AxeBuilder({ page: tab }).withTags(tags).analyze();
        expect(
          violations.map(
            ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
          ),
        ).toEqual([]);
      });
    }
  });
}
