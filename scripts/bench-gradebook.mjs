// How a gradebook takes in a big class: `npm run bench:gradebook [files] [kilobytes]`, 10,000 of 40 kB if not said, on the
// built site in a real Chromium (`npm run build` first). Prints figures and judges none.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { spawn } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { chromium } from '@playwright/test';
import {
  buildLearner,
  fromSeed,
  nameOf,
  readBookContent,
  recordFile,
  testAttempt,
} from '../tests/gradebook/build-class.ts';
import { hostileFiles } from '../tests/gradebook/hostile-files.ts';
import { findBrowser } from './find-browser.mjs';

const count = Number(process.argv[2] ?? 10_000);
const kilobytes = Number(process.argv[3] ?? 40);
const hostileCount = 200;
const root = join(import.meta.dirname, '..');
const folder = mkdtempSync(join(tmpdir(), 'bench-gradebook-'));
const files = join(folder, 'files');
mkdirSync(files);

/** Records of the size asked for: a few bodies, each handed in under many names. */
function writeFiles() {
  const content = readBookContent(join(root, 'dist'), 'zh');
  const quizzes = [...new Set(Object.values(content.items).map(({ quiz }) => quiz))];
  const bodies = Array.from({ length: 20 }, (_, index) => {
    const random = fromSeed(index);
    const attempts = [...buildLearner(index, content, []).attempts];
    for (let turn = 0; ; turn += 1) {
      const quiz = quizzes[turn % quizzes.length];
      const items = Object.values(content.items).filter((item) => item.quiz === quiz);
      const marks = items.map(() => (random() < 0.7 ? 1 : 0));
      attempts.push(testAttempt('quiz', quiz, items, marks, random));
      const { text } = recordFile('@learner', '@name', attempts);
      if (text.length >= kilobytes * 1000 * 0.97) return text;
    }
  });
  const paths = [];
  for (let index = 0; index < count; index += 1) {
    const text = bodies[index % bodies.length]
      .replace('@learner', `p-${String(index)}`)
      .replace('@name', `${nameOf(index)}${String(index)}`);
    paths.push(join(files, `${String(index).padStart(5, '0')}.record.json`));
    writeFileSync(paths.at(-1), text);
  }
  hostileFiles(hostileCount).forEach(({ bytes }, index) => {
    const path = join(files, `hostile-${String(index)}.json`);
    writeFileSync(path, bytes);
    paths.splice(index * Math.floor(paths.length / hostileCount), 0, path);
  });
  return paths;
}

console.log(`writing ${count} files of ${kilobytes} kB and ${hostileCount} hostile ones`);
const paths = writeFiles();
const port = 4390;
const server = spawn(process.execPath, [join(root, 'scripts/serve.mjs'), join(root, 'dist'), String(port)], {
  stdio: 'ignore',
});
const context = await chromium.launchPersistentContext(join(folder, 'profile'), {
  executablePath: await findBrowser(),
  args: ['--no-sandbox', '--disable-gpu', '--enable-precise-memory-info'],
});
try {
  await measure();
} finally {
  await context.close();
  server.kill();
  rmSync(folder, { recursive: true, force: true });
}

/** Resident memory of the page's process with its workers, in MB. */
function memoryOf(pid) {
  const status = readFileSync(`/proc/${String(pid)}/status`, 'utf8');
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024;
}

async function rendererOf(page) {
  const session = await context.browser().newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  const renderers = processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => id);
  await page.bringToFront();
  // The page at work is the biggest.
  return renderers.sort((left, right) => memoryOf(right) - memoryOf(left))[0];
}

