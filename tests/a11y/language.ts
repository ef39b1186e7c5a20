// Language of parts (WCAG 3.1.2): what is not in the page's language says which one it is in, so that a voice can change.
import type { Page } from '@playwright/test';

/**
 * Passages whose `lang` is not theirs, one line each. Names and abbreviations in Latin letters are Chinese text, too; four
 * words of them, or one in small letters, are English.
 */
export async function findForeignWords(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const faults: string[] = [];
    const isForeign = (text: string, lang: string): boolean => {
      if (!lang.startsWith('zh')) return /\p{Script=Han}/u.test(text);
      return [...text.matchAll(/\p{Script=Latin}[\p{Script=Latin}\p{M}\s.,:;&()/'’–-]*/gu)].some(([run]) => {
        const words = run.match(/[\p{Script=Latin}\p{M}’']{2,}/gu) ?? [];
        return words.length > 3 || words.some((word) => /^\p{Ll}{3}/u.test(word));
      });
    };
    const check = (text: string | null, element: Element): void => {
      const lang = element.closest('[lang]')?.getAttribute('lang') ?? '';
      if (text?.trim() && isForeign(text, lang)) faults.push(`${lang}: “${text.trim().slice(0, 80)}”`);
    };
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (parent && !parent.closest('script, style, noscript, template')) check(node.nodeValue, parent);
    }
    for (const name of ['aria-label', 'alt', 'title', 'placeholder'])
      for (const element of document.querySelectorAll(`[${name}]`))
        check(element.getAttribute(name), element);
    return faults;
  });
}
