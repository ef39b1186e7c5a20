// How long a keystroke takes in the search, with the CPU slowed four times, over the course and over ten times as much; and
// what is fetched. Needs a built site: `npm run build && npm run bench:search`. Budgets: design 7.
import { readFileSync, readdirSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import process from 'node:process';
import { brotliCompressSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import { findBrowser } from './find-browser.mjs';

const dist = join(import.meta.dirname, '..', 'dist');
const slowed = 4;
const queries = {
  zh: [
    '补救悖论',
    '投诉处理',
    'bujiubeilun',
    'bjbl',
    '投拆',
    'recovery paradox',
    '客户为什么离开',
    '补就悖论',
  ],
  en: ['recovery paradox', 'complaint', 'gaurantee', 'why do customers leave', 'bjbl', '补救悖论'],
};
const types = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

const weigh = (file) => brotliCompressSync(readFileSync(join(dist, file))).byteLength;
const code = readdirSync(join(dist, '_astro')).filter((file) => /^search\..*\.js$/.test(file));
for (const locale of ['zh', 'en']) {
  const parts = [`_astro/${code[0]}`, `${locale}/search-index.json`].map(weigh);
  const sum = parts.reduce((a, b) => a + b, 0);
  console.log(
    `${locale}: code ${parts[0]} + index ${parts[1]} = ${sum} B brotli (budget 45000); whole texts, when little is found: ${weigh(`${locale}/search-text.json`)} B`,
  );
  if (sum > 45_000) process.exitCode = 1;
}

/** The same documents so many times over, each copy under other titles. */
function multiply(text, times) {
  const index = JSON.parse(text);
  const documents = Array.from({ length: times }, (_, copy) =>
    index.documents.map(([kind, path, title, other, body]) => [
      kind,
      path,
      copy === 0 ? title : `${title} ${copy}`,
      other,
      body,
    ]),
  ).flat();
  return JSON.stringify({ ...index, documents });
}

let times = 1;
const server = createServer((request, response) => {
  const { pathname } = new URL(request.url, 'http://localhost');
  const file = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
  try {
    const content = readFileSync(join(dist, file));
    response.writeHead(200, { 'Content-Type': types[extname(file)] ?? 'text/plain' });
    response.end(file.endsWith('search-index.json') ? multiply(content.toString(), times) : content);
  } catch {
    response.writeHead(404).end();
  }
});
await new Promise((resolve) => server.listen(0, resolve));
const origin = `http://localhost:${server.address().port}`;
const browser = await chromium.launch({
  executablePath: await findBrowser(),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});

const middle = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
const share = (values, part) => values.toSorted((a, b) => a - b)[Math.ceil(values.length * part) - 1];

/** Types a query letter by letter; gives the script's time for each letter, until the first results are in the page. */
async function typeQuery(page, query) {
  return page.evaluate(async (text) => {
    const field = document.querySelector('main input[type=search]');
    const spent = [];
    // What is drawn later, when typing pauses, may not hold the page either.
    window.longest ??= 0;
    window.watch ??= new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) window.longest = Math.max(window.longest, duration);
    }).observe({ type: 'longtask' });
    for (let length = 0; length <= text.length; length++) {
      const started = performance.now();
      field.value = text.slice(0, length);
      field.dispatchEvent(new Event('input', { bubbles: true }));
      // Preact renders and runs effects in a task of its own each; the results are there after three turns.
      for (let turn = 0; turn < 3; turn++) {
        await new Promise((resolve) => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = resolve;
          port2.postMessage(0);
        });
      }
      if (length > 0) spent.push(performance.now() - started);
      await new Promise((resolve) => setTimeout(resolve, length === text.length ? 700 : 120));
    }
    return spent;
  }, query);
}

for (times of [1, 10]) {
  for (const locale of ['zh', 'en']) {
    const page = await browser.newPage({ serviceWorkers: 'block' });
    const session = await page.context().newCDPSession(page);
    await page.goto(`${origin}/${locale}/search/`);
    await page.waitForFunction(() => document.querySelector('main astro-island:not([ssr])'));
    await page.waitForTimeout(1500);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowed });
    await typeQuery(page, queries[locale][0]);
    await page.evaluate(() => (window.longest = 0));
    const spent = [];
    for (const query of queries[locale]) spent.push(...(await typeQuery(page, query)));
    console.log(
      `${times}x content, ${locale}, CPU /${slowed}: ${spent.length} keystrokes, median ${middle(spent).toFixed(1)} ms, 95 % ${share(spent, 0.95).toFixed(1)} ms, longest ${Math.max(...spent).toFixed(1)} ms (budget ${times === 1 ? 30 : 60} ms); longest task with layout and pauses ${await page.evaluate(() => window.longest)} ms`,
    );
    await page.close();
  }
}
await browser.close();
server.close();
