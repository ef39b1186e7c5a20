// All lessons are one route to Astro, so each would carry the styles of every part that some lesson uses. A page keeps
// the styles of what stands on it; those of islands that start later are given out to be fetched with them.
import postcss, { type AtRule, type Root, type Rule } from 'postcss';

const stylePattern = /<style\b[^>]*>([\s\S]*?)<\/style>/g;

/** `SortPractice_card`: the class names Vite gives to CSS modules (`scopedName`), the file first. */
const moduleClass = /\.([A-Za-z][A-Za-z0-9]*)_[A-Za-z0-9-]+/g;
/** `[data-astro-cid-x7f3]`: Astro's mark of a component's own styles. */
const componentMark = /\[(data-astro-cid-[a-z0-9]+)\]/g;

/** Class name of a CSS module in the page: file and local name, so that a page can tell whose it is. */
export function scopedName(local: string, file: string): string {
  return `${moduleName(file)}_${local}`;
}

/** `…/SortPractice.module.css?used` → `SortPractice`; '' for anything else. */
export function moduleName(file: string): string {
  return (/([^/\\]+)\.module\.css/.exec(file)?.[1] ?? '').replaceAll(/[^A-Za-z0-9]/g, '');
}

export interface SplitStyles {
  /** The page with one style element instead of several. */
  readonly html: string;
  /** Styles of islands that start later, and of everything on paper: nobody prints before the page is there. */
  readonly deferred: string;
}

/**
 * Sorts the rules of a page's style elements: kept, deferred, or dropped because their part is not on the page.
 * @param early names of the CSS modules of islands that start with the page (all they import, now or when asked)
 * @param late the same for islands that start when they are seen
 * @param isPaperLater whether what is only for paper is deferred, too
 */
export function splitStyles(
  html: string,
  early: ReadonlySet<string>,
  late: ReadonlySet<string>,
  isPaperLater: boolean,
): SplitStyles {
  const css = [...html.matchAll(stylePattern)].map(([, sheet = '']) => sheet).join('');
  const body = html.replace(stylePattern, '');
  const modulesOf = (selector: string) => [...selector.matchAll(moduleClass)].map(([, name = '']) => name);
  // What is not shown at first (`.later`) must not be seen before the other styles have come.
  const isLate = (selector: string) =>
    !selector.endsWith('_later') && modulesOf(selector).some((name) => late.has(name) && !early.has(name));
  const isOnPage = (selector: string) =>
    modulesOf(selector).every((name) => early.has(name) || late.has(name) || body.includes(`${name}_`)) &&
    [...selector.matchAll(componentMark)].every(([, mark = '']) => body.includes(mark));
  const kept = keepRules(postcss.parse(css), (selector) => isOnPage(selector) && !isLate(selector));
  const paper = isPaperLater ? takePaper(kept) : [];
  const deferred = keepRules(postcss.parse(css), (selector) => isOnPage(selector) && isLate(selector));
  let isFirst = true;
  const page = html.replace(stylePattern, () => {
    if (!isFirst) return '';
    isFirst = false;
    return `<style>${kept.toString()}</style>`;
  });
  // Together, because the marks of both are shortened alike.
  const parted = shortenMarks([page, ...paper].join(seam)).split(seam);
  return { html: parted[0] ?? '', deferred: [deferred.toString(), ...parted.slice(1)].join('') };
}

/** Astro's marks are long enough to be unique in any site; on one page a letter is. */
function shortenMarks(html: string): string {
  const letters = new Map<string, string>();
  return html.replace(/data-astro-cid-[a-z0-9]+/g, (mark) => {
    const letter = letters.get(mark) ?? `data-${letters.size.toString(36)}`;
    letters.set(mark, letter);
    return letter;
  });
}

/** Stands in no page. */
const seam = '\0';

/** Takes the rules that are only for paper out of a style sheet. */
function takePaper(root: Root): string[] {
  const taken: string[] = [];
  root.walkAtRules('media', (atRule: AtRule) => {
    if (atRule.params !== 'print') return;
    taken.push(atRule.toString());
    atRule.remove();
  });
  return taken;
}

function keepRules(root: Root, isWanted: (selector: string) => boolean): Root {
  root.walkRules((rule: Rule) => {
    if (rule.parent?.type === 'atrule' && (rule.parent as AtRule).name === 'keyframes') return;
    const kept = rule.selectors.filter(isWanted);
    if (kept.length === 0) rule.remove();
    else if (kept.length < rule.selectors.length) rule.selectors = kept;
  });
  root.walkAtRules((atRule: AtRule) => {
    if (atRule.nodes?.length === 0 && atRule.name !== 'layer') atRule.remove();
  });
  return root;
}
