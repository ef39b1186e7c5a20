// How long the learner record keeps a page busy at its start: `node scripts/bench-record.mjs [attempts]`, 10,000 if not
// said. Builds the store alone, fills a real Chromium's storage and loads it again on a processor slowed four times.
// Prints figures and judges none: time spent by the page's own thread, so that a busy machine counts little.
import { createServer } from 'node:http';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { chromium } from '@playwright/test';
import { build } from 'vite';
import { findBrowser } from './find-browser.mjs';

const count = Number(process.argv[2] ?? 10_000);
const slowed = 4;
const rounds = 7;

const folder = await mkdtemp(join(tmpdir(), 'bench-record-'));
await build({
  root: folder,
  configFile: false,
  logLevel: 'error',
  build: {
    outDir: folder,
    rolldownOptions: {
      input: join(import.meta.dirname, '../src/record/store.ts'),
      preserveEntrySignatures: 'strict',
      output: { entryFileNames: 'store.js', chunkFileNames: '[name].js' },
    },
  },
});
const server = createServer((request, response) => {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  if (pathname === '/') {
    response.setHeader('content-type', 'text/html');
    response.end('<!doctype html><title>bench</title><link rel="modulepreload" href="/store.js">');
    return;
  }
  response.setHeader('content-type', 'text/javascript');
  readFile(join(folder, pathname)).then(
    (file) => response.end(file),
    () => response.writeHead(404).end(),
  );
}).listen(0);

const browser = await chromium.launch({
  executablePath: await findBrowser(),
  args: ['--no-sandbox', '--disable-gpu'],
});
const page = await browser.newPage();
const devtools = await page.context().newCDPSession(page);
const script = '/store.js';
const address = `http://localhost:${server.address().port}/`;

async function scriptMs() {
  const { metrics } = await devtools.send('Performance.getMetrics');
  return 1_000 * metrics.find(({ name }) => name === 'ScriptDuration').value;
}

const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

async function start(name) {
  const first = [];
  const all = [];
  for (let round = 0; round < rounds; round += 1) {
    await page.goto(address, { waitUntil: 'load' });
    const before = await scriptMs();
    await page.evaluate((url) => import(url).then(() => undefined), script);
    first.push((await scriptMs()) - before);
    await page.evaluate(
      ([url, wanted]) =>
        import(url).then(async ({ $attempts, $storage }) => {
          while ($attempts.get().length < wanted || $storage.get().database !== true) {
            await new Promise((resolve) => setTimeout(resolve, 50));
          }
        }),
      [script, count],
    );
    all.push((await scriptMs()) - before);
  }
  const figures = first.map((ms) => ms.toFixed(0)).join(' ');
  console.log(
    `${name}: ready in ${median(first).toFixed(0)} ms (${figures}), joined after ${median(all).toFixed(0)} ms`,
  );
}

await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
await page.goto(address);
const kept = await page.evaluate(
  ([url, wanted]) =>
    import(url).then(async ({ addAttempts }) => {
      const time = new Date().toISOString();
      const attempts = Array.from({ length: wanted }, (_, index) => ({
        id: `run-${String(index).padStart(8, '0')}`,
        kind: 'quiz',
        activity: `module-${String(index % 40)}`,
        revision: '9f2c41d0',
        locale: 'zh',
        startedAt: time,
        finishedAt: time,
        durationMs: 300_000,
        responses: Array.from({ length: 5 }, (__, item) => ({
          item: `item-${String(item)}`,
          options: ['b'],
        })),
        score: { raw: 4, max: 5 },
      }));
      const begun = performance.now();
      const outcome = await addAttempts(attempts);
      return `${outcome} in ${(performance.now() - begun).toFixed(0)} ms, ${String(localStorage.length)} of them in local storage`;
    }),
  [script, count],
);
console.log(`${String(count)} attempts added: ${kept}`);
await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowed });
await start(`start, processor slowed ${String(slowed)} times`);

await browser.close();
server.close();
await rm(folder, { recursive: true });
