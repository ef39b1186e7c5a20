// A lesson that was renamed keeps what was done under its former ids: readings look through these glasses, the record stays
// as it was written. Every reading of whole records begins here.

/** Kinds whose activity is a lesson: its reading, and its check, which is the quiz of the lesson's id. */
const kinds = new Set(['lesson', 'quiz']);

/**
 * The attempts as if every lesson had always had its present id. Attempts of other kinds, and of ids that are nobody's
 * former one, are handed on as they are.
 * @param aliases former id → present id (`readAliases` of `compose/read-course.ts`)
 */
export function followAliases<Work extends { readonly kind: string; readonly activity: string }>(
  attempts: readonly Work[],
  aliases: Readonly<Record<string, string>>,
): readonly Work[] {
  if (Object.keys(aliases).length === 0) return attempts;
  return attempts.map((attempt) => {
    const isRenamed = kinds.has(attempt.kind) && Object.hasOwn(aliases, attempt.activity);
    return isRenamed ? { ...attempt, activity: aliases[attempt.activity] ?? attempt.activity } : attempt;
  });
}
