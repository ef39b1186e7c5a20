// Budgets of JavaScript per kind of page (design 7): what a page of that kind fetches before any intent, gzip, third-party
// code included. The files are read off the built pages: what their heads preload and what their islands load at once.
// A lesson's further islands are fetched when they are scrolled to. What is fetched once a page is idle, whoever is reading, has a
// line of its own: the notice that says when storage fails.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const dist = join(import.meta.dirname, 'dist');
const pages = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.html'),
);

/** The scripts behind an address and everything they import, as files of dist. */
function withImports(file, found = new Set()) {
  if (found.has(file)) return found;
  found.add(file);
  const code = readFileSync(join(dist, file), 'utf8');
  for (const [, name] of code.matchAll(/(?:from|import)\s*"\.\/([^"]+\.js)"/g))
    withImports(`_astro/${name}`, found);
  return found;
}

function scriptsOf(page, islandPattern) {
  const html = readFileSync(join(dist, page), 'utf8');
  const islands = [...html.matchAll(/<astro-island\b[^>]*>/g)]
    .map(([tag]) => tag)
    .filter((tag) => islandPattern.test(tag));
  const urls = [
    ...html.matchAll(/<link rel="modulepreload" href="\/([^"]+)"/g),
    ...html.matchAll(/<script type="module" src="\/([^"]+)"/g),
    ...islands.flatMap((tag) => [...tag.matchAll(/data-code="\/([^"]+)"/g)]),
  ].map(([, file]) => file);
  return [...urls.reduce((found, file) => withImports(file, found), new Set())];
}

/** Largest set of scripts over all pages of a kind: one entry a kind, checked against its budget. */
function budget(name, pattern, limit, islandPattern = /data-when="now"/) {
  const sizes = pages
    .filter((page) => pattern.test(page))
    .map((page) => scriptsOf(page, islandPattern))
    .sort((a, b) => weigh(b) - weigh(a));
  const [files = []] = sizes;
  return { name, path: files.map((file) => `dist/${file}`), limit, gzip: true };
}

function weigh(files) {
  return files.reduce((sum, file) => sum + readFileSync(join(dist, file)).byteLength, 0);
}

/** The script of the one island that every page of the record starts when idle, without what is on the page already. */
function idleNotice() {
  const html = readFileSync(join(dist, 'zh/index.html'), 'utf8');
  const [, file] = /data-code="\/([^"]*notice\.[^"]*)"/.exec(html) ?? [];
  return file ? [`dist/${file}`] : [];
}

export default [
  budget('lesson', /^(zh|en)\/learn\//, '18 kB'),
  budget('quiz', /^(zh|en)\/quiz\//, '20 kB'),
  budget('assessment', /^(zh|en)\/exam\//, '22.5 kB'),
  budget('simulation', /^(zh|en)\/practice\/.+\//, '22 kB'),
  budget('review questions', /^(zh|en)\/questions\//, '30 kB'),
  budget('recall', /^(zh|en)\/recall\//, '30 kB'),
  budget('class deck', /^(zh|en)\/trainer\/class\//, '90 kB', /data-when/),
  budget('trainer', /^(zh|en)\/trainer\/index\.html$/, '18 kB', /data-when/),
  budget('certificate', /^(zh|en)\/certificate\//, '30 kB'),
  budget('my record', /^(zh|en)\/me\//, '30 kB', /data-when/),
  budget('search page', /^(zh|en)\/search\//, '34 kB', /data-when/),
  budget('offline page', /^(zh|en)\/offline\//, '20 kB', /data-when/),
  budget('gradebook', /^(zh|en)\/trainer\/gradebook\//, '90 kB', /data-when/),
  budget('reading comfort', /^(zh|en)\/comfort\//, '18 kB', /data-when/),
  budget('course page', /^(zh|en)\/index\.html$/, '18 kB'),
  // Fetched by every page once it has loaded: hears the keys of the search, keeps the offline copy.
  { name: 'frame, after the page', path: 'dist/_astro/frame.*.js', limit: '2.2 kB', gzip: true },
  { name: 'reading aloud, when wanted', path: 'dist/_astro/read-aloud.*.js', limit: '5 kB', gzip: true },
  { name: 'notice of storage, when idle', path: idleNotice(), limit: '1.5 kB', gzip: true },
].filter(({ path }) => path.length > 0);
