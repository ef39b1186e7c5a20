// Says what is wrong with the content, without building: `npm run check:content [-- <folder laid over content/>]`.
// A folder laid over lets an author check a module before it is part of the course.
import { join } from 'node:path';
import process from 'node:process';
import { checkContent } from '../src/compose/check-content.ts';
import { readContentFiles } from '../src/compose/load-content.ts';
import { printProblem } from '../src/compose/problem.ts';

const files = await readContentFiles(join(import.meta.dirname, '..'));
for (const folder of process.argv.slice(2)) {
  for (const [file, text] of await readContentFiles(folder)) files.set(file, text);
}
const problems = checkContent(files);
for (const problem of problems) console.log(printProblem(problem));
console.log(`${files.size} files, ${problems.length} problem(s)`);
process.exitCode = problems.length === 0 ? 0 : 1;
