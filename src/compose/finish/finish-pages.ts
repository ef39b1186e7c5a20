// Build step: the last hand on every built page, once all scripts have their names.
import { glob, readFile, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { deferProps } from './defer-props.ts';
import { mergeRenderer } from './merge-renderer.ts';
import { preloadLinks } from './preload-links.ts';
import { trimPolicy } from './trim-policy.ts';

/** Adds the directive `client:seen`, and finishes each page: deferred props, preloads, a policy of its own. */
export function finishPages(): AstroIntegration {
  const scripts: Scripts = { imports: new Map(), merged: new Map() };
  let base = '/';
  let assets = '_astro';
  return {
    name: 'finish-pages',
    hooks: {
      'astro:config:setup': ({ addClientDirective, updateConfig }) => {
        addClientDirective({ name: 'seen', entrypoint: './src/compose/finish/client-seen.ts' });
        updateConfig({ vite: { plugins: [watchScripts(scripts)] } });
      },
      'astro:config:done': ({ config }) => {
        base = config.base.endsWith('/') ? config.base : `${config.base}/`;
        assets = config.build.assets;
      },
      'astro:build:done': async ({ dir }) => {
        const root = fileURLToPath(dir);
        for await (const page of glob('**/*.html', { cwd: root })) {
          const source = mergeAddresses(await readFile(root + page, 'utf8'), base, scripts.merged);
          const { html, files } = deferProps(source, `${base}${assets}/`);
          for (const [name, text] of files) await writeFile(`${root}${assets}/${name}`, text);
          const links = preloadLinks(html, base, scripts.imports);
          await writeFile(root + page, trimPolicy(html).replace('</head>', () => `${links}</head>`));
        }
        for (const file of scripts.merged.keys()) await rm(root + file);
      },
    },
  };
}

interface Scripts {
  /** Script file → the script files it imports. */
  readonly imports: Map<string, readonly string[]>;
  /** Script file → the one that answers for it. */
  readonly merged: Map<string, string>;
}

function mergeAddresses(html: string, base: string, merged: ReadonlyMap<string, string>): string {
  return [...merged].reduce((page, [from, to]) => page.replaceAll(`"${base}${from}"`, `"${base}${to}"`), html);
}

interface BundledChunk {
  readonly type: string;
  readonly imports?: string[];
  readonly facadeModuleId?: string | null;
  code: string;
}

function watchScripts({ imports, merged }: Scripts) {
  return {
    name: 'watch-scripts',
    applyToEnvironment: (environment: { name: string }) => environment.name === 'client',
    generateBundle(_options: unknown, bundle: Record<string, BundledChunk>) {
      const chunks = new Map(Object.entries(bundle).filter(([, { type }]) => type === 'chunk'));
      for (const [file, chunk] of chunks) imports.set(file, chunk.imports ?? []);
      for (const [from, to] of mergeRenderer(chunks)) merged.set(from, to);
    },
  };
}