async function measure() {
  const page = await context.newPage();
  await page.addInitScript(() => {
    globalThis.longest = 0;
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries())
        globalThis.longest = Math.max(globalThis.longest, duration);
    }).observe({ type: 'longtask' });
    globalThis.gap = 0;
    globalThis.last = performance.now();
    const channel = new MessageChannel();
    channel.port1.onmessage = () => {
      const now = performance.now();
      globalThis.gap = Math.max(globalThis.gap, now - globalThis.last);
      globalThis.last = now;
      setTimeout(() => channel.port2.postMessage(0), 4);
    };
    channel.port2.postMessage(0);
  });
  await page.goto(`http://localhost:${String(port)}/en/trainer/gradebook/`);
  await page.getByRole('button', { name: 'Choose files' }).waitFor();
  const input = page.getByLabel('Choose files').last();
  const ended = page.locator('[role=status]').first();

  await input.setInputFiles(paths.slice(0, 3000));
  await page.getByRole('progressbar').waitFor();
  await page.waitForFunction(() => document.querySelector('progress')?.value > 100);
  const stopMs = await page.evaluate(async () => {
    const from = performance.now();
    document.querySelector('progress').parentElement.querySelector('button').click();
    while (document.querySelector('progress')) await new Promise((resolve) => setTimeout(resolve, 5));
    return performance.now() - from;
  });
  console.log(`stop: ${stopMs.toFixed(0)} ms, "${await ended.textContent()}"`);

  await page.reload();
  await page.getByRole('button', { name: 'Choose files' }).waitFor();
  const pid = await rendererOf(page);
  let peak = 0;
  const watch = setInterval(() => (peak = Math.max(peak, memoryOf(pid))), 200);
  const progress = page.evaluate(async () => {
    // The clock starts when the files are handed over: a browser itself takes a while to open so many.
    await new Promise((resolve) => {
      document.addEventListener('change', resolve, { capture: true, once: true });
    });
    const from = performance.now();
    // The browser makes ten thousand handles in the task that says so; what comes after it is ours.
    await new Promise((resolve) => setTimeout(resolve, 0));
    const handles = performance.now() - from;
    await new Promise((resolve) => setTimeout(resolve, 0));
    [globalThis.longest, globalThis.gap, globalThis.last] = [0, 0, performance.now()];
    const seen = [];
    let hasBegun = false;
    for (;;) {
      const bar = document.querySelector('progress');
      hasBegun ||= bar !== null;
      if (bar) seen.push(bar.value);
      else if (hasBegun) break;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    return {
      ms: performance.now() - from,
      steps: new Set(seen).size,
      isMonotone: seen.every((value, index) => index === 0 || value >= seen[index - 1]),
      handles,
      longest: globalThis.longest,
      gap: globalThis.gap,
    };
  });
  await input.setInputFiles(paths);
  const { ms, steps, isMonotone, handles, longest, gap } = await progress;
  await page.waitForFunction(() => /taken in/.test(document.querySelector('[role=status]').textContent));
  clearInterval(watch);
  console.log(`import: ${(ms / 1000).toFixed(1)} s, "${await ended.textContent()}"`);
  console.log(`progress: ${steps} steps, ${isMonotone ? 'never back' : 'WENT BACK'}`);
  console.log(`the rest of the task in which the files arrive: ${handles.toFixed(0)} ms`);
  console.log(
    `page's thread while importing: longest task ${longest.toFixed(0)} ms (0: none over 50), longest gap ${gap.toFixed(0)} ms`,
  );
  console.log(`memory of the page's process, workers included: ${peak.toFixed(0)} MB at most`);

  await page.waitForTimeout(3000);
  await page.evaluate(
    () => ([globalThis.longest, globalThis.gap, globalThis.last] = [0, 0, performance.now()]),
  );
  const frames = await page.evaluate(async () => {
    const box = document.querySelector('table[aria-rowcount]').parentElement;
    const times = [];
    let last = performance.now();
    for (let step = 0; step < 120; step += 1) {
      box.scrollTop += 700;
      await new Promise((resolve) => requestAnimationFrame(resolve));
      times.push(performance.now() - last);
      last = performance.now();
    }
    return { worst: Math.max(...times), rows: box.querySelectorAll('tbody tr').length };
  });
  console.log(
    `matrix of ${count} rows: ${frames.rows} drawn, slowest of 120 frames while scrolling ${frames.worst.toFixed(0)} ms`,
  );
  await page.reload();
  const from = performance.now();
  await page.locator('table[aria-rowcount]').waitFor({ timeout: 120_000 });
  const opened = await page.evaluate(() => globalThis.longest);
  console.log(
    `opening the class again: ${((performance.now() - from) / 1000).toFixed(1)} s, longest task ${opened.toFixed(0)} ms`,
  );
  const asked = performance.now();
  await page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name: 'Items' }).click();
  await page.getByRole('region', { name: 'Item by item' }).waitFor({ timeout: 120_000 });
  console.log(`item statistics of ${count} people: ${((performance.now() - asked) / 1000).toFixed(1)} s`);
}
