// How fast pages are on a cheap phone: `npm run bench:pages [runs] [kind]`, 7 runs of all kinds if not said; the kind `waits` is what comes after a click. Real Chromium, cold cache, processor slowed
// four times, 1.6 Mbit/s down, 150 ms a request, brotli; pages and floors take turns. The floor is the same words as one
// bare HTML file, with the page's first item by hand where it has one. Prints a table of medians and judges nothing.
import { readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import process from 'node:process';
import { brotliCompressSync } from 'node:zlib';
import { chromium } from '@playwright/test';
import { findBrowser } from './find-browser.mjs';

const runs = Number(process.argv[2] ?? 7);
const only = process.argv[3];
const phone = { slowdown: 4, bytesPerSecond: 1_600_000 / 8, latencyMs: 150 };
const dist = join(import.meta.dirname, '../dist');
const types = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript',
  css: 'text/css',
  json: 'application/json',
  svg: 'image/svg+xml',
};

const pages = [
  { kind: 'course page', path: 'zh/' },
  { kind: 'lesson', path: 'zh/learn/face-to-face/six-steps-part-1/' },
  { kind: 'lesson', path: 'en/learn/face-to-face/six-steps-part-1/' },
  { kind: 'quiz', path: 'zh/quiz/face-to-face/' },
  { kind: 'simulation', path: 'zh/practice/anger-at-the-counter/' },
  { kind: 'assessment', path: 'zh/exam/' },
  { kind: 'my record', path: 'zh/me/' },
  { kind: 'recall', path: 'zh/recall/' },
  { kind: 'review questions', path: 'zh/questions/' },
  { kind: 'glossary', path: 'zh/glossary/' },
].filter(({ kind }) => only === undefined || kind.includes(only));

/** The page's words in plain elements, what its exercises need to know, a form of two options with its answer, one inline script, no styles. */
function makeFloor(path) {
  const html = readFileSync(join(dist, path, 'index.html'), 'utf8');
  const main = /<main\b[^>]*>([\s\S]*?)<\/main>/.exec(html)?.[1] ?? '';
  const data = /data-parts="\/([^"]+)"/.exec(main)?.[1];
  const items = data ? readFileSync(join(dist, data), 'utf8').replaceAll('<', '\\u003c') : '';
  const words = main
    .replace(/<(script|style|template|noscript)\b[\s\S]*?<\/\1>/g, '')
    .replace(/<\/?astro-[^>]*>|<!--[\s\S]*?-->/g, '')
    .replace(/<(svg)\b[\s\S]*?<\/\1>/g, '')
    .replace(/<([a-z][a-z0-9]*)\b[^>]*>/g, '<$1>');
  return `<!doctype html><html lang="zh"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>floor</title><main>${words}<form><p>?</p><label><input type="radio" name="a"> A</label><label><input type="radio" name="a"> B</label><p id="said"></p></form></main><script type="application/json">${items}</script><script>for (const field of document.querySelectorAll('[name=a]')) field.onchange = () => { document.querySelector('#said').textContent = 'A'; };document.documentElement.dataset.ready = '';</script></html>`;
}

const packed = new Map();
function pack(address, load) {
  if (!packed.has(address)) packed.set(address, brotliCompressSync(load()));
  return packed.get(address);
}

const server = createServer((request, response) => {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  const isFloor = pathname.startsWith('/floor/');
  const file = join(dist, pathname.endsWith('/') ? `${pathname}index.html` : pathname);
  if (!isFloor && !statSync(file, { throwIfNoEntry: false })?.isFile()) return response.writeHead(404).end();
  const body = pack(pathname, () =>
    isFloor ? makeFloor(pathname.slice('/floor/'.length)) : readFileSync(file),
  );
  response.writeHead(200, {
    'Content-Type':
      types[isFloor || pathname.endsWith('/') ? 'html' : pathname.split('.').at(-1)] ??
      'application/octet-stream',
    'Content-Encoding': 'br',
    'Content-Length': body.length,
    'Cache-Control': pathname.includes('/_astro/') ? 'public, max-age=31536000, immutable' : 'no-cache',
  });
  response.end(body);
}).listen(0);
const origin = `http://localhost:${server.address().port}/`;

const browser = await chromium.launch({
  executablePath: await findBrowser(),
  args: [
    '--disable-gpu',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    // The parts of the browser's own window are pages, too, and would come up at the same moment.
    '--disable-features=PaintHolding,WebUIOmniboxPopup,WebUIOmniboxAimPopup,WebUIOmniboxFullPopup',
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ],
});

