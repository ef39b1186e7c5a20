// How the build grows with the course: `npm run bench:growth [times …]`, 1, 10 and 100 times the modules if not said (44, 440
// and 4,400 lessons). Copies every module with its lessons, practices, quizzes and activity under new ids, builds the site
// in a folder of its own, and prints time, memory and what the first lesson's page weighs. Judges nothing.
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { brotliCompressSync } from 'node:zlib';
import { parse, stringify } from 'yaml';

const root = join(import.meta.dirname, '..');
const sizes = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [1, 10, 100];
const read = (file) => readFileSync(join(root, 'content', file), 'utf8');
const course = parse(read('course.yaml'));
const questions = readdirSync(join(root, 'content/questions')).map((file) => ({
  file: `questions/${file}`,
  id: file.replace('.yaml', ''),
  module: parse(read(`questions/${file}`)).module,
}));

/** One module: the files it consists of, and the ids that a copy has to change. */
function blockOf(module) {
  const outline = parse(read(`modules/${module}.yaml`));
  const lessons = outline.lessons.map(({ id }) => id);
  const prose = lessons.flatMap((id) => ['zh', 'en'].map((locale) => `lessons/${id}/${locale}.mdx`));
  const practices = [
    ...prose
      .map(read)
      .join()
      .matchAll(/<Practice id="([^"]+)"/g),
  ].map(([, id]) => id);
  const quizzes = [module, ...lessons].filter((id) => existsSync(join(root, `content/quizzes/${id}.yaml`)));
  const items = quizzes.flatMap((id) => parse(read(`quizzes/${id}.yaml`)).items.map((item) => item.id));
  const asked = questions.filter((question) => question.module === module);
  return {
    files: [
      `modules/${module}.yaml`,
      `activities/${module}.yaml`,
      ...prose,
      ...new Set(practices.map((id) => `practices/${id}.yaml`)),
      ...quizzes.map((id) => `quizzes/${id}.yaml`),
      ...asked.map(({ file }) => file),
    ],
    ids: new Set(
      [[module], lessons, practices, items, [...outline.objectives, ...asked].map(({ id }) => id)].flat(),
    ),
  };
}

const blocks = course.modules.map(blockOf);

/** Writes the course `times` over into a folder. */
function grow(content, times) {
  const modules = [...course.modules];
  for (let copy = 2; copy <= times; copy += 1) {
    // In letters: a law reads numbers in an item as numbers of elements.
    const suffix = String(copy).replace(/\d/g, (digit) => 'abcdefghij'[digit]);
    for (const { files, ids } of blocks) {
      const renamed = (text) =>
        // Formulas are code; figures, terms and facts are not copied.
        text.replace(/(?<!formula: |<(?:Figure|Term|Fact) id="|[\w-])[a-z0-9]+(?:-[a-z0-9]+)*/g, (word) =>
          ids.has(word) ? `${word}-${suffix}` : word,
        );
      for (const file of files) {
        const target = join(content, renamed(file));
        cpSync(join(root, 'content', file), target, { recursive: true });
        writeFileSync(target, renamed(read(file)).replace(/^scenarios: .*\n/m, ''));
      }
    }
    modules.push(...course.modules.map((id) => `${id}-${suffix}`));
  }
  writeFileSync(join(content, 'course.yaml'), stringify({ ...course, modules }));
}

function build(times) {
  const folder = mkdtempSync(join(tmpdir(), 'growth-'));
  for (const part of ['src', 'content', 'public', 'astro.config.mjs', 'tsconfig.json', 'package.json'])
    cpSync(join(root, part), join(folder, part), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  grow(join(folder, 'content'), times);
  // A course of this size is not for keeping on a phone.
  const config = join(folder, 'astro.config.mjs');
  writeFileSync(config, readFileSync(config, 'utf8').replace(/\b(transfer|device): [\d_]+/g, '$1: Infinity'));
  const usage =
    'data:text/javascript,process.on("exit",()=>console.error("peak kB",process.resourceUsage().maxRSS))';
  const started = performance.now();
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [
      '--import',
      usage,
      '--max-old-space-size=16384',
      join(root, 'node_modules/astro/bin/astro.mjs'),
      'build',
    ],
    {
      cwd: folder,
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
    },
  );
  const seconds = (performance.now() - started) / 1000;
  if (status !== 0) throw new Error(`${times}×: ${(stdout + stderr).slice(-3000)}`);
  const page = readFileSync(join(folder, 'dist/en/learn/know-your-customer/who-is-a-customer/index.html'));
  const result = {
    lessons: readdirSync(join(folder, 'content/lessons')).length,
    pages: Number(/(\d+) page\(s\) built/.exec(stdout)?.[1]),
    seconds,
    megabytes: Number(/peak kB (\d+)/.exec(stderr)?.[1]) / 1000,
    lesson: brotliCompressSync(page).length,
    nodes: page.toString().match(/<[a-z]/g)?.length,
  };
  rmSync(folder, { recursive: true, force: true });
  return result;
}

console.log(
  '| lessons | pages | build s | ms a page | memory at most MB | first lesson B brotli | its elements |',
);
console.log('| ---: | ---: | ---: | ---: | ---: | ---: | ---: |');
for (const times of sizes) {
  const { lessons, pages, seconds, megabytes, lesson, nodes } = build(times);
  console.log(
    `| ${lessons} | ${pages} | ${seconds.toFixed(0)} | ${((1000 * seconds) / pages).toFixed(1)} | ${megabytes.toFixed(0)} | ${lesson} | ${nodes} |`,
  );
}
