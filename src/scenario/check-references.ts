// Whether everything a scenario names is there: targets, variables, dimensions, speakers, steps. The first of the two
// checks; the second (`scenario-laws.ts`) walks the states and expects this one to have found nothing.
import { checkDeclarations } from './check-declarations.ts';
import { parseTest, rangeOf } from './condition.ts';
import { learner, outcomeByState, type Branch, type Condition, type Effects } from './fill-in.ts';
import { collectProblems, suggest, type Path, type Report, type ScenarioProblem } from './problem.ts';
import type { Scenario } from './schema.ts';

/** Every name in the scenario that meets nothing, in the order of the file. */
export function checkReferences(id: string, scenario: Scenario): ScenarioProblem[] {
  const { problems, report } = collectProblems(id, scenario);
  checkDeclarations(scenario, report);
  scenario.interrupts.forEach((interrupt, index) => {
    checkCondition(scenario, interrupt.when, ['interrupts', index, 'when'], report);
    checkTarget(scenario, interrupt.to, ['interrupts', index, 'to'], report);
  });
  scenario.scenes.forEach((scene, index) => {
    checkScene(scenario, scene, ['scenes', index], report);
  });
  scenario.outcomes.forEach((outcome, index) => {
    checkCondition(scenario, outcome.when, ['outcomes', index, 'when'], report);
  });
  return problems;
}

function checkScene(scenario: Scenario, scene: Scenario['scenes'][number], path: Path, report: Report): void {
  checkSpeaker(scenario, scene.speaker, [...path, 'speaker'], report);
  if (scene.lines.length + scene.situation.length === 0) {
    report(path, 'nobody speaks and nothing is seen; write lines or a situation');
  }
  for (const part of ['situation', 'lines'] as const) {
    scene[part].forEach((line, position) => {
      checkCondition(scenario, line.when, [...path, part, position, 'when'], report);
    });
  }
  scene.lines.forEach((line, position) => {
    checkSpeaker(scenario, line.speaker, [...path, 'lines', position, 'speaker'], report);
  });
  const choiceIds = scene.choices.map(({ id }) => id);
  const timed = scene.choices.find(({ id }) => id === scene.timeout);
  if (scene.timeout !== undefined && !timed) {
    const mend = suggest(scene.timeout, choiceIds, 'name one of its choices');
    report(
      [...path, 'timeout'],
      `time runs out into ${scene.timeout}, which is no choice of this scene${mend}`,
    );
  } else if (timed?.when) {
    report(
      [...path, 'timeout'],
      `time can run out when ${timed.id} is not on offer; name a choice without when`,
    );
  }
  if (scene.dimension !== undefined)
    checkDimension(scenario, scene.dimension, [...path, 'dimension'], report);
  scene.choices.forEach((choice, position) => {
    const at = [...path, 'choices', position];
    if (choiceIds.indexOf(choice.id) < position)
      report([...at, 'id'], 'is written twice in this scene; rename one');
    checkChoice(scenario, choice, at, report);
  });
}

function checkChoice(
  scenario: Scenario,
  choice: Scenario['scenes'][number]['choices'][number],
  path: Path,
  report: Report,
): void {
  checkCondition(scenario, choice.when, [...path, 'when'], report);
  checkEffects(scenario, choice.effects, [...path, 'effects'], report);
  choice.also.forEach((extra, index) => {
    checkCondition(scenario, extra.when, [...path, 'also', index, 'when'], report);
    checkEffects(scenario, extra.effects, [...path, 'also', index, 'effects'], report);
  });
  for (const dimension of Object.keys(choice.points)) {
    if (dimension === '') {
      report(
        [...path, 'points'],
        'earns points in no dimension; give the scene a dimension, or write points: { <dimension>: … }',
      );
    } else checkDimension(scenario, dimension, [...path, 'points', dimension], report);
  }
  for (const part of ['step', 'skips'] as const) {
    const step = choice[part];
    if (step !== undefined && !(step in scenario.steps)) {
      report(
        [...path, part],
        `${step} is none of the steps${suggest(step, Object.keys(scenario.steps), 'add it to steps')}`,
      );
    }
  }
  choice.reply.forEach((line, index) => {
    checkCondition(scenario, line.when, [...path, 'reply', index, 'when'], report);
    checkSpeaker(scenario, line.speaker, [...path, 'reply', index, 'speaker'], report);
  });
  checkBranches(scenario, choice.to, path, report);
}

