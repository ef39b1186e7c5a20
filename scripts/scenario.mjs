// For authors: `npm run scenario -- content/scenarios/<id>.yaml …` proves scenarios and prints statistics and a map;
// `npm run scenario -- --table` writes the table of all shipped ones into src/scenario/README.md.
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join, relative } from 'node:path';
import process from 'node:process';
import { format, resolveConfig } from 'prettier';
import { parseYaml } from '../src/compose/parse-yaml.ts';
import { printProblem } from '../src/compose/problem.ts';
import { judgeScenario } from '../src/scenario/check-scenario.ts';
import { describeRow, describeSolution, tableHead } from '../src/scenario/describe-solution.ts';
import { ScenarioSchema } from '../src/scenario/schema.ts';
import { solveScenario } from '../src/scenario/solve-scenario.ts';

const root = join(import.meta.dirname, '..');
const home = join(root, 'content', 'scenarios');

/** Median processor time of solving; the first runs are left out, as they measure the compiler. */
function timeSolving(scenario) {
  const times = Array.from({ length: 7 }, () => {
    const before = process.cpuUsage();
    solveScenario(scenario);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  return times.slice(2).sort((left, right) => left - right)[2];
}

async function judgeFile(path) {
  const file = relative(process.cwd(), path);
  const id = basename(path, '.yaml');
  const parsed = parseYaml(file, `scenario ${id}`, await readFile(path, 'utf8'), ScenarioSchema);
  if (!parsed.data) return { id, problems: parsed.problems };
  const { problems, solution } = judgeScenario(id, parsed.data);
  return {
    id,
    scenario: parsed.data,
    solution,
    problems: problems.map(({ path: place, message }) => ({ file, line: parsed.lineOf(place), message })),
  };
}

const wanted = process.argv.slice(2);
const shipped = async () => (await readdir(home)).filter((file) => file.endsWith('.yaml')).sort();
const isTable = wanted[0] === '--table';
if (wanted.length === 0) {
  console.log('Which scenario? npm run scenario -- content/scenarios/<id>.yaml');
  process.exitCode = 1;
}
const paths = isTable ? (await shipped()).map((file) => join(home, file)) : wanted;
const rows = [];
for (const path of paths) {
  const { id, scenario, solution, problems } = await judgeFile(path);
  for (const problem of problems) console.log(printProblem(problem));
  if (problems.length > 0) process.exitCode = 1;
  console.log(`scenario ${id}: ${problems.length === 0 ? 'sound' : `${problems.length} problem(s)`}`);
  if (!solution) continue;
  const milliseconds = timeSolving(scenario);
  rows.push(describeRow(id, scenario, solution, milliseconds));
  if (!isTable) console.log(`${describeSolution(scenario, solution, milliseconds).join('\n')}\n`);
}
if (isTable && process.exitCode !== 1) {
  const readme = join(root, 'src', 'scenario', 'README.md');
  const text = await readFile(readme, 'utf8');
  const table = `<!-- table -->\n\n${[...tableHead, ...rows].join('\n')}\n\n<!-- /table -->`;
  const told = text.replace(/<!-- table -->[\s\S]*?<!-- \/table -->/, table);
  await writeFile(readme, await format(told, { ...(await resolveConfig(readme)), filepath: readme }));
}
