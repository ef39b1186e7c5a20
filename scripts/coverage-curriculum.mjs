// Where every entry of the inventory is taught: `npm run coverage:curriculum`. Fails on one that no lesson teaches.
import { join } from 'node:path';
import process from 'node:process';
import { checkCoverage, coverKinds, printCoverRow, readCoverage } from '../src/compose/coverage.ts';
import { loadContent, readContentFiles } from '../src/compose/load-content.ts';
import { printProblem } from '../src/compose/problem.ts';

const { content, problems } = loadContent(await readContentFiles(join(import.meta.dirname, '..')));
const rows = readCoverage(content);
for (const row of rows) console.log(printCoverRow(row));
const covered = coverKinds.map((kind) => `${kind}s ${rows.filter((row) => row[kind].length > 0).length}`);
console.log(`\n${rows.length} entries; covered by ${covered.join(', ')}`);
const found = [...problems, ...checkCoverage(content)];
for (const problem of found) console.log(printProblem(problem));
process.exitCode = rows.length > 0 && found.length === 0 ? 0 : 1;
