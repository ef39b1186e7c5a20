// The course in WebKitGTK: `npm run test:webkit`, after `npm run build`. Needs Debian's webkit2gtk-driver and xvfb. Opens the home
// page, a lesson, a quiz up to its result, a turn of a simulation and a search, in both languages, over plain WebDriver.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { setTimeout as wait } from 'node:timers/promises';
import { quizMessages } from '../src/quiz/messages.ts';
import { scenarioMessages } from '../src/scenario/messages.ts';

const root = join(import.meta.dirname, '..');
const port = Number(process.env['PORT'] ?? 4173);
const driverPort = port + 2;
const site = `http://localhost:${String(port)}`;
const miniBrowser = process.env['WEBKIT_PATH'] ?? '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser';
if (!existsSync(miniBrowser)) throw new Error('No WebKitGTK: install webkit2gtk-driver and xvfb.');

const started = [
  spawn(process.execPath, [join(root, 'scripts/serve.mjs'), join(root, 'dist'), String(port)]),
  spawn('xvfb-run', ['-a', 'WebKitWebDriver', `--port=${String(driverPort)}`], {
    detached: true,
    env: { ...process.env, WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1', LIBGL_ALWAYS_SOFTWARE: '1' },
  }),
];

async function command(method, path, body) {
  const response = await fetch(`http://localhost:${String(driverPort)}${path}`, {
    method,
    ...(body && { body: JSON.stringify(body) }),
  });
  const { value } = await response.json();
  if (!response.ok) throw new Error(`${path}: ${value.error} ${value.message}`);
  return value;
}

/** What `find` gives once it gives something. */
async function until(what, find) {
  for (let tries = 0; tries < 100; tries += 1) {
    const found = await find();
    if (found) return found;
    await wait(200);
  }
  throw new Error(`not there: ${what}`);
}

const driverIsReady = () => command('GET', '/status').catch(() => undefined);

try {
  await until('the driver', driverIsReady);
  const { sessionId, capabilities } = await command('POST', '/session', {
    capabilities: {
      alwaysMatch: { 'webkitgtk:browserOptions': { binary: miniBrowser, args: ['--automation'] } },
    },
  });
  console.log(`${capabilities.browserName} ${capabilities.browserVersion}`);
  const session = `/session/${sessionId}`;
  const run = (script, ...args) => command('POST', `${session}/execute/sync`, { script, args });
  const open = (path) => command('POST', `${session}/url`, { url: site + path });
  const find = (using, value) =>
    command('POST', `${session}/elements`, { using, value }).then((all) =>
      all.map((each) => Object.values(each)[0]),
    );
  const reference = (id) => ({ 'element-6066-11e4-a52e-4f735466cecf': id });
  const click = async (id) => {
    await run('arguments[0].scrollIntoView({ block: "center", behavior: "instant" })', reference(id));
    await command('POST', `${session}/element/${id}/click`, {});
  };
  const started = () =>
    until('the islands', () =>
      run('return !document.querySelector("main astro-island[ssr][data-when=now]")'),
    );
  // The one that can be clicked: a closed dialog may hold another of the same name.
  const press = (words) =>
    until(words, async () => {
      const all = await find('xpath', `//main//button[contains(normalize-space(.), "${words}")]`);
      for (const each of all)
        if (
          await click(each).then(
            () => true,
            () => false,
          )
        )
          return true;
      return false;
    });
  const sees = (words) =>
    until(words, () => run('return document.body.innerText.includes(arguments[0])', words));

  const steps = {
    home: async (locale) => {
      await open(`/${locale}/`);
      await until('the modules', () => run('return document.querySelectorAll("main a").length > 20'));
    },
    lesson: async (locale) => {
      await open(`/${locale}/learn/telephone/telephone-basics/`);
      await run(
        'document.querySelector("main astro-island").scrollIntoView?.(); document.querySelector("main astro-island > *").scrollIntoView()',
      );
      await until('the first exercise', () =>
        run('return !document.querySelector("main astro-island").hasAttribute("ssr")'),
      );
    },
    quiz: async (locale) => {
      await open(`/${locale}/quiz/${locale === 'zh' ? 'telephone' : 'complaints'}/`);
      await started();
      await press(quizMessages.test[locale]);
      await until('a question', () => run('return document.querySelector("legend.stem") !== null'));
      for (let item = 1; item < 12; item += 1) await press(quizMessages.next[locale]);
      await press(quizMessages.handIn[locale]);
      await press(quizMessages.handInAnyway[locale]);
      await sees(quizMessages.notPassed[locale].replace('{pass}', '70'));
    },
    simulation: async (locale) => {
      // One record serves both languages: a play under way would be offered for going on.
      await open(`/${locale}/practice/${locale === 'zh' ? 'anger-at-the-counter' : 'fourth-call'}/`);
      await started();
      await press(scenarioMessages.begin[locale]);
      const count = () => run('return document.querySelectorAll("main [role=log] > *, main ol > li").length');
      const choices = await until('what to say', async () => {
        const all = await find('css selector', 'main fieldset button, main [role=group] button');
        return all.length > 0 && all;
      });
      const before = await count();
      await click(choices[0]);
      await until('an answer', async () => (await count()) > before);
    },
    search: async (locale) => {
      await open(`/${locale}/search/`);
      await started();
      const [box] = await until('the box', async () => {
        const all = await find('css selector', 'main input[type=search]');
        return all.length > 0 && all;
      });
      await command('POST', `${session}/element/${box}/value`, {
        text: locale === 'zh' ? '投诉' : 'complaint',
      });
      await until('hits', () => run('return document.querySelectorAll("main li a").length > 0'));
    },
  };
  let failed = 0;
  let passed = 0;
  for (const locale of ['zh', 'en'])
    for (const [name, step] of Object.entries(steps))
      try {
        await step(locale);
        passed += 1;
        console.log(`  passed  ${name}, ${locale}`);
      } catch (error) {
        failed += 1;
        console.log(`  FAILED  ${name}, ${locale}: ${error.message}`);
      }
  await command('DELETE', session).catch(() => undefined);
  console.log(`${String(passed)} passed, ${String(failed)} failed`);
  process.exitCode = failed > 0 ? 1 : 0;
} finally {
  started[0].kill();
  // xvfb-run has children of its own.
  try {
    process.kill(-started[1].pid);
  } catch {
    // It has ended already.
  }
}
