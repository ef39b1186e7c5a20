// A server of a test's own over the built site: it can be stopped, deploy another edition, break a file, or answer like a
// captive portal.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import type { Edition } from '../../src/offline/place.ts';
import type { BuiltSite } from '../built-site.ts';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webmanifest': 'application/manifest+json',
};

export interface OwnSite {
  readonly origin: string;
  /** Path below the base → what is served instead of the built file. */
  readonly deployed: Map<string, string | Buffer>;
  /** Answers instead of a file: a status, or the page of a portal with status 200. */
  trouble: (path: string) => number | 'portal' | undefined;
  readonly asked: string[];
  stop(): Promise<void>;
}

export async function serveOwnSite(site: BuiltSite): Promise<OwnSite> {
  const deployed = new Map<string, string | Buffer>();
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const below = decodeURIComponent(pathname).slice(site.base.length);
    const path = below === '' || below.endsWith('/') ? `${below}index.html` : below;
    asked.push(path);
    const trouble = own.trouble(path);
    if (trouble === 'portal')
      return response
        .writeHead(200, { 'Content-Type': 'text/html' })
        .end('<h1>Welcome to the free network</h1>');
    const file = join(site.folder, path);
    const content = deployed.get(path) ?? (existsSync(file) ? readFileSync(file) : undefined);
    if (trouble !== undefined || content === undefined) return response.writeHead(trouble ?? 404).end('no');
    return response
      .writeHead(200, { 'Content-Type': types[extname(path)] ?? 'text/plain', 'Cache-Control': 'no-cache' })
      .end(content);
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const own: OwnSite = {
    origin: `http://localhost:${String((server.address() as AddressInfo).port)}`,
    deployed,
    trouble: () => undefined,
    asked,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
  return own;
}

/** Deploys an edition in which one file reads otherwise, as a build would have written it. */
export function deployEdition(
  own: OwnSite,
  site: BuiltSite,
  path: string,
  change: (text: string) => string,
): void {
  const read = (file: string) => String(own.deployed.get(file) ?? readFileSync(join(site.folder, file)));
  const text = change(read(path));
  if (text === read(path)) throw new Error(`${path} is as it was`);
  const [, json = '', rest = ''] = /^self\.courseEdition=(.*?\]\]\});([\s\S]*)$/.exec(read('sw.js')) ?? [];
  const edition = JSON.parse(json) as Edition;
  const hash = createHash('sha256').update(text).digest('base64');
  const address = path.replace(/index\.html$/, '');
  if (!edition.files.some(([file]) => file === address)) throw new Error(`${path} is not kept`);
  const files = edition.files.map(([file, own]) => [file, file === address ? hash : own]);
  const version = createHash('sha256').update(JSON.stringify(files)).digest('hex').slice(0, 12);
  own.deployed.set(path, text);
  own.deployed.set('sw.js', `self.courseEdition=${JSON.stringify({ ...edition, version, files })};${rest}`);
}