function checkBranches(scenario: Scenario, branches: readonly Branch[], path: Path, report: Report): void {
  if (branches.length === 0) report(path, 'leads nowhere; write to: on the choice or on its scene');
  branches.forEach(({ when, to }, index) => {
    const at = branches.length === 1 ? [...path, 'to'] : [...path, 'to', index];
    const isLast = index === branches.length - 1;
    if (isLast && when)
      report(at, 'the last target has a condition; add one without when for all other cases');
    if (!isLast && !when)
      report(at, 'a target without when stands before others, which are never read; move it to the end');
    checkCondition(scenario, when, at, report);
    checkTarget(scenario, to, at, report);
  });
}

function checkTarget(scenario: Scenario, to: string, path: Path, report: Report): void {
  const known = [...scenario.scenes, ...scenario.outcomes].map(({ id }) => id);
  if (to !== outcomeByState && !known.includes(to)) {
    report(
      path,
      `leads to ${to}, which is neither scene nor outcome${suggest(to, known, 'write it or mend the id')}`,
    );
  }
}

function checkCondition(scenario: Scenario, when: Condition | undefined, path: Path, report: Report): void {
  for (const [id, test] of (when ?? []).flatMap((clause) => Object.entries(clause))) {
    if (!isKnown(scenario, id, path, report)) continue;
    const [min, max] = rangeOf(scenario, id);
    const { from, to, inside } = parseTest(test);
    const all = from <= min && to >= max;
    const none = from > max || to < min || from > to;
    if (inside ? none : all)
      report(
        path,
        `${id} ${test} can never hold (${id} runs ${String(min)}..${String(max)}); mend the number`,
      );
    else if (inside ? all : none)
      report(
        path,
        `${id} ${test} always holds (${id} runs ${String(min)}..${String(max)}); mend the number or leave it out`,
      );
  }
}

function checkEffects(scenario: Scenario, effects: Effects, path: Path, report: Report): void {
  for (const [id, effect] of Object.entries(effects)) {
    if (!isKnown(scenario, id, [...path, id], report) || typeof effect === 'number') continue;
    const [min, max] = rangeOf(scenario, id);
    const value = Number(effect.slice(1));
    if (value < min || value > max)
      report(
        [...path, id],
        `sets ${id} to ${String(value)}, outside ${String(min)}..${String(max)}; mend the number`,
      );
  }
}

function isKnown(scenario: Scenario, id: string, path: Path, report: Report): boolean {
  if (id in scenario.variables || id in scenario.flags) return true;
  const known = [...Object.keys(scenario.variables), ...Object.keys(scenario.flags)];
  report(path, `${id} is neither variable nor flag${suggest(id, known, 'declare it or mend the id')}`);
  return false;
}

function checkDimension(scenario: Scenario, dimension: string, path: Path, report: Report): void {
  const known = scenario.dimensions.map(({ id }) => id);
  if (!known.includes(dimension)) {
    report(
      path,
      `${dimension} is no dimension${suggest(dimension, known, `use one of ${known.join(', ')}`)}`,
    );
  }
}

function checkSpeaker(scenario: Scenario, speaker: string, path: Path, report: Report): void {
  const known = [learner, ...scenario.cast.map(({ id }) => id)];
  if (!known.includes(speaker)) {
    report(path, `${speaker} is not in the cast${suggest(speaker, known, `use one of ${known.join(', ')}`)}`);
  }
}
