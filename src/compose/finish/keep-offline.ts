// Build step, after all others: the service worker with the list of what the course consists of, the frame that registers it,
// and the worker that takes everything away again. Says how much a device will have to keep, and stops above the budget.
import { createHash } from 'node:crypto';
import { glob, readFile, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import type { Edition } from '../../offline/place.ts';

/** Bytes of the copy on a device. */
interface Budget {
  /** What is fetched for it (gzip). */
  readonly transfer: number;
  /** What it takes up there. */
  readonly device: number;
}

const workers = {
  'sw.js': fileURLToPath(new URL('../../offline/sw.ts', import.meta.url)),
  'sw-off.js': fileURLToPath(new URL('../../offline/kill-sw.ts', import.meta.url)),
};

/** Not kept: what only serves hosts, scriptless readers (who have no worker either), or the worker itself. */
const notKept = /(^|\/)(404\.html|_headers|worker\.html|sw(-off)?\.js|.*\.map)$|^_astro\/parts\..*\.css$/;

/** The page that registers the worker. Its policy lacks Trusted Types, which would refuse the address; it reads nothing. */
const registering = `navigator.serviceWorker.register('sw.js',{scope:'./',updateViaCache:'none'}).then(()=>'registered',String).then((word)=>{parent.postMessage(word,location.origin)})`;

/** @throws at the end of a build whose copy is over the budget */
export function keepOffline(budget: Budget): AstroIntegration {
  const files = new Map<string, string>();
  return {
    name: 'keep-offline',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [emitWorkers(files)] } });
      },
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const sources = await takeWorkers(root, files);
        const { edition, transfer } = await listFiles(root);
        for (const [name, source] of sources) {
          const declared = name === 'sw.js' ? `self.courseEdition=${JSON.stringify(edition)};` : '';
          await writeFile(root + name, declared + source);
        }
        await writeFile(`${root}worker.html`, registeringPage());
        const told = `${String(edition.files.length)} files, ${mega(transfer)} to fetch (gzip), ${mega(edition.bytes)} on the device`;
        if (transfer > budget.transfer || edition.bytes > budget.device)
          throw new Error(`The offline copy is over its budget (astro.config.mjs): ${told}`);
        logger.info(`Offline copy ${edition.version}: ${told}`);
      },
    },
  };
}

const mega = (bytes: number) => `${(bytes / 1_000_000).toFixed(1)} MB`;

function emitWorkers(files: Map<string, string>) {
  return {
    name: 'emit-workers',
    apply: 'build' as const,
    applyToEnvironment: (environment: { name: string }) => environment.name === 'client',
    buildStart(this: { emitFile: (file: { type: 'chunk'; id: string }) => string }) {
      for (const id of Object.values(workers)) this.emitFile({ type: 'chunk', id });
    },
    generateBundle(_options: unknown, bundle: Record<string, { facadeModuleId?: string | null }>) {
      for (const [file, { facadeModuleId }] of Object.entries(bundle)) {
        const name = Object.entries(workers).find(([, id]) => id === facadeModuleId)?.[0];
        if (name !== undefined) files.set(name, file);
      }
    },
  };
}

/** Text of each worker, out of the folder of the pages' scripts. */
async function takeWorkers(root: string, files: ReadonlyMap<string, string>): Promise<Map<string, string>> {
  const sources = new Map<string, string>();
  for (const name of Object.keys(workers)) {
    const file = files.get(name);
    if (file === undefined) throw new Error(`${name} is not in the bundle`);
    const source = await readFile(root + file, 'utf8');
    if (/^import\b|\bfrom\s*["'`]\.\//m.test(source))
      throw new Error(`${name} imports, which a worker cannot`);
    sources.set(name, source);
    await rm(root + file);
  }
  return sources;
}

async function listFiles(root: string): Promise<{ edition: Edition; transfer: number }> {
  const files: [string, string][] = [];
  let bytes = 0;
  let transfer = 0;
  for await (const entry of glob('**/*', { cwd: root, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = `${entry.parentPath}/${entry.name}`.slice(root.length).replaceAll('\\', '/');
    if (notKept.test(path)) continue;
    const content = await readFile(root + path);
    bytes += content.byteLength;
    transfer += gzipSync(content, { level: 1 }).byteLength;
    files.push([path.replace(/index\.html$/, ''), createHash('sha256').update(content).digest('base64')]);
  }
  files.sort(([a], [b]) => (a < b ? -1 : 1));
  const version = createHash('sha256').update(JSON.stringify(files)).digest('hex').slice(0, 12);
  return { edition: { version, bytes, files }, transfer };
}

function registeringPage(): string {
  const hash = createHash('sha256').update(registering).digest('base64');
  return `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta http-equiv="content-security-policy" content="default-src 'none';base-uri 'none';form-action 'none';worker-src 'self';script-src 'sha256-${hash}'"><title>Make It Right</title><script type="module">${registering}</script></head><body></body></html>`;
}
