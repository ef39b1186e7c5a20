// The items the final assessment draws from: those of the module quizzes and the cases, in the short form of a test.
import type { Exam } from '../quiz/exam-schema.ts';
import type { Item, Quiz } from '../quiz/schema.ts';
import { trimItem } from '../quiz/trim-item.ts';

/** The one quiz without lesson or module of its name: cases over several modules, for the final assessment. */
export const examCases = 'exam-cases';

export interface ExamItem {
  /** The module its points are counted for. */
  readonly module: string;
  readonly item: Item;
}

interface ModuleLessons {
  readonly id: string;
  readonly lessons: readonly { readonly id: string }[];
}

/**
 * Every item that may be drawn. One of a module quiz belongs to that module, one of the cases to the module of the lesson
 * its `section` points at. Kinds the blueprint does not ask for are left out.
 */
export function listExamItems(
  exam: Exam,
  modules: readonly ModuleLessons[],
  quizzes: readonly { readonly id: string; readonly data: Quiz }[],
): ExamItem[] {
  const homes = new Map(modules.flatMap(({ id, lessons }) => lessons.map((lesson) => [lesson.id, id])));
  const ids = new Set(modules.map(({ id }) => id));
  return quizzes
    .filter(({ id }) => ids.has(id) || id === examCases)
    .flatMap(({ id, data }) =>
      data.items.map((item) => ({
        module: id === examCases ? (homes.get(item.section.split('#')[0] ?? '') ?? '') : id,
        item: trimItem(item, exam.elements),
      })),
    )
    .filter(({ item }) => item.kind in exam.kinds);
}

/** What `drawExam` reads of them. */
export function toPool(items: readonly ExamItem[]) {
  return items.map(({ module, item: { id, kind, bloom } }) => ({ id, module, kind, bloom }));
}
