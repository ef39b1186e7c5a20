// The built sites the browser tests look at: under / and under a sub-path.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';

export interface BuiltSite {
  readonly folder: string;
  readonly base: string;
  readonly origin: string;
}

const root = join(import.meta.dirname, '..');

/** The ports the two sites are served at; `PORT` moves them, so that two people can test on one machine. */
const first = Number(process.env['PORT'] ?? 4173);
export const ports = { root: first, course: first + 1 } as const;

export const sites: readonly BuiltSite[] = [
  { folder: join(root, 'dist'), base: '/', origin: `http://localhost:${String(ports.root)}` },
  {
    folder: join(root, 'test-results/dist-course'),
    base: '/course/',
    origin: `http://localhost:${String(ports.course)}`,
  },
];

/** Addresses of all pages of a site, below its base: `zh/learn/face-to-face/mood-signals/`. */
export function listPages({ folder }: BuiltSite): string[] {
  return (
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      // `worker.html` is no page: a frame that nobody sees registers the service worker (src/compose/finish/keep-offline.ts).
      .filter((file) => file.endsWith('.html') && file !== 'worker.html')
      .map((file) => file.replaceAll('\\', '/').replace(/index\.html$/, ''))
      .sort()
  );
}

const read = new Map<string, string>();

/** The text of a page; read once, however often it is linked to. */
export function readPage(site: BuiltSite, page: string): string {
  const file = fileOf(site, page);
  const text = read.get(file) ?? readFileSync(file, 'utf8');
  read.set(file, text);
  return text;
}

/** Whether an absolute address (path only) is a file of the site. */
export function isAlive(site: BuiltSite, path: string): boolean {
  return path.startsWith(site.base) && existsSync(fileOf(site, path.slice(site.base.length)));
}

function fileOf({ folder }: BuiltSite, page: string): string {
  return join(folder, page === '' || page.endsWith('/') ? `${page}index.html` : page);
}