/** Runs in the page before anything of it: notes what the browser tells and when the first island answers. */
function watch() {
  const seen = { fcp: 0, lcp: 0, cls: 0, tasks: [], usable: 0 };
  window.seen = seen;
  const on = (type, take) =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true });
  on('paint', ({ name, startTime }) => name === 'first-contentful-paint' && (seen.fcp = startTime));
  on('largest-contentful-paint', ({ startTime }) => (seen.lcp = startTime));
  on('layout-shift', ({ value, hadRecentInput }) => (seen.cls += hadRecentInput ? 0 : value));
  on('longtask', ({ startTime, duration }) => seen.tasks.push({ startTime, duration }));
  const look = () => {
    const isFloor = document.documentElement?.dataset.ready !== undefined;
    const island = [...document.querySelectorAll('main astro-island')].some(
      (each) => !each.hasAttribute('ssr'),
    );
    if (!seen.usable && (isFloor || island)) seen.usable = performance.now();
  };
  // A learner who goes straight to the exercise: islands of a lesson start when they come into view.
  if (location.hash === '#exercise')
    addEventListener('DOMContentLoaded', () =>
      document.querySelector('main astro-island')?.firstElementChild?.scrollIntoView(),
    );
  new MutationObserver(look).observe(document, { subtree: true, childList: true, attributes: true });
}

async function open(path, { throttled = true } = {}) {
  const context = await browser.newContext({
    viewport: { width: 360, height: 740 },
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Performance.enable');
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: phone.slowdown });
  if (throttled) {
    await devtools.send('Network.enable');
    await devtools.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: phone.latencyMs,
      downloadThroughput: phone.bytesPerSecond,
      uploadThroughput: phone.bytesPerSecond,
    });
  }
  await page.addInitScript(watch);
  // Until the new window has come to rest.
  await page.waitForTimeout(1_000);
  await page.goto(origin + path, { waitUntil: 'load' });
  return { page, devtools, close: () => context.close() };
}

/** The page as it comes up, and once more for somebody who goes straight to the exercise. */
async function measure(path) {
  const { fcp, lcp, cls, tbt } = await measureVisit(path);
  return { ...(await measureVisit(`${path}#exercise`)), fcp, lcp, cls, tbt };
}

async function measureVisit(path) {
  const { page, devtools, close } = await open(path);
  await page.waitForTimeout(2_500);
  const figures = await page.evaluate(() => {
    const { fcp, lcp, cls, tasks, usable } = window.seen;
    const files = performance.getEntriesByType('resource');
    const [document_] = performance.getEntriesByType('navigation');
    const bytes = (type) =>
      files
        .filter(({ name }) => name.split('?')[0].endsWith(type))
        .reduce((sum, file) => sum + file.encodedBodySize, 0);
    return {
      fcp,
      lcp,
      cls,
      // Nobody uses what is not painted.
      usable: usable && Math.max(usable, fcp),
      tbt: tasks
        .filter(({ startTime }) => startTime >= fcp)
        .reduce((sum, { duration }) => sum + Math.max(0, duration - 50), 0),
      longest: Math.max(0, ...tasks.map(({ duration }) => duration)),
      requests: 1 + files.filter(({ responseEnd }) => usable && responseEnd <= usable).length,
      html: document_.encodedBodySize,
      js: bytes('.js'),
      json: bytes('.json'),
    };
  });
  const { metrics } = await devtools.send('Performance.getMetrics');
  figures.cpu = 1_000 * metrics.find(({ name }) => name === 'TaskDuration').value;
  await close();
  return figures;
}

/** As a finger does it; what the driver itself asks of the page, it asks before and after, for that too takes the page's processor. */
async function tap(page, target) {
  await target.scrollIntoViewIfNeeded();
  const { x, y, width, height } = await target.boundingBox();
  await page.mouse.move(x + width / 2, y + height / 2);
  await page.waitForTimeout(300);
  await page.mouse.down();
  // Without a pause, the press itself would still be drawn when the click comes.
  await page.waitForTimeout(80);
  await page.mouse.up();
  await page.waitForTimeout(500);
}

/** Milliseconds from the next click to the end of the frame in which one of `selectors` matches more than before. */
async function answerMs(page, target, ...selectors) {
  await page.evaluate((wanted) => {
    const counts = () => wanted.map((each) => document.querySelectorAll(each).length);
    const before = counts();
    window.shown = new Promise((resolve) => {
      let clicked = 0;
      addEventListener('click', ({ timeStamp }) => (clicked = timeStamp), { capture: true, once: true });
      const observer = new MutationObserver(() => {
        if (counts().every((count, index) => count <= before[index])) return;
        observer.disconnect();
        requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - clicked)));
      });
      observer.observe(document.querySelector('main'), { subtree: true, childList: true });
    });
  }, selectors);
  await tap(page, target);
  return page.evaluate(() => window.shown);
}

/** Some response to the item on screen, whatever its kind; which one does not matter. */
function fillIn() {
  const form = document.querySelector('main form');
  const groups = new Set([...form.querySelectorAll('[type=radio]')].map(({ name }) => name));
  [...groups].forEach((name, index) => form.querySelectorAll(`[name="${name}"]`)[index % 2].click());
  form.querySelector('button[aria-label]:enabled')?.click();
  [...form.querySelectorAll('[type=checkbox]')].slice(0, 2).forEach((box) => box.click());
  for (const field of form.querySelectorAll('select, [type=text], [inputmode]')) {
    field.value = field.options?.[1].value ?? '5';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    field.dispatchEvent(new Event('change', { bubbles: true }));
  }
}

