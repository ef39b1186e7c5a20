// The law of speech: every line can be heard, and no moment is silent.
import { isMet } from './condition.ts';
import { findValues, statesToTry, type PossibleValues } from './find-values.ts';
import type { Condition } from './fill-in.ts';
import { collectProblems, type Path, type Report, type ScenarioProblem } from './problem.ts';
import type { Scenario } from './schema.ts';

/** Lines, replies and stage directions that no play hears, and scenes that may say nothing. Expects ids that meet. */
export function checkLines(id: string, scenario: Scenario): ScenarioProblem[] {
  const { problems, report } = collectProblems(id, scenario);
  const { entering, after } = findValues(scenario);
  scenario.scenes.forEach((scene, index) => {
    const path: Path = ['scenes', index];
    const possible = entering[index] ?? {};
    // A scene that no play reaches is named once, by `scenario-laws.ts`.
    if (Object.values(possible).some((values) => values.length === 0)) return;
    checkHeard(scene.situation, possible, [...path, 'situation'], report);
    checkHeard(scene.lines, possible, [...path, 'lines'], report);
    checkSilence([...scene.situation, ...scene.lines], possible, path, report);
    scene.choices.forEach((choice, position) => {
      checkHeard(
        choice.reply,
        after[index]?.[position] ?? {},
        [...path, 'choices', position, 'reply'],
        report,
      );
    });
  });
  return problems;
}

type Conditional = readonly { readonly when?: Condition }[];

function checkHeard(lines: Conditional, possible: PossibleValues, path: Path, report: Report): void {
  // Behind a choice that is never on offer; named by `scenario-laws.ts` too.
  if (Object.values(possible).some((values) => values.length === 0)) return;
  lines.forEach(({ when }, index) => {
    if (!when || statesToTry([when], possible)?.some((state) => isMet(when, state)) !== false) return;
    report(
      [...path, index],
      'this line can never be said, as its when holds in no play; mend it or remove the line',
    );
  });
}

function checkSilence(lines: Conditional, possible: PossibleValues, path: Path, report: Report): void {
  if (lines.some(({ when }) => !when)) return;
  const conditions = lines.map(({ when }) => when);
  const silent = statesToTry(conditions, possible)?.find(
    (state) => !conditions.some((when) => isMet(when, state)),
  );
  if (!silent) return;
  const state = Object.entries(silent).map(([id, value]) => `${id} ${String(value)}`);
  report(path, `nothing is said or seen when ${state.join(', ')}; write one line without when`);
}
