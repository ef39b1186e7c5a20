// How long a long learner record takes to come in from a file and to go out as one, and how long it keeps a page busy at its
// start: `node scripts/bench-record.mjs [attempts]`, 10,000 if not said. Builds the record alone, fills a real Chromium's
// storage and loads it again on a processor slowed four times. Prints figures and judges none. Of the start it counts the
// time spent by the page's own thread, so that a busy machine counts little; in and out is waiting, the best of three.
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
      input: ['store', 'import-record', 'take-along'].map((name) =>
        join(import.meta.dirname, `../src/record/${name}.ts`),
      ),
      preserveEntrySignatures: 'strict',
      output: { entryFileNames: '[name].js', chunkFileNames: 'part-[name].js' },
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

/** One learner's file of so many quizzes of five items. */
function recordFile() {
  const time = new Date().toISOString();
  const attempts = Array.from({ length: count }, (_, index) => ({
    id: `run-${String(index).padStart(8, '0')}`,
    kind: 'quiz',
    activity: `module-${String(index % 40)}`,
    revision: '9f2c41d0',
    locale: 'zh',
    startedAt: time,
    finishedAt: time,
    durationMs: 300_000,
    responses: Array.from({ length: 5 }, (__, item) => ({ item: `item-${String(item)}`, options: ['b'] })),
    score: { raw: 4, max: 5 },
  }));
  const learner = { id: 'somebody', name: '' };
  const file = {
    format: 'make-it-right/record',
    version: 1,
    exportedAt: time,
    learner,
    attempts,
    drafts: {},
  };
  return JSON.stringify(file, undefined, 2);
}

/** Brings the file into an empty browser, and takes the record along again. */
async function inAndOut() {
  await page.goto(address);
  await devtools.send('Storage.clearDataForOrigin', { origin: new URL(address).origin, storageTypes: 'all' });
  await page.goto(address);
  const parts = ['/import-record.js', '/take-along.js'];
  return page.evaluate(
    async ([text, coming, going]) => {
      const { weigh, take } = await import(coming);
      const { recordAsText } = await import(going);
      const file = new Blob([text]);
      const begun = performance.now();
      const { offer } = await weigh(file);
      const readMs = performance.now() - begun;
      const outcome = await take(offer);
      const inMs = performance.now() - begun;
      const out = await recordAsText();
      const outMs = performance.now() - begun - inMs;
      return { outcome, readMs, inMs, outMs, megabytes: out.length / 1e6, local: localStorage.length };
    },
    [text, ...parts],
  );
}

await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
const text = recordFile();
const runs = [await inAndOut(), await inAndOut(), await inAndOut()].sort((a, b) => a.inMs - b.inMs);
const [best] = runs;
console.log(
  `${String(count)} attempts, ${best.megabytes.toFixed(1)} MB, in: ${best.outcome} in ${best.inMs.toFixed(0)} ms, ` +
    `${best.readMs.toFixed(0)} of it reading (${runs.map(({ inMs }) => inMs.toFixed(0)).join(' ')}); ` +
    `${String(best.local)} keys in local storage`,
);
console.log(`out: ${Math.min(...runs.map(({ outMs }) => outMs)).toFixed(0)} ms`);
await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowed });
await start(`start, processor slowed ${String(slowed)} times`);

await browser.close();
server.close();
await rm(folder, { recursive: true });