/** The first items of a run: the first answer brings code and glyphs that the others find warm. */
async function measureQuiz() {
  const { page, close } = await open('en/quiz/complaints/', { throttled: false });
  await page.locator('main .ways button').first().click();
  const times = [];
  for (let item = 0; item < 8; item += 1) {
    await page.locator('main form').waitFor();
    await page.waitForTimeout(500);
    await page.evaluate(fillIn);
    await page.waitForTimeout(500);
    times.push(
      await answerMs(page, page.locator('main form .button').last(), 'main .feedback[data-verdict]'),
    );
    await page.waitForTimeout(300);
    await page.locator('main .feedback .button').last().click();
  }
  await close();
  return { first: times.shift(), later: median(times) };
}

/** A play of first choices: the median of its answers, and from the last choice to the review of all of them. */
async function measureSimulation() {
  const { page, close } = await open('en/practice/anger-at-the-counter/', { throttled: false });
  await page.getByRole('button', { name: /^Begin/ }).click();
  const times = [];
  const choices = page.locator('main fieldset button');
  await choices.first().waitFor();
  while ((await choices.count()) > 0) {
    await page.waitForTimeout(500);
    times.push(await answerMs(page, choices.first(), 'main ol > li', 'main h3'));
    await page.waitForTimeout(100);
  }
  await close();
  return { review: times.pop(), choice: median(times) };
}

/** From a click on the next lesson to its first paint, on the phone's network, after the page before was read for a while. */
async function measureNext() {
  const { page, close } = await open('en/learn/face-to-face/mood-signals/');
  await page.waitForTimeout(2_500);
  await page.evaluate(() => {
    addEventListener('click', () => sessionStorage.setItem('left', String(Date.now())), { capture: true });
  });
  const link = page.locator('main a[href$="/en/learn/face-to-face/six-steps-part-1/"]').last();
  await link.scrollIntoViewIfNeeded();
  await link.hover();
  await page.waitForTimeout(300);
  await link.click();
  await page.waitForURL('**/six-steps-part-1/');
  await page.waitForFunction(() => window.seen?.fcp > 0);
  const ms = await page.evaluate(
    () => performance.timeOrigin + window.seen.fcp - Number(sessionStorage.getItem('left')),
  );
  await close();
  return ms;
}

function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

const found = new Map();
for (let run = 0; run < runs; run += 1) {
  for (const { path } of pages) {
    for (const address of [path, `floor/${path}`]) {
      const list = found.get(address) ?? [];
      list.push(await measure(address));
      found.set(address, list);
    }
  }
}
const of = (address) =>
  Object.fromEntries(
    Object.keys(found.get(address)[0]).map((name) => [
      name,
      median(found.get(address).map((each) => each[name])),
    ]),
  );
const ms = (value) => value.toFixed(0);
const times = (a, b) => (b > 0 ? `${(a / b).toFixed(2)}×` : '–');

console.log(
  `${runs} runs each, taking turns; medians. Processor ÷ ${phone.slowdown}, 1.6 Mbit/s, ${phone.latencyMs} ms a request, brotli.\n`,
);
console.log(
  '| page | HTML kB | JS kB | data kB | FCP ms | LCP ms | usable ms | CPU ms | TBT ms | longest task ms | CLS | requests until usable | LCP | usable | CPU (× floor) |',
);
console.log('| --- ' + '| ---: '.repeat(14) + '|');
for (const { kind, path } of pages) {
  const [page, floor] = [of(path), of(`floor/${path}`)];
  const cells = [
    `${kind} /${path}`,
    (page.html / 1_000).toFixed(1),
    (page.js / 1_000).toFixed(1),
    (page.json / 1_000).toFixed(1),
    ms(page.fcp),
    ms(page.lcp),
    page.usable > 0 ? ms(page.usable) : '–',
    ms(page.cpu),
    ms(page.tbt),
    ms(page.longest),
    page.cls.toFixed(3),
    String(page.requests),
    times(page.lcp, floor.lcp),
    page.usable > 0 ? times(page.usable, floor.usable) : '–',
    times(page.cpu, floor.cpu),
  ];
  console.log(`| ${cells.join(' | ')} |`);
}

const first = [];
const later = [];
const choice = [];
const review = [];
const next = [];
for (let run = 0; run < runs && (only ?? 'waits') === 'waits'; run += 1) {
  const quiz = await measureQuiz();
  first.push(quiz.first);
  later.push(quiz.later);
  const simulation = await measureSimulation();
  choice.push(simulation.choice);
  review.push(simulation.review);
  next.push(await measureNext());
}
console.log('\n| what a learner waits for, processor ÷ 4 | median ms | worst ms |\n| --- | ---: | ---: |');
for (const [name, list] of [
  ['quiz: Check → feedback shown, first item of a visit', first],
  ['quiz: Check → feedback shown, later items', later],
  ['simulation: choice → answer shown', choice],
  ['simulation: end → decision review shown', review],
  ['next lesson: click → first paint', next],
])
  if (list.length > 0) console.log(`| ${name} | ${ms(median(list))} | ${ms(Math.max(...list))} |`);
await browser.close();
server.close();
