// Marks on their way into the database. A mark counts from the moment it is made, so that the next tick builds on it; one
// that cannot be kept stays here and goes with the next.
import type { StoredMark } from './class-book.ts';

export interface MarkKeeper {
  /** The marks of a class as they are. @param stored what its database holds */
  latest(classId: string, stored: readonly StoredMark[]): readonly StoredMark[];
  /** Resolves when this mark, and every mark of the class before it, is kept. Rejects as the database does. */
  keep(classId: string, mark: StoredMark): Promise<void>;
}

const isOfSameAnswer = (one: StoredMark, other: StoredMark): boolean =>
  one.key === other.key && one.question === other.question;

/** @param put writes marks of a class, all or none */
export function createMarkKeeper(
  put: (classId: string, marks: readonly StoredMark[]) => Promise<void>,
): MarkKeeper {
  const unkept = new Map<string, readonly StoredMark[]>();
  const ofClass = (classId: string) => unkept.get(classId) ?? [];
  const without = (marks: readonly StoredMark[], gone: readonly StoredMark[]) =>
    marks.filter((mark) => !gone.some((other) => isOfSameAnswer(mark, other)));

  return {
    latest: (classId, stored) => [...without(stored, ofClass(classId)), ...ofClass(classId)],
    keep: async (classId, mark) => {
      const marks = [...without(ofClass(classId), [mark]), mark];
      unkept.set(classId, marks);
      await put(classId, marks);
      // What was changed meanwhile is on its way by itself.
      unkept.set(
        classId,
        ofClass(classId).filter((each) => !marks.includes(each)),
      );
    },
  };
}
