// Each page names in its head what its first island needs, so that the browser fetches it side by side, one request
// each, instead of discovering it one after the other (entry, renderer, Preact, hooks).

/** Script file → the script files it imports. */
export type ChunkImports = ReadonlyMap<string, readonly string[]>;

/**
 * The `<link>`s for the first island of a page; empty when it has none.
 * @param base address of the site's root, with a slash at the end
 * @param core the chunk that starts it
 */
export function preloadLinks(html: string, base: string, core: string, importsOfChunk: ChunkImports): string {
  const island = /<astro-island\b[^>]*>/.exec(html)?.[0];
  if (island === undefined) return '';
  const attribute = (name: string) => new RegExp(` ${name}="([^"]+)"`).exec(island)?.[1] ?? '';
  const scripts = withImports([core, attribute('data-code').slice(base.length)], importsOfChunk);
  return [
    ...[...scripts].map((file) => `<link rel="modulepreload" href="${base}${file}">`),
    `<link rel="preload" as="fetch" crossorigin href="${attribute('data-parts')}">`,
  ].join('');
}

/** The files and everything they import, and what that imports. */
export function withImports(files: readonly string[], ...graphs: readonly ChunkImports[]): Set<string> {
  const found = new Set<string>();
  const visit = (file: string): void => {
    if (found.has(file)) return;
    found.add(file);
    for (const graph of graphs) graph.get(file)?.forEach(visit);
  };
  files.forEach(visit);
  return found;
}
