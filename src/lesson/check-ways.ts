// Laws of practices that lead from place to place: every way goes forward, reaches an end, and leaves nothing unseen.
import type { Finding } from './finding.ts';
import type { PracticeOf } from './practice-schema.ts';
import { readClocks } from './practices/clock-readings.ts';

interface Stop {
  readonly id: string;
  readonly ways: readonly {
    readonly id: string;
    readonly verdict: string;
    readonly to: string | undefined;
  }[];
}

/** @param list key of the stops in the file; `choices`: key of the ways of one stop */
function checkWays(list: string, choices: string, noun: string, stops: readonly Stop[]): Finding[] {
  const findings: Finding[] = [];
  const ids = stops.map(({ id }) => id);
  const reached = new Set([ids[0]]);
  stops.forEach(({ id, ways }, index) => {
    if (id === 'end')
      findings.push([[list, index, 'id'], `${noun} end: this name closes a practice; choose another`]);
    ways.forEach(({ id: way, to }, position) => {
      const path = [list, index, choices, position, 'next'];
      if (to === undefined || to === 'end') return;
      const target = ids.indexOf(to);
      if (target === -1)
        findings.push([path, `${noun} ${id}, ${way}: next ${to} does not exist; use ${ids.join(', ')}`]);
      else if (target <= index)
        findings.push([path, `${noun} ${id}, ${way}: next ${to} lies behind; a way goes forward`]);
      else reached.add(to);
    });
    if (ways.length > 0 && !ways.some(({ verdict }) => verdict === 'best')) {
      findings.push([
        [list, index, choices],
        `${noun} ${id}: nothing here is best; give one \`verdict: best\``,
      ]);
    }
  });
  const unseen = stops.flatMap(({ id }, index): Finding[] =>
    reached.has(id)
      ? []
      : [[[list, index], `${noun} ${id}: no way leads here; name it as \`next\` or take it out`]],
  );
  return [...findings, ...unseen];
}

export function checkDecideWays({ meter, situations }: PracticeOf<'decide'>): Finding[] {
  const stops = situations.map(({ id, options }, index) => ({
    id,
    ways: options.map((option) => ({ ...option, to: option.next ?? situations[index + 1]?.id })),
  }));
  const idle = situations.flatMap(({ id, options }, index) =>
    options.flatMap(({ id: option, change }, position): Finding[] =>
      change !== 0 && !meter
        ? [
            [
              ['situations', index, 'options', position, 'change'],
              `situation ${id}, ${option}: there is no meter to change; add one or take it out`,
            ],
          ]
        : [],
    ),
  );
  const flat = situations.flatMap(({ id, options }, index): Finding[] =>
    options.every(({ verdict }) => verdict === 'best')
      ? [
          [
            ['situations', index, 'options'],
            `situation ${id}: every option is best, so nothing is decided; grade them`,
          ],
        ]
      : [],
  );
  return [...checkWays('situations', 'options', 'situation', stops), ...idle, ...flat];
}

export function checkStepsWays(practice: PracticeOf<'steps'>): Finding[] {
  const { clocks, stations } = practice;
  const stops = stations.map(({ id, choices }) => ({
    id,
    ways: (choices ?? []).map((choice) => ({ ...choice, to: choice.next })),
  }));
  const ids = stations.map(({ id }) => id);
  const findings = checkWays('stations', 'choices', 'station', stops);
  clocks.forEach(({ id, from, to }, index) => {
    for (const station of [from ?? ids[0] ?? '', to]) {
      if (ids.includes(station)) continue;
      findings.push([
        ['clocks', index],
        `clock ${id}: station ${station} does not exist; use ${ids.join(', ')}`,
      ]);
    }
    if (ids.indexOf(to) <= ids.indexOf(from ?? ids[0] ?? '') && ids.includes(to)) {
      findings.push([
        ['clocks', index, 'to'],
        `clock ${id}: stops before it starts; let \`to\` be a later station`,
      ]);
    }
  });
  return findings.length > 0 ? findings : checkBestWay(practice);
}

/** Who always takes the best choice keeps every clock the way passes. */
function checkBestWay({ clocks, stations }: PracticeOf<'steps'>): Finding[] {
  const path: string[] = [];
  for (let at = stations[0]; at?.choices;) {
    const best = at.choices.find(({ verdict }) => verdict === 'best');
    if (!best) break;
    path.push(best.id);
    at = stations.find(({ id }) => id === best.next);
  }
  return readClocks(clocks, stations, path).flatMap(({ id, usedMinutes, limitMinutes }): Finding[] =>
    usedMinutes > limitMinutes
      ? [
          [
            ['clocks', clocks.findIndex((clock) => clock.id === id)],
            `clock ${id}: the best way takes ${String(usedMinutes)} of ${String(limitMinutes)} minutes; mend the minutes or the verdicts`,
          ],
        ]
      : [],
  );
}
