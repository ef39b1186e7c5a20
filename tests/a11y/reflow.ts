// What geometry says of a page at 400 % zoom of a window of 1280 px: 320 px wide. WCAG 1.4.10 (reflow), 2.4.11 (focus not
// obscured), 2.5.8 (targets; axe looks at the 24 px, this at the 44 px the house asks of its main buttons).
import type { Page } from '@playwright/test';

/** The window at 400 %: 1280 × 1024 seen four times as large. */
export const zoomed = { width: 320, height: 256 };

/** The smallest phone that reading comfort's largest text is promised for. */
export const phone = { width: 360, height: 740 };

/** Faults of the page as it stands, one line each. */
export async function findReflowFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const faults: string[] = [];
    const width = document.documentElement.clientWidth;
    const name = (element: Element): string =>
      `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''} “${(element.textContent || '').trim().slice(0, 40)}”`;
    const styles = new Map<Element, CSSStyleDeclaration>();
    const styleOf = (element: Element): CSSStyleDeclaration => {
      const style = styles.get(element) ?? getComputedStyle(element);
      styles.set(element, style);
      return style;
    };
    const isForEarsOnly = (element: Element): boolean =>
      element.closest('.visually-hidden') !== null || styleOf(element).clipPath === 'inset(50%)';

    interface Box {
      readonly left: number;
      readonly top: number;
      readonly right: number;
      readonly bottom: number;
    }
    const everywhere: Box = { left: -1e6, top: -1e6, right: 1e6, bottom: 1e6 };
    const meet = (a: Box, b: Box): Box => ({
      left: Math.max(a.left, b.left),
      top: Math.max(a.top, b.top),
      right: Math.min(a.right, b.right),
      bottom: Math.min(a.bottom, b.bottom),
    });
    // What an element's content can be seen through: its scrolling ancestors.
    const windows = new Map<Element, Box>();
    const windowOf = (element: Element): Box => {
      const known = windows.get(element);
      if (known) return known;
      const parent = element.parentElement;
      const outer = parent ? windowOf(parent) : everywhere;
      const clips = element !== document.body && element !== document.documentElement;
      const own =
        clips && styleOf(element).overflow !== 'visible'
          ? meet(outer, element.getBoundingClientRect())
          : outer;
      windows.set(element, own);
      return own;
    };
    const floating = new Map<Element, boolean>();
    const isFloating = (element: Element): boolean => {
      const known = floating.get(element);
      if (known !== undefined) return known;
      const parent = element.parentElement;
      const is = /fixed|sticky/.test(styleOf(element).position) || (parent !== null && isFloating(parent));
      floating.set(element, is);
      return is;
    };

    // Nothing is wider than the window, but what scrolls in a box of its own.
    if (document.documentElement.scrollWidth > width) {
      const wide = [...document.body.querySelectorAll('*')].filter((element) => {
        const { right } = meet(element.getBoundingClientRect(), windowOf(element));
        return right > width + 1 && !isForEarsOnly(element);
      });
      faults.push(`wider than the window: ${wide.slice(-3).map(name).join(' | ')}`);
    }

    // No words are cut off, none lie on others.
    interface Line extends Box {
      readonly of: Element;
    }
    const lines: Line[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    const cut = new Set<Element>();
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const of = node.parentElement;
      if (!of || !node.nodeValue?.trim() || /^(SCRIPT|STYLE|NOSCRIPT|TEMPLATE)$/.test(of.tagName)) continue;
      if (!of.checkVisibility({ opacityProperty: true, visibilityProperty: true }) || isForEarsOnly(of))
        continue;
      for (let box: Element | null = of; box && box !== document.body; box = box.parentElement) {
        const { overflowX, overflowY } = styleOf(box);
        const isCutAcross = /hidden|clip/.test(overflowX) && box.scrollWidth > box.clientWidth + 1;
        const isCutBelow = /hidden|clip/.test(overflowY) && box.scrollHeight > box.clientHeight + 1;
        if (isCutAcross || isCutBelow) cut.add(box);
        if (/auto|scroll/.test(overflowX + overflowY)) break;
      }
      if (isFloating(of)) continue;
      range.selectNodeContents(node);
      const view = windowOf(of);
      for (const rect of range.getClientRects()) {
        // The box of a line of words is taller than its ink.
        const inset = rect.height / 4;
        const line = meet(
          { left: rect.left + 1, right: rect.right - 1, top: rect.top + inset, bottom: rect.bottom - inset },
          view,
        );
        if (line.right > line.left && line.bottom > line.top) lines.push({ ...line, of });
      }
    }
    for (const box of cut) faults.push(`cut off: ${name(box)}`);
    lines.sort((a, b) => a.top - b.top);
    for (const [index, line] of lines.entries()) {
      for (let next = index + 1; next < lines.length; next += 1) {
        const other = lines[next];
        if (!other || other.top >= line.bottom) break;
        const shared = meet(line, other);
        if (shared.right - shared.left > 2 && shared.bottom - shared.top > 2 && line.of !== other.of)
          faults.push(`one lies on the other: ${name(line.of)} and ${name(other.of)}`);
      }
    }

    // Main buttons are large enough for a thumb.
    for (const button of document.querySelectorAll('.button, .button-quiet')) {
      if (!button.checkVisibility()) continue;
      const { width: across, height } = button.getBoundingClientRect();
      if (height < 43.5 || across < 43.5)
        faults.push(`small: ${name(button)}, ${String(Math.round(across))} × ${String(Math.round(height))}`);
    }

    // What the keys reach is not hidden by what stays in place, forwards and backwards.
    const staying = [...document.body.querySelectorAll('*')].filter(
      (element) => /fixed|sticky/.test(styleOf(element).position) && element.checkVisibility(),
    );
    if (staying.length > 0) {
      const reached = [
        ...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary'),
      ].filter((element) => element.checkVisibility() && !element.matches(':disabled'));
      const hidden = new Set<HTMLElement>();
      for (const element of [...reached, ...reached.toReversed()]) {
        element.focus();
        const box = element.matches('input') ? (element.closest('label') ?? element) : element;
        const rect = meet(box.getBoundingClientRect(), {
          left: 0,
          top: 0,
          right: innerWidth,
          bottom: innerHeight,
        });
        const points = [0.1, 0.5, 0.9].flatMap((across) =>
          [0.1, 0.5, 0.9].map((down) => [
            rect.left + (rect.right - rect.left) * across,
            rect.top + (rect.bottom - rect.top) * down,
          ]),
        );
        const isSeen = points.some(([x = 0, y = 0]) => {
          const top = document.elementFromPoint(x, y);
          return top !== null && (box.contains(top) || top.contains(box));
        });
        if (!isSeen) hidden.add(element);
      }
      for (const element of hidden) faults.push(`focus is hidden: ${name(element)}`);
    }
    return faults;
  });
}

/** What still moves for somebody who asked for stillness. */
export async function findMotion(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    document
      .getAnimations()
      .filter(({ playState }) => playState === 'running')
      .map((animation) => {
        const target = (animation.effect as KeyframeEffect | null)?.target;
        return `moves: ${target?.tagName.toLowerCase() ?? ''}.${target?.getAttribute('class') ?? ''}`;
      }),
  );
}
