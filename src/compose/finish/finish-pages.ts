// Build step: the last hand on every built page, once all scripts have their names.
import { createHash } from 'node:crypto';
import { glob, readFile, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { recordRoot } from '../../record/record-root.ts';
import { namespaceOf } from '../../storage/namespace.ts';
import { copyIntoFamilies } from './chunk-groups.ts';
import { copyAlone } from './copy-alone.ts';
import { collectProps, dropAstroScripts, pointAtParts, type Parts } from './defer-parts.ts';
import { firstScripts } from './first-scripts.ts';
import { addLikelyNext } from './likely-next.ts';
import { preloadLinks, withImports } from './preload-links.ts';
import { noteShipped, readShipped, writeShipped } from './shipped-licences.ts';
import { findFacades, skipFacades, type Facade } from './skip-facades.ts';
import { moduleName, scopedName, splitStyles } from './split-styles.ts';
import { trimPolicy } from './trim-policy.ts';
import { writeFrame } from './write-frame.ts';

/** What the bundler said of the scripts, by file name below the site's root. */
interface Scripts {
  readonly imports: Map<string, readonly string[]>;
  /** Imported only when asked for. */
  readonly lazy: Map<string, readonly string[]>;
  /** Names of the CSS modules in it. */
  readonly styles: Map<string, readonly string[]>;
  readonly facades: Map<string, Facade>;
  /** Source file of a script in `emitted` → its file. */
  readonly emitted: Map<string, string>;
  /** The chunk that starts the islands; empty before the bundle is there. */
  core: string;
  /** What is left of Astro's renderer. */
  readonly unused: string[];
}

/** Adds the directive `client:later`, and finishes each page: parts that come later, preloads, a policy of its own. */
export function finishPages(): AstroIntegration {
  const scripts: Scripts = {
    imports: new Map(),
    lazy: new Map(),
    styles: new Map(),
    facades: new Map(),
    emitted: new Map(),
    core: '',
    unused: [],
  };
  const shippedModules = new Set<string>();
  let base = '/';
  let assets = '_astro';
  return {
    name: 'finish-pages',
    hooks: {
      'astro:config:setup': ({ addClientDirective, config, updateConfig }) => {
        addClientDirective({ name: 'later', entrypoint: './src/compose/finish/client-later.ts' });
        updateConfig({
          vite: {
            define: { 'import.meta.env.RECORD_PLACE': JSON.stringify(namespaceOf(recordRoot(config.base))) },
            plugins: [
              loadPlainly(),
              leaveRendererOut(),
              copyAlone(),
              copyIntoFamilies(),
              watchScripts(scripts),
              noteShipped(shippedModules),
            ],
            worker: { plugins: () => [noteShipped(shippedModules)] },
            css: { modules: { generateScopedName: scopedName } },
          },
        });
      },
      'astro:config:done': ({ config }) => {
        base = config.base.endsWith('/') ? config.base : `${config.base}/`;
        assets = config.build.assets;
      },
      'astro:build:done': async ({ dir }) => {
        const root = fileURLToPath(dir);
        const frame = await finishFrame(root, scripts);
        const shipped = await readShipped(shippedModules, process.cwd());
        for await (const page of glob('**/*.html', { cwd: root })) {
          const { html, files } = finishPage(
            await readFile(root + page, 'utf8'),
            /^(zh|en)[\\/]learn[\\/]/.test(page),
            base,
            assets,
            scripts,
            frame,
          );
          await writeFile(root + page, writeShipped(html, shipped));
          for (const [file, text] of files) await writeFile(root + file, text);
        }
        for (const file of [...scripts.facades.keys(), ...scripts.unused])
          await rm(root + file, { force: true });
      },
    },
  };
}

/** One page, finished, and the files it now asks for (below the site's root). */
function finishPage(
  source: string,
  isLesson: boolean,
  base: string,
  assets: string,
  scripts: Scripts,
  frame: string,
): { html: string; files: Map<string, string> } {
  const html = skipFacades(numberIslands(source), base, scripts.facades);
  const early = stylesOfIslands(html, base, scripts, isEarly);
  const late = stylesOfIslands(html, base, scripts, (tag) => !isEarly(tag));
  const styled = splitStyles(html, early, late, isLesson);
  const props = collectProps(html);
  const files = new Map<string, string>();
  let page = styled.html;
  if (Object.keys(props).length > 0) {
    const parts: Parts = { css: styled.deferred, props };
    const text = JSON.stringify(parts);
    const name = `${assets}/parts.${createHash('sha256').update(text).digest('hex').slice(0, 10)}`;
    files.set(`${name}.json`, text).set(`${name}.css`, styled.deferred);
    page = dropAstroScripts(pointAtParts(page, `${base}${name}.json`)).replace(
      '</head>',
      `<noscript><link rel="stylesheet" href="${base}${name}.css"></noscript></head>`,
    );
  }
  page = nameScripts(page, base, {
    core: files.size > 0 ? scripts.core : undefined,
    // A projected page has no frame around it.
    frame: page.includes(' data-search') ? frame : undefined,
  });
  page = addLikelyNext(page);
  const links = preloadLinks(page, base, scripts.core, scripts.imports);
  // Asked for before the browser reads styles and runs the first script.
  return { html: trimPolicy(firstScripts(page)).replace('<style', () => `${links}<style`), files };
}

/** Tells the page's inline script (`frame/fetch-frame.ts`) where what it fetches is. */
function nameScripts(
  html: string,
  base: string,
  files: Readonly<Record<string, string | undefined>>,
): string {
  const names = Object.entries(files).flatMap(([name, file]) =>
    file ? ` data-${name}="${base}${file}"` : [],
  );
  return html.replace(' data-language-key=', (mark) => names.join('') + mark);
}

/** Astro's ids of islands are hashes, which do not compress; on one page a number is unique enough. */
function numberIslands(html: string): string {
  let count = 0;
  return html.replace(/(<astro-island uid=")[^"]+/g, (_, start: string) => start + String(count++));
}

/** Does an island start with the page? Then its styles must be there when the page is first painted. */
function isEarly(tag: string): boolean {
  return tag.includes('&quot;value&quot;:&quot;now&quot;');
}

/** Names of the CSS modules behind the islands whose tag matches, those of scripts loaded later included. */
function stylesOfIslands(
  html: string,
  base: string,
  scripts: Scripts,
  isWanted: (tag: string) => boolean,
): Set<string> {
  const entries = [...html.matchAll(/<astro-island\b[^>]*>/g)]
    .filter(([tag]) => isWanted(tag))
    .map(([tag]) => (/ component-url="([^"]+)"/.exec(tag)?.[1] ?? '').slice(base.length));
  const files = withImports(entries, scripts.imports, scripts.lazy);
  return new Set([...files].flatMap((file) => scripts.styles.get(file) ?? []));
}

/** What every `import()` of an island becomes; a failed one is told as Vite's own helper tells it. */
const plainHelper = `export const __vitePreload = (load) => load().catch((error) => {
  dispatchEvent(new Event('vite:preloadError'));
  throw error;
});`;

/**
 * Vite wraps every `import()` in a helper of 1 kB that fetches styles and further scripts first. Here styles are on the
 * page or fetched with its parts, so a plain import does.
 */
function loadPlainly() {
  return {
    name: 'load-plainly',
    enforce: 'pre' as const,
    load: (id: string) => (id === '\0vite/preload-helper.js' ? plainHelper : undefined),
  };
}

const rendererPattern = /@astrojs[\\/]preact[\\/]dist[\\/]client\.js$/;

/** Astro bundles its own way of starting islands, which no finished page asks for (`start-islands.ts`). */
function leaveRendererOut() {
  return {
    name: 'leave-renderer-out',
    enforce: 'pre' as const,
    apply: 'build' as const,
    applyToEnvironment: (environment: { name: string }) => environment.name === 'client',
    load: (id: string) => (rendererPattern.test(id) ? 'export default () => undefined;' : undefined),
  };
}

interface BundledChunk {
  readonly type: string;
  readonly imports?: string[];
  readonly dynamicImports?: string[];
  readonly moduleIds?: string[];
  readonly facadeModuleId?: string | null;
  code: string;
}

/** Scripts that no page imports by name: they are found by address. */
const startIslands = new URL('start-islands.ts', import.meta.url);
const frameScript = new URL('../frame/frame-script.ts', import.meta.url);
const searchDialog = new URL('../../search/open-dialog.tsx', import.meta.url);
const aloudScript = new URL('../../comfort/read-aloud.ts', import.meta.url);
const emitted = [startIslands, frameScript, searchDialog, aloudScript].map((url) => fileURLToPath(url));

function finishFrame(root: string, { emitted: files, facades }: Scripts): Promise<string> {
  const frame = files.get(fileURLToPath(frameScript));
  const dialog = facades.get(files.get(fileURLToPath(searchDialog)) ?? '');
  const aloud = files.get(fileURLToPath(aloudScript));
  if (frame === undefined || !dialog || aloud === undefined)
    throw new Error('the scripts of the frame are not in the bundle');
  return writeFrame(root, frame, dialog, aloud);
}

function watchScripts(scripts: Scripts) {
  const { imports, lazy, styles, facades } = scripts;
  return {
    name: 'watch-scripts',
    apply: 'build' as const,
    applyToEnvironment: (environment: { name: string }) => environment.name === 'client',
    buildStart(this: { emitFile: (file: { type: 'chunk'; id: string }) => string }) {
      for (const id of emitted) this.emitFile({ type: 'chunk', id });
    },
    generateBundle(_options: unknown, bundle: Record<string, BundledChunk>) {
      const chunks = new Map(Object.entries(bundle).filter(([, { type }]) => type === 'chunk'));
      for (const [file, chunk] of chunks) {
        if (emitted.includes(chunk.facadeModuleId ?? ''))
          scripts.emitted.set(chunk.facadeModuleId ?? '', file);
        if (chunk.moduleIds?.includes(fileURLToPath(startIslands)) === true) scripts.core = file;
        if (rendererPattern.test(chunk.facadeModuleId ?? '')) scripts.unused.push(file);
        imports.set(file, chunk.imports ?? []);
        lazy.set(file, chunk.dynamicImports ?? []);
        styles.set(
          file,
          (chunk.moduleIds ?? []).map(moduleName).filter((name) => name !== ''),
        );
      }
      for (const [file, facade] of findFacades(chunks)) facades.set(file, facade);
    },
  };
}
