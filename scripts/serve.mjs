// Serves a built site the way a plain static host does: `node scripts/serve.mjs <folder> <port> [/base/]`.
import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { pipeline } from 'node:stream';
import process from 'node:process';
import { createGzip } from 'node:zlib';

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webmanifest': 'application/manifest+json',
  '.wasm': 'application/wasm',
  '.txt': 'text/plain; charset=utf-8',
};

const [folder = 'dist', port = '4321', base = '/'] = process.argv.slice(2);

/** The file behind an address, or undefined. Addresses cannot leave the folder. */
function findFile(url) {
  const path = decodeURIComponent(new URL(url, 'http://localhost').pathname);
  if (!path.startsWith(base)) return undefined;
  const inside = normalize(`/${path.slice(base.length)}`);
  const file = join(folder, inside.endsWith('/') ? `${inside}index.html` : inside);
  return statSync(file, { throwIfNoEntry: false })?.isFile() === true ? file : undefined;
}

function send(request, response, status, file) {
  const zip = /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
  response.writeHead(status, {
    'Content-Type': types[extname(file)] ?? 'application/octet-stream',
    'Cache-Control': file.includes('/_astro/') ? 'public, max-age=31536000, immutable' : 'no-cache',
    ...(zip ? { 'Content-Encoding': 'gzip' } : {}),
  });
  const steps = zip ? [createReadStream(file), createGzip(), response] : [createReadStream(file), response];
  pipeline(steps, () => undefined);
}

const server = createServer((request, response) => {
  const file = findFile(request.url ?? '/');
  if (file !== undefined) return send(request, response, 200, file);
  const missing = join(folder, '404.html');
  if (statSync(missing, { throwIfNoEntry: false })) return send(request, response, 404, missing);
  response.writeHead(404).end();
});
server.listen(Number(port), () => console.log(`Serving ${folder} at http://localhost:${port}${base}`));
