// `frame/first-look.ts` stands where Astro leaves it: at the end, as a module, which runs when the page is long painted. Here it
// becomes a plain script in the head. Its words stay the same, so Astro's hash still allows it.

/** Only this script sets `data-look`. */
const lookScript = /<script type="module">([^<]*dataset\.look=[^<]*)<\/script>/;

/** The page with the script in its head. */
export function lookFirst(html: string): string {
  const script = lookScript.exec(html)?.[1];
  if (script === undefined) return html;
  return html.replace(lookScript, '').replace('</head>', () => `<script>${script}</script></head>`);
}
