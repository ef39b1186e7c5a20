// Shape of the final assessment (`content/exam.yaml`): how many items of which module, kind and level are drawn, and what
// passes. Its items are those of the quizzes. Never imported as a value by anything that reaches the browser.
import { z } from 'astro/zod';
import { IdSchema, LocalizedTextSchema } from '../i18n/schema.ts';

const share = z.number().min(0).max(1);
const count = z.number().int().min(1);

export const ExamSchema = z.strictObject({
  title: LocalizedTextSchema,
  /** With the gaps `{pass}` and `{domain}`, in percent. */
  lead: LocalizedTextSchema,
  /** Share of all points that passes. */
  pass: share,
  /** Share of the points of each domain that passes. */
  domainPass: share,
  /** A guide, not a limit. */
  minutes: count,
  /** How many finished attempts there may be. */
  attempts: count,
  /** Hours to let pass between two attempts; advice, not a lock. */
  pause: count,
  /** Greatest number of elements of a matching, ordering or categorize item; longer ones are shortened. */
  elements: z.number().int().min(3),
  /** Module → items drawn from it. The sums of the three tables are equal. */
  modules: z.record(IdSchema, count),
  kinds: z.partialRecord(
    z.enum([
      'single',
      'multiple',
      'true-false',
      'matching',
      'ordering',
      'categorize',
      'numeric',
      'best-worst',
    ]),
    count,
  ),
  bloom: z.partialRecord(z.enum(['remember', 'understand', 'apply', 'analyse', 'evaluate', 'create']), count),
  /** What results are told by; every module is in exactly one. */
  domains: z.array(
    z.strictObject({ id: IdSchema, title: LocalizedTextSchema, modules: z.array(IdSchema).min(1) }),
  ),
});

export type Exam = z.infer<typeof ExamSchema>;
