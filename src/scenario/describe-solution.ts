// A solved scenario in words and columns, for its author's terminal and for the table of the README.
import { locales } from '../i18n/locale.ts';
import type { Play } from './play-order.ts';
import type { Scenario } from './schema.ts';
import { limits } from './score-laws.ts';
import { scaleTotal, type Solution } from './solve-scenario.ts';
import { findTrunk } from './trunk.ts';

const one = (value: number) => value.toFixed(1);
const percent = (share: number) => `${(share * 100).toFixed(share > 0 && share < 0.001 ? 3 : 1)} %`;
const grouped = (value: bigint | number) => value.toLocaleString('en-US');

/** Score of 100 below which a share of random plays stays. */
function percentile({ random, bounds }: Solution, share: number): number {
  let sum = 0;
  const at = random.totals.find(([, probability]) => (sum += probability) >= share - 1e-9);
  return scaleTotal(at?.[0] ?? bounds.max, bounds);
}

function shareFrom({ random, bounds }: Solution, score: number): number {
  return random.totals
    .filter(([total]) => scaleTotal(total, bounds) >= score - 0.5)
    .reduce((sum, [, probability]) => sum + probability, 0);
}

const namePlay = (play: Play) => play.map(({ choice }) => choice).join(' → ');

/** Everything an author wants to know about a sound scenario, as lines of text. */
export function describeSolution(scenario: Scenario, solution: Solution, milliseconds: number): string[] {
  const { graph, plays, bounds, random, giveAways } = solution;
  const choices = scenario.scenes.reduce((sum, scene) => sum + scene.choices.length, 0);
  const branches = scenario.scenes.length - findTrunk(graph, solution.order).length;
  return [
    `${String(scenario.scenes.length)} scenes (${String(branches)} met by some plays only), ${String(choices)} choices, ${String(scenario.outcomes.length)} outcomes`,
    `${grouped(graph.stateCount)} states, ${grouped(plays)} plays, ${grouped(plays / BigInt(graph.stateCount))} plays per state; solved in ${one(milliseconds)} ms`,
    `points before calibration: ${String(bounds.min)} to ${String(bounds.max)}`,
    '',
    `random play: mean ${one(scaleTotal(random.mean, bounds))} (at most ${String(limits.randomMean)}), quartiles ${[0.25, 0.5, 0.75].map((share) => one(percentile(solution, share))).join(' / ')}, passes ${percent(shareFrom(solution, limits.passMark))}`,
    ...scenario.outcomes.map(
      ({ id, success }, index) =>
        `  ${percent(random.outcomes[index] ?? 0).padStart(8)}  ${success ? '+' : '−'} ${id}`,
    ),
    '',
    `by the look of the choices (at most ${String(limits.giveAway)}):`,
    ...giveAways.map(({ name, mean }) => `  ${one(scaleTotal(mean, bounds)).padStart(8)}  ${name}`),
    ...describeLengths(scenario),
    '',
    `best play:  ${namePlay(solution.bestPlay)}`,
    `worst play: ${namePlay(solution.worstPlay)}`,
    '',
    ...describeMap(scenario, solution),
  ];
}

/** Choices more than a fifth longer or shorter than their scene's mean: curriculum 3.0 asks for equal length. */
function describeLengths(scenario: Scenario): string[] {
  const uneven = scenario.scenes.flatMap(({ id, choices }) =>
    locales.flatMap((locale) => {
      const lengths = choices.map(({ text }) => text[locale].length);
      const mean = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
      const odd = choices.filter((_choice, index) => Math.abs((lengths[index] ?? 0) / mean - 1) > 0.2);
      return odd.length === 0 ? [] : [`${id} (${locale}): ${odd.map((choice) => choice.id).join(', ')}`];
    }),
  );
  if (uneven.length === 0) return ['all choices are within 20 % of the length of their neighbours'];
  return [
    'more than 20 % off the length of their neighbours (no law, but look at them):',
    ...uneven.map((line) => `  ${line}`),
  ];
}

function describeMap(scenario: Scenario, solution: Solution): string[] {
  const onBest = new Set(solution.bestPlay.map(({ scene, choice }) => `${scene}/${choice}`));
  return [
    'map: how many random plays come by, what is still to be won; choice, points of 100 it gives away (mean, most), where it leads',
    '* on the best play   !! a trap: 15 points or more on average',
    ...scenario.scenes.flatMap((scene, index) => {
      const reading = solution.scenes[index];
      const readings = solution.choices.filter((choice) => choice.scene === scene.id);
      return [
        `${scene.id}  ${percent(reading?.probability ?? 0)}  ${one(reading?.value ?? 0)} to win  ${String(reading?.states ?? 0)} states`,
        ...readings.map(({ choice, loss, leadsTo }) => {
          const mark = onBest.has(`${scene.id}/${choice}`) ? '*' : loss.mean >= 15 ? '!!' : '';
          const to = leadsTo
            .slice(0, 3)
            .map(({ id, probability }) => (leadsTo.length > 1 ? `${id} ${percent(probability)}` : id));
          return `  ${mark.padStart(2)} ${choice.padEnd(22)} ${one(loss.mean).padStart(5)} ${one(loss.most).padStart(6)}  → ${to.join(', ')}`;
        }),
      ];
    }),
  ];
}

/** Head of the table that the README keeps of all shipped scenarios. */
export const tableHead: readonly string[] = [
  '| scenario | scenes (branches) | choices | states | plays | points | random mean | longest zh / en | shortest zh / en | first | politest | outcomes at random | ms |',
  '|---|---|---|---|---|---|---|---|---|---|---|---|---|',
];

/** One scenario as a row of that table. */
export function describeRow(
  id: string,
  scenario: Scenario,
  solution: Solution,
  milliseconds: number,
): string {
  const { graph, plays, bounds, random, giveAways } = solution;
  const look = (name: string) =>
    one(scaleTotal(giveAways.find((giveAway) => giveAway.name.includes(name))?.mean ?? 0, bounds));
  const branches = scenario.scenes.length - findTrunk(graph, solution.order).length;
  const cells = [
    id,
    `${String(scenario.scenes.length)} (${String(branches)})`,
    String(scenario.scenes.reduce((sum, scene) => sum + scene.choices.length, 0)),
    grouped(graph.stateCount),
    grouped(plays),
    `${String(bounds.min)}–${String(bounds.max)}`,
    one(scaleTotal(random.mean, bounds)),
    `${look('longest (zh)')} / ${look('longest (en)')}`,
    `${look('shortest (zh)')} / ${look('shortest (en)')}`,
    look('first'),
    look('politest'),
    scenario.outcomes
      .map(({ id: outcome }, index) => `${outcome} ${percent(random.outcomes[index] ?? 0)}`)
      .join(', '),
    milliseconds.toFixed(0),
  ];
  return `| ${cells.join(' | ')} |`;
}
