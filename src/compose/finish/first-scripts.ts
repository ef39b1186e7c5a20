// Two scripts run before anything is painted. Astro leaves them at the end, as modules, which run when the page may long be
// painted; here they come into the head. Their words stay the same, so Astro's hash still allows them.

/** The inline script that has these words in it. */
function inlineScript(words: string): RegExp {
  return new RegExp(`<script type="module">((?:(?!</script>)[^])*${words}(?:(?!</script>)[^])*)</script>`);
}

/** `frame/first-look.ts`, on every page. Only it sets `data-look`, which styles need; it reads nothing of the page. */
const look = inlineScript('dataset\\.look=');

/** `mastery/paint-progress.ts`, on the course page. It writes into the page: a browser that can waits with painting. */
const progress = inlineScript('dataset\\.painted=');

/** The page with its first scripts in its head. */
export function firstScripts(html: string): string {
  return [
    { script: look, tag: '<script>' },
    { script: progress, tag: '<script type="module" blocking="render">' },
  ].reduce((page, { script, tag }) => {
    const code = script.exec(page)?.[1];
    if (code === undefined) return page;
    return page.replace(script, '').replace('</head>', () => `${tag}${code}</script></head>`);
  }, html);
}
