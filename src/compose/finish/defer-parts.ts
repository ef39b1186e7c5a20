// What an island needs to know, and how the parts of a later one look, does not travel with the page: both are fetched as
// one file (`client:later`, `start-islands.ts`). So a lesson's text arrives in the first flight of the connection, and an
// answer key is not in its source.

const islandPattern = /<astro-island\b[^>]*\bclient="later"[^>]*>/g;

/** What is fetched for a page: the styles of its later islands, and the props of each by the island's `uid`. */
export interface Parts {
  readonly css: string;
  readonly props: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

/** Reverses the escaping Astro does in attributes. */
function unescape(text: string): string {
  return text
    .replaceAll('&quot;', '"')
    .replaceAll('&#34;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}

function attribute(tag: string, name: string): string {
  return unescape(new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1] ?? '');
}

/** Astro writes every value as a pair of kind and value; what is not plain data has no place in a file of data. */
function revive(pair: unknown): unknown {
  const [kind, value] = pair as [number, unknown];
  if (kind === 1) return (value as unknown[]).map(revive);
  if (kind !== 0)
    throw new Error(`an island is given a value that JSON cannot hold: ${JSON.stringify(pair)}`);
  return typeof value === 'object' && value !== null ? reviveAll(value) : value;
}

function reviveAll(props: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(props).map(([name, pair]) => [name, revive(pair)]));
}

/** Props of the page's islands, by `uid`; empty when it has none. */
export function collectProps(html: string): Parts['props'] {
  return Object.fromEntries(
    [...html.matchAll(islandPattern)].map(([tag]) => [
      attribute(tag, 'uid'),
      reviveAll(JSON.parse(attribute(tag, 'props')) as object),
    ]),
  );
}

/** The page with islands that say where their code and parts are, and when they start, instead of holding their props. */
export function pointAtParts(html: string, address: string): string {
  return html.replace(islandPattern, (tag) => {
    const { value } = JSON.parse(attribute(tag, 'opts')) as { value: string };
    const said = {
      uid: attribute(tag, 'uid'),
      'data-preact-island-id': attribute(tag, 'data-preact-island-id'),
      'data-code': attribute(tag, 'component-url'),
      'data-name': attribute(tag, 'component-export'),
      'data-parts': address,
      'data-when': value,
    };
    return `<astro-island ssr ${Object.entries(said)
      .map(([name, text]) => `${name}="${text}"`)
      .join(' ')}>`;
  });
}

const astroScript =
  /<script>(?:(?!<\/script>)[\s\S])*?(?:customElements\.define\("astro-island"|"astro:later")[\s\S]*?<\/script>/g;

/** The page without Astro's element and directive, which `start-islands.ts` stands in for: 1.5 kB of every page. */
export function dropAstroScripts(html: string): string {
  const found = html.match(astroScript)?.length ?? 0;
  if (found !== 2) throw new Error(`Astro's scripts for islands have changed: ${String(found)} found, not 2`);
  return html.replace(astroScript, '').replaceAll('<!--astro:end-->', '');
}
