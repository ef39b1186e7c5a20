// How a law's finding becomes a problem with file and line.
import type { Loaded } from '../load-content.ts';
import type { ContentPath, ContentProblem, LawProblem } from '../problem.ts';

export function problemAt(loaded: Loaded<unknown>, path: ContentPath, message: string): ContentProblem {
  return { file: loaded.file, line: loaded.lineOf(path), message };
}

export function locate(loaded: Loaded<unknown>, problems: readonly LawProblem[]): ContentProblem[] {
  return problems.map(({ path, message }) => problemAt(loaded, path, message));
}

/** Ids that stand in a list a second time, each with its second place. */
export function repeated(ids: readonly string[]): { id: string; index: number }[] {
  return ids.flatMap((id, index) => (ids.indexOf(id) < index ? [{ id, index }] : []));
}
