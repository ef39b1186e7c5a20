// Shape of an authored quiz (`content/quizzes/<quiz>.yaml`): eight kinds of item, each text in both languages.
// What a shape cannot say (keys that name options, fair spreads) is law in `check-quiz.ts`. Never imported as a
// value by anything that reaches the browser.
import { z } from 'astro/zod';
import { IdSchema, LocalizedTextSchema } from '../i18n/schema.ts';

/** Entry of the misconception bank (curriculum 2.0): `mc-15`. */
export const MisconceptionIdSchema = z
  .string()
  .regex(/^mc-\d{2}$/, 'must look like mc-15, an entry of the misconception bank');

/**
 * The mistake a wrong element stands for: an entry of the bank, or its own short name in `error` when the bank has
 * none. `check-quiz.ts` asks for exactly one of the two wherever one is due.
 */
const mistake = {
  misconception: MisconceptionIdSchema.optional(),
  error: LocalizedTextSchema.optional(),
};

const shared = {
  /** Permanent, unique in the quiz; learner records point at it. */
  id: IdSchema,
  /** Words, case or line of dialogue shown before the question, when it needs one. */
  situation: LocalizedTextSchema.optional(),
  stem: LocalizedTextSchema,
  /** The objective measured. */
  objective: IdSchema,
  bloom: z.enum(['remember', 'understand', 'apply', 'analyse', 'evaluate', 'create']),
  /** Where to read again: `<lesson>` or `<lesson>#<heading>`. */
  section: z
    .string()
    .regex(
      /^[a-z0-9]+(-[a-z0-9]+)*(#[a-z0-9]+(-[a-z0-9]+)*)?$/,
      'must be <lesson-id> or <lesson-id>#<heading-id>',
    ),
  /** Inventory ids of the curriculum that the item tests. */
  covers: z.array(z.string().regex(/^(S\d-\d{2}|T-\d{2})$/, 'must be an inventory id such as S0-22 or T-05')),
  /** Entries of the fact file the key rests on. */
  facts: z.array(IdSchema).optional(),
};

const id = IdSchema;
const text = LocalizedTextSchema;
/** Why this element is right or wrong, said after the response. */
const rationale = LocalizedTextSchema;

const OptionSchema = z.strictObject({ id, text, rationale, ...mistake });

const SingleSchema = z.strictObject({
  ...shared,
  kind: z.literal('single'),
  options: z.array(OptionSchema),
  key: IdSchema,
});

const MultipleSchema = z.strictObject({
  ...shared,
  kind: z.literal('multiple'),
  options: z.array(OptionSchema),
  key: z.array(IdSchema),
});

const TrueFalseSchema = z.strictObject({
  ...shared,
  kind: z.literal('true-false'),
  key: z.boolean(),
  /** What is said to those who answered true, and to those who answered false. */
  rationale: z.strictObject({ true: rationale, false: rationale }),
  /** The mistake behind the wrong one of the two. */
  ...mistake,
});

const MatchingSchema = z.strictObject({
  ...shared,
  kind: z.literal('matching'),
  /** The rows. `rationale` says why the pair belongs together; the mistake is named when the row is matched wrongly. */
  prompts: z.array(z.strictObject({ id, text, rationale, ...mistake })),
  /** What a row can be given; an option in no pair is an extra, and then says why (`rationale`, mistake). */
  options: z.array(z.strictObject({ id, text, rationale: rationale.optional(), ...mistake })),
  /** prompt → option; two prompts may share an option. */
  key: z.record(IdSchema, IdSchema),
});

const OrderingSchema = z.strictObject({
  ...shared,
  kind: z.literal('ordering'),
  /** In any order but the right one. `rationale` says why the step stands where it stands. */
  options: z.array(z.strictObject({ id, text, rationale })),
  /** All option ids, first to last. */
  key: z.array(IdSchema),
  /** A typical slip: `early` placed anywhere before `late`. */
  traps: z.array(z.strictObject({ early: IdSchema, late: IdSchema, rationale, ...mistake })).optional(),
});

const CategorizeSchema = z.strictObject({
  ...shared,
  kind: z.literal('categorize'),
  categories: z.array(z.strictObject({ id, text })),
  /** What is sorted; the mistake is named when it lands in a wrong category. */
  options: z.array(z.strictObject({ id, text, rationale, ...mistake })),
  /** option → category */
  key: z.record(IdSchema, IdSchema),
});

const NumericSchema = z.strictObject({
  ...shared,
  kind: z.literal('numeric'),
  key: z.number(),
  /** Greatest distance from the key that still counts, in the unit itself (not in percent). 0 = exactly. */
  tolerance: z.number(),
  /** Shown behind the field: 元 / yuan, %. */
  unit: LocalizedTextSchema.optional(),
  rationale,
  /** Wrong values people arrive at (same tolerance), and how they got there. */
  traps: z.array(z.strictObject({ value: z.number(), rationale, ...mistake })).optional(),
});

const BestWorstSchema = z.strictObject({
  ...shared,
  kind: z.literal('best-worst'),
  /** `rating`: the experts' judgement, 3 = what they would do, 0 = what they would stop. */
  options: z.array(
    z.strictObject({ id, text, rationale, rating: z.number().int().min(0).max(3), ...mistake }),
  ),
});

export const ItemSchema = z.discriminatedUnion('kind', [
  SingleSchema,
  MultipleSchema,
  TrueFalseSchema,
  MatchingSchema,
  OrderingSchema,
  CategorizeSchema,
  NumericSchema,
  BestWorstSchema,
]);

export const QuizSchema = z.strictObject({
  title: LocalizedTextSchema,
  items: z.array(ItemSchema).min(1, 'has no items; write one'),
  /** Share of the points that passes. */
  pass: z.number().min(0).max(1).default(0.7),
  /** How many items test mode draws; all of them when missing. */
  draw: z.number().int().min(1).optional(),
});

export type Item = z.infer<typeof ItemSchema>;
export type ItemKind = Item['kind'];
export type Quiz = z.infer<typeof QuizSchema>;
