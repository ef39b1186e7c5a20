// axe in a page whose policy forbids foreign scripts: the driver's own door is not the page's, so the policy may stay on.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { AxeResults, RunOptions } from 'axe-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** WCAG 2.2 AA and axe's own good practice. */
export const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * What axe finds, one line a rule with the elements it names; empty when all is well.
 * @param runOnly tags or names of rules
 * @param within a selector; the whole page if it is left out
 */
export async function findWithAxe(
  page: Page,
  runOnly: readonly string[] = wcag,
  within?: string,
): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(source);
  return page.evaluate(
    async ({ options, root }) => {
      // In forced colours Chromium tells the colour of an element's words rightly, but not that of their filling.
      const { prototype } = CSSStyleDeclaration;
      const { value: read } = Object.getOwnPropertyDescriptor(prototype, 'getPropertyValue') as {
        value: (this: CSSStyleDeclaration, name: string) => string;
      };
      prototype.getPropertyValue = function (name) {
        return read.call(this, name === '-webkit-text-fill-color' ? 'color' : name);
      };
      const { axe } = globalThis as unknown as {
        axe: { run: (context: unknown, options: RunOptions) => Promise<AxeResults> };
      };
      const { violations } = await axe.run(root ?? document, options);
      return violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
      );
    },
    { options: { runOnly: [...runOnly], resultTypes: ['violations'] } satisfies RunOptions, root: within },
  );
}
