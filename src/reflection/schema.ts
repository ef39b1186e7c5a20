// Shape of a question answered in writing (`content/questions/<question>.yaml`): prompt, rubric, model answer.
// What a shape cannot say (lengths, hints that work) is law in `check-question.ts`. Never imported as a value by
// anything that reaches the browser.
import { z } from 'astro/zod';
import { IdSchema, LocalizedTextSchema } from '../i18n/schema.ts';

const HintsSchema = z
  .array(z.string().trim().min(1, 'is empty; write a word or remove it'))
  .min(2, 'has fewer than two hints; write two');

const RubricPointSchema = z.strictObject({
  /** Permanent, unique in the question; a learner's ticks point at it. */
  id: IdSchema,
  /** What a good answer does, so that the learner can tick it. */
  text: LocalizedTextSchema,
  /**
   * Words that show that an answer *seems* to touch the point: in Chinese anywhere, in English at the beginning of a word
   * (`apolog` finds apology and apologise). Written for each language on its own; never a score.
   */
  hints: z.strictObject({ zh: HintsSchema, en: HintsSchema }),
});

export const QuestionSchema = z.strictObject({
  /** The module it closes. */
  module: IdSchema,
  /** Its place among the questions of the module, from 1; only for showing, so it may change. */
  order: z.int().min(1),
  /** review: alone, in writing · discussion: no single right answer · homework: people are asked · project: open work. */
  kind: z.enum(['review', 'discussion', 'homework', 'project']),
  /** Inventory ids of the curriculum. */
  covers: z.array(z.string().regex(/^(S\d-\d{2}|T-\d{2})$/, 'must be an inventory id such as S0-30 or T-21')),
  /** Where to read again: `<lesson>` or `<lesson>#<heading>`. */
  section: z
    .string()
    .regex(
      /^[a-z0-9]+(-[a-z0-9]+)*(#[a-z0-9]+(-[a-z0-9]+)*)?$/,
      'must be <lesson-id> or <lesson-id>#<heading-id>',
    ),
  /** Entries of the fact file that the model answer rests on. */
  facts: z.array(IdSchema).optional(),
  prompt: LocalizedTextSchema,
  /** What is to be read first, when the prompt speaks of it: a transcript, one turn a line. */
  material: LocalizedTextSchema.optional(),
  rubric: z
    .array(RubricPointSchema)
    .min(3, 'has fewer than three points; write three to six')
    .max(6, 'has more than six points; write three to six'),
  /** An answer as a good trainee would write it; it touches every point of the rubric. */
  model: LocalizedTextSchema,
});

export type Question = z.infer<typeof QuestionSchema>;
