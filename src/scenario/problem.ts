// One fault of a scenario file, said so that its author can mend it.
import type { Scenario } from './schema.ts';

export type Path = (string | number)[];

/** Takes the place and the sentence without scenario, scene and choice, which the collector puts before it. */
export type Report = (path: Path, sentence: string) => void;

export interface ScenarioProblem {
  /** Where it stands in the file: keys and list positions. */
  readonly path: Path;
  /** Names scenario, scene and choice, says what is wrong, then the mend. */
  readonly message: string;
}

/** Collects what is reported, each sentence opened by scenario, scene and choice. */
export function collectProblems(
  id: string,
  scenario: Scenario,
): { problems: ScenarioProblem[]; report: Report } {
  const problems: ScenarioProblem[] = [];
  return {
    problems,
    report: (path, sentence) => {
      problems.push({ path, message: `scenario ${id}${placeOf(scenario, path)}: ${sentence}` });
    },
  };
}

/** `, scene third-time, choice take-notes`: list positions told by the ids that stand there. */
function placeOf(scenario: Scenario, [list, index, inner, position]: readonly (string | number)[]): string {
  if (list === 'outcomes') return `, outcome ${scenario.outcomes[Number(index)]?.id ?? ''}`;
  if (list === 'interrupts') return `, interrupt ${String(Number(index) + 1)}`;
  if (list === 'variables') return `, variable ${String(index)}`;
  if (list !== 'scenes' || index === undefined) return '';
  const scene = scenario.scenes[Number(index)];
  const choice = inner === 'choices' ? scene?.choices[Number(position)] : undefined;
  return `, scene ${scene?.id ?? ''}${choice ? `, choice ${choice.id}` : ''}`;
}

/** The known id that was probably meant: at most two letters away. */
function nearestId(id: string, known: readonly string[]): string | undefined {
  return (
    known.find((candidate) => isWithin(id, candidate, 1)) ??
    known.find((candidate) => isWithin(id, candidate, 2))
  );
}

/** `; did you mean "anger"?`, or the given mend. */
export function suggest(id: string, known: readonly string[], otherwise: string): string {
  const nearest = nearestId(id, known);
  return nearest === undefined ? `; ${otherwise}` : `; did you mean "${nearest}"?`;
}

/** Whether so few letters added, dropped or replaced make one word of the other. */
function isWithin(left: string, right: string, edits: number): boolean {
  if (left === right) return true;
  if (edits === 0) return false;
  if (left !== '' && right.startsWith(left.charAt(0))) return isWithin(left.slice(1), right.slice(1), edits);
  return (
    isWithin(left.slice(1), right, edits - 1) ||
    isWithin(left, right.slice(1), edits - 1) ||
    isWithin(left.slice(1), right.slice(1), edits - 1)
  );
}
