// Whether what a scenario declares at its head is sound: ranges, ids, reserved words, the face, the first scene.
import { learner, outcomeByState } from './fill-in.ts';
import { suggest, type Path, type Report } from './problem.ts';
import type { Scenario } from './schema.ts';

/** Widest range of a variable: the solver keeps a table per value. */
const widestRange = 10_000;

export function checkDeclarations(scenario: Scenario, report: Report): void {
  checkVariables(scenario, report);
  checkNames(scenario, report);
}

function checkVariables(scenario: Scenario, report: Report): void {
  for (const [id, { min, max, start, levels }] of Object.entries(scenario.variables)) {
    const path = ['variables', id];
    if (min >= max) report(path, `min ${String(min)} is not below max ${String(max)}; mend the range`);
    else if (max - min > widestRange) {
      report(path, `runs over more than ${String(widestRange)} values; count in a larger unit`);
    } else if (start < min || start > max) {
      report(
        [...path, 'start'],
        `starts at ${String(start)}, outside ${String(min)}..${String(max)}; mend start or range`,
      );
    }
    levels?.forEach((level, index) => {
      const before = levels[index - 1]?.from ?? -Infinity;
      if (level.from <= before)
        report([...path, 'levels', index], 'stands at or below the level before it; sort the levels upwards');
    });
    if (levels && (levels[0]?.from ?? min) > min) {
      report(
        [...path, 'levels', 0],
        `leaves the values below it without a word; start the levels at ${String(min)}`,
      );
    }
    if (id in scenario.flags) report(['flags', id], `${id} is a variable and a flag; rename one`);
  }
}

function checkNames(scenario: Scenario, report: Report): void {
  const unique = (ids: readonly string[], path: Path, kind: string) => {
    ids.forEach((id, index) => {
      if (ids.indexOf(id) < index)
        report([...path, index, 'id'], `${kind} ${id} is written twice; rename one`);
    });
  };
  const sceneIds = scenario.scenes.map(({ id }) => id);
  unique(sceneIds, ['scenes'], 'scene');
  unique(
    scenario.outcomes.map(({ id }) => id),
    ['outcomes'],
    'outcome',
  );
  unique(
    scenario.dimensions.map(({ id }) => id),
    ['dimensions'],
    'dimension',
  );
  unique(
    scenario.cast.map(({ id }) => id),
    ['cast'],
    'cast member',
  );
  scenario.outcomes.forEach(({ id }, index) => {
    if (sceneIds.includes(id)) report(['outcomes', index, 'id'], 'a scene has the same id; rename one');
  });
  for (const [list, ids] of [
    ['scenes', sceneIds],
    ['outcomes', scenario.outcomes.map((one) => one.id)],
  ] as const) {
    const index = ids.indexOf(outcomeByState);
    if (index >= 0)
      report([list, index, 'id'], `"${outcomeByState}" is reserved for choosing by state; take another id`);
  }
  scenario.cast.forEach(({ id, face }, index) => {
    if (id === learner)
      report(['cast', index, 'id'], `"${learner}" is reserved for the learner; take another id`);
    for (const part of ['heat', 'trust'] as const) {
      const variable = face?.[part];
      if (variable !== undefined && !(variable in scenario.variables)) {
        const mend = suggest(variable, Object.keys(scenario.variables), 'name a variable');
        report(
          ['cast', index, 'face', part],
          `the face of ${id} reads ${variable}, which is no variable${mend}`,
        );
      }
    }
  });
  if (!sceneIds.includes(scenario.start)) {
    report(
      ['start'],
      `starts at ${scenario.start}, which is no scene${suggest(scenario.start, sceneIds, 'name the first scene')}`,
    );
  }
}
