// Build step: each page names the scripts of its first island in its head, so that the browser fetches them side by
// side with one request each instead of discovering them one after the other (entry → renderer → Preact → hooks).
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

const islandPattern = /<astro-island\b[^>]*>/;

/** Adds `<link rel="modulepreload">` for the first island of every built page, its renderer and what both import. */
export function preloadIslands(): AstroIntegration {
  const importsOfChunk = new Map<string, readonly string[]>();
  let base = '/';
  return {
    name: 'preload-islands',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'collect-chunk-imports',
                applyToEnvironment: (environment: { name: string }) => environment.name === 'client',
                generateBundle(
                  _options: unknown,
                  bundle: Record<string, { type: string; imports?: string[] }>,
                ) {
                  for (const [fileName, output] of Object.entries(bundle)) {
                    if (output.type === 'chunk') importsOfChunk.set(fileName, output.imports ?? []);
                  }
                },
              },
            ],
          },
        });
      },
      'astro:config:done': ({ config }) => {
        base = config.base.endsWith('/') ? config.base : `${config.base}/`;
      },
      'astro:build:done': async ({ assets, dir }) => {
        void assets;
        const { glob } = await import('node:fs/promises');
        const root = fileURLToPath(dir);
        for await (const page of glob('**/*.html', { cwd: root })) {
          const path = root + page;
          const html = await readFile(path, 'utf8');
          const links = preloadLinks(html, base, importsOfChunk);
          if (links !== '') await writeFile(path, html.replace('</head>', `${links}</head>`));
        }
      },
    },
  };
}

/** The links for one page; empty when it has no island. */
export function preloadLinks(
  html: string,
  base: string,
  importsOfChunk: ReadonlyMap<string, readonly string[]>,
): string {
  const island = islandPattern.exec(html)?.[0];
  if (island === undefined) return '';
  const urls = new Set<string>();
  for (const attribute of ['renderer-url', 'component-url']) {
    const url = new RegExp(`${attribute}="([^"]+)"`).exec(island)?.[1];
    if (url !== undefined) addWithImports(url.slice(base.length), importsOfChunk, urls);
  }
  return [...urls].map((file) => `<link rel="modulepreload" href="${base}${file}">`).join('');
}

function addWithImports(
  file: string,
  importsOfChunk: ReadonlyMap<string, readonly string[]>,
  found: Set<string>,
): void {
  if (found.has(file)) return;
  found.add(file);
  for (const imported of importsOfChunk.get(file) ?? []) addWithImports(imported, importsOfChunk, found);
}
