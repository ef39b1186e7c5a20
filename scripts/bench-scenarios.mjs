// How fast scenarios are solved: `npm run bench`. Time must grow with states, never with plays. Milliseconds are of
// processor time, so that a busy machine does not blur them.
import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import process from 'node:process';
import { parse } from 'yaml';
import { aChoice, aScenario, aScene, words } from '../src/scenario/a-scenario.ts';
import { ScenarioSchema } from '../src/scenario/schema.ts';
import { solveScenario } from '../src/scenario/solve-scenario.ts';

/** Scenes in a row, four choices each with uneven effects on two variables, a flag that some choices raise. */
function aRow(count) {
  let seed = 7;
  const dice = (sides) => (seed = (seed * 16_807) % 2_147_483_647) % sides;
  const effects = [
    () => ({ anger: -8 + dice(5), trust: 6 - dice(4) }),
    () => ({ anger: -2 - dice(3) }),
    () => ({ anger: 8 - dice(5), trust: -6 + dice(4) }),
    () => ({ anger: 18 - dice(9), trust: -12 + dice(6), promised: dice(3) === 0 }),
  ];
  return aScenario({
    variables: {
      anger: { name: words('anger'), start: 75, good: 'low' },
      trust: { name: words('trust'), start: 30, good: 'high' },
    },
    flags: { promised: words('promised') },
    start: 's0',
    interrupts: [{ when: { anger: '>=95' }, to: 'outburst' }],
    scenes: Array.from({ length: count }, (_, index) =>
      aScene(
        `s${index}`,
        effects.map((effect, position) =>
          aChoice(`c${position}`, { effects: effect(), points: 3 - position }),
        ),
        { to: index === count - 1 ? 'outcome' : `s${index + 1}` },
      ),
    ),
    outcomes: [
      { id: 'outburst', title: words('o'), text: words('o'), success: false },
      { id: 'broken', title: words('b'), text: words('b'), success: false, when: { promised: true } },
      {
        id: 'won',
        title: words('w'),
        text: words('w'),
        success: true,
        points: 9,
        when: { trust: '>=60', anger: '<=40' },
      },
      { id: 'rest', title: words('r'), text: words('r'), success: false },
    ],
  });
}

function measure(name, scenario) {
  let solution;
  const times = Array.from({ length: 7 }, () => {
    const before = process.cpuUsage();
    solution = solveScenario(scenario);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  const [, , , median] = times.slice().sort((left, right) => left - right);
  const { stateCount } = solution.graph;
  const cells = [
    name.padEnd(28),
    `${stateCount} states`.padStart(16),
    `${median.toFixed(1)} ms`.padStart(11),
    `${Math.round((stateCount / median) * 1000).toLocaleString('en-US')} states/s`.padStart(20),
    `${(solution.plays / BigInt(stateCount)).toLocaleString('en-US')} plays per state`,
  ];
  console.log(cells.join('  '));
}

for (const count of [5, 10, 20, 40]) measure(`${count} scenes in a row`, aRow(count));
const home = join(import.meta.dirname, '..', 'content', 'scenarios');
for (const file of (await readdir(home)).filter((name) => name.endsWith('.yaml')).sort()) {
  measure(basename(file, '.yaml'), ScenarioSchema.parse(parse(await readFile(join(home, file), 'utf8'))));
}
