// Build step: no site is built from content that breaks a law. In development the sentences are only logged.
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { readContentFiles } from './load-content.ts';
import { checkContent } from './check-content.ts';
import { printProblem } from './problem.ts';

/** Runs every law on `content/` before the site is built; a broken one stops the build with its sentence. */
export function contentLaws(): AstroIntegration {
  let root = '';
  const findProblems = async () => checkContent(await readContentFiles(root)).map(printProblem);
  return {
    name: 'content-laws',
    hooks: {
      'astro:config:setup': async ({ config, command, logger }) => {
        root = fileURLToPath(config.root).replace(/\/$/, '');
        if (command === 'preview') return;
        const problems = await findProblems();
        if (problems.length === 0) return;
        if (command === 'build')
          throw new Error(`The content breaks ${String(problems.length)} law(s):\n${problems.join('\n')}`);
        for (const problem of problems) logger.warn(problem);
      },
    },
  };
}
