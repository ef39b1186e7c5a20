// Each page names in its head what its first island needs, so that the browser fetches it side by side, one request
// each, instead of discovering it one after the other (entry, renderer, Preact, hooks).

/** Script file → the script files it imports. */
export type ChunkImports = ReadonlyMap<string, readonly string[]>;

/**
 * The `<link>`s for the first island of a page; empty when it has none.
 * @param base address of the site's root, with a slash at the end
 */
export function preloadLinks(html: string, base: string, importsOfChunk: ChunkImports): string {
  const island = /<astro-island\b[^>]*>/.exec(html)?.[0];
  if (island === undefined) return '';
  const attribute = (name: string) => new RegExp(` ${name}="([^"]+)"`).exec(island)?.[1];
  const scripts = new Set<string>();
  for (const url of [attribute('renderer-url'), attribute('component-url')]) {
    if (url !== undefined) addWithImports(url.slice(base.length), importsOfChunk, scripts);
  }
  const links = [...scripts].map((file) => `<link rel="modulepreload" href="${base}${file}">`);
  const props = attribute('data-props');
  if (props !== undefined) links.push(`<link rel="preload" as="fetch" crossorigin href="${props}">`);
  return links.join('');
}

function addWithImports(file: string, importsOfChunk: ChunkImports, found: Set<string>): void {
  if (found.has(file)) return;
  found.add(file);
  for (const imported of importsOfChunk.get(file) ?? []) addWithImports(imported, importsOfChunk, found);
}
