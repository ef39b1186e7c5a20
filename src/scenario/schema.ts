// The shape of one scenario file (`content/scenarios/<id>.yaml`; the file's name is the scenario's id).
// Owns which fields exist and what may be left out; `fill-in.ts` writes the left-out parts, `check-scenario.ts` says
// whether ids meet, `solve-scenario.ts` whether the whole is a sound game. The notation is told in README.md.
import { z } from 'astro/zod';
import { IdSchema, LocalizedTextSchema } from '../i18n/schema.ts';
import { fillIn } from './fill-in.ts';

const TestSchema = z
  .string()
  .trim()
  .regex(
    /^((>=|<=|!=|>|<|=)\s*-?\d+|-?\d+\.\.-?\d+)$/,
    "must be a comparison such as '>=70', '<30', '=1', '!=0' or a range '30..69'",
  );

const ClauseSchema = z.record(
  IdSchema,
  z.union([TestSchema, z.int(), z.boolean()], {
    error: "must be a comparison such as '>=70' or '30..69', a whole number, or true / false for a flag",
  }),
);

/** `{ anger: '>=70', told: true }` holds when all of it holds; a list of such holds when one of them holds. */
const ConditionSchema = z.preprocess(
  (value) => (value === undefined || Array.isArray(value) ? value : [value]),
  z.array(ClauseSchema).min(1, 'is an empty list; leave `when` out instead'),
);

const EffectsSchema = z.record(
  IdSchema,
  z.union([z.int(), z.boolean(), z.string().regex(/^=-?\d+$/)], {
    error: "must be a whole number to add (-8), '=50' to set, or true / false for a flag",
  }),
);

/** One text stands for a list of one unconditional line. */
function listOfLines<T extends z.ZodType>(line: T) {
  const toLine = (value: unknown) =>
    typeof value === 'object' && value !== null && !('text' in value) && ('zh' in value || 'en' in value)
      ? { text: value }
      : value;
  return z.preprocess(
    (value) => (value === undefined ? undefined : Array.isArray(value) ? value.map(toLine) : [toLine(value)]),
    z.array(line).min(1, 'is an empty list; write a line or leave it out'),
  );
}

const LineSchema = z.strictObject({
  /** Said only in states where this holds; all lines that hold are said, in order. */
  when: ConditionSchema.optional(),
  /** Cast id, or `you` for the learner; left out, the scene's speaker. */
  speaker: IdSchema.optional(),
  text: LocalizedTextSchema,
});

const DirectionSchema = z.strictObject({ when: ConditionSchema.optional(), text: LocalizedTextSchema });

const TargetSchema = z.union(
  [
    IdSchema,
    z.array(z.strictObject({ when: ConditionSchema.optional(), to: IdSchema })).min(1, 'names no target'),
  ],
  { error: 'must be a scene id, an outcome id, `outcome`, or a list of { when, to }' },
);

/** The curriculum's marks ✔ ½ ✘ !!: they only supply default effects and points; what a choice is worth is computed. */
const markNames = ['best', 'half', 'mistake', 'severe'] as const;

const MarkSchema = z.strictObject({
  effects: EffectsSchema.default({}),
  points: z.int().default(0),
});

const MannerSchema = z.enum(['say', 'do', 'think']);

const ChoiceSchema = z.strictObject({
  id: IdSchema,
  /** What the learner says, does or thinks, worded as the learner would. */
  text: LocalizedTextSchema,
  /** Not offered unless this holds. */
  when: ConditionSchema.optional(),
  mark: z.enum(markNames).optional(),
  /** Added to the variables and clamped; a key here replaces the same key of the scene and of the mark. */
  effects: EffectsSchema.optional(),
  /** Further effects when a condition holds before the choice. */
  also: z.array(z.strictObject({ when: ConditionSchema, effects: EffectsSchema })).optional(),
  /** Points per dimension; a bare number counts for the scene's dimension and replaces the mark's. */
  points: z.union([z.int(), z.record(IdSchema, z.int())]).optional(),
  /** 0 curt … 3 very polite: read only by the give-away law "always the politest". */
  politeness: z.int().min(0).max(3),
  /** Step (of `steps`) that this choice performs, or skips. */
  step: IdSchema.optional(),
  skips: IdSchema.optional(),
  misconception: IdSchema.optional(),
  /** Why it is right or wrong; told afterwards. */
  rationale: LocalizedTextSchema,
  /** What is answered to exactly this sentence. */
  reply: listOfLines(LineSchema).optional(),
  manner: MannerSchema.optional(),
  /** What happened in the documented case; told after the play. */
  historical: z.boolean().optional(),
  to: TargetSchema.optional(),
});

const SceneSchema = z.strictObject({
  id: IdSchema,
  /** Cast id; left out, the first of the cast. */
  speaker: IdSchema.optional(),
  /** Said at the head of the scene when the learner changes seat. */
  role: LocalizedTextSchema.optional(),
  /** Stage direction: what is seen and heard beside the words. */
  situation: listOfLines(DirectionSchema).optional(),
  lines: listOfLines(LineSchema).optional(),
  /** Whether the choices are sentences, acts or thoughts. */
  manner: MannerSchema.default('say'),
  dimension: IdSchema.optional(),
  /** Effects of every choice of this scene (`minutes: -5`). */
  effects: EffectsSchema.optional(),
  /** Where every choice leads that says nothing else. */
  to: TargetSchema.optional(),
  choices: z.array(ChoiceSchema).min(2, 'offers no decision; write at least two choices'),
  /** Choice taken when time pressure is on and runs out; without it the scene has no countdown. */
  timeout: IdSchema.optional(),
  /** Countdown in seconds; left out, made from the amount of text to read. */
  seconds: z.int().min(5).max(300).optional(),
});

const VariableSchema = z.strictObject({
  name: LocalizedTextSchema,
  start: z.int(),
  min: z.int().default(0),
  max: z.int().default(100),
  /** Whether the learner sees a meter during the play (all are seen in the debrief). */
  shown: z.boolean().default(true),
  good: z.enum(['high', 'low']),
  /** Said after the number: 分钟, USD. */
  unit: LocalizedTextSchema.optional(),
  /** Words for stretches of the meter, from the lowest up; the last one whose `from` is reached is said. */
  levels: z.array(z.strictObject({ from: z.int(), text: LocalizedTextSchema })).optional(),
});

/** What a play must not end by if it is to count for the certificate (curriculum 4.2, rule 3). */
const breachNames = ['harm', 'unsafe', 'bribe', 'favour', 'hush', 'war'] as const;

const OutcomeSchema = z.strictObject({
  id: IdSchema,
  title: LocalizedTextSchema,
  /** How it ends, and why. */
  text: LocalizedTextSchema,
  success: z.boolean(),
  /**
   * Safety or integrity was given up: a play that ends here does not count for the certificate. Where the scenario has a flag
   * of this name, only with the flag raised; else always.
   */
  breach: z.enum(breachNames).optional(),
  points: z.int().default(0),
  /** Read by `to: outcome`: from the top, the first outcome whose `when` holds. */
  when: ConditionSchema.optional(),
});

const CastMemberSchema = z.strictObject({
  id: IdSchema,
  name: LocalizedTextSchema,
  role: LocalizedTextSchema.optional(),
  /** The customer whose face is drawn: `heat` moves brows and colour, `trust` the mouth. */
  face: z
    .strictObject({
      heat: IdSchema,
      trust: IdSchema.optional(),
      hair: z.enum(['long', 'short']).default('long'),
    })
    .optional(),
});

/** A scenario as its author wrote it, before the left-out parts are filled in. */
export const AuthoredScenarioSchema = z.strictObject({
  title: LocalizedTextSchema,
  summary: LocalizedTextSchema,
  /** Where and when: the first thing on the start card. */
  setting: LocalizedTextSchema,
  /** For cases that happened: which parts are documented, which dramatised, and the facts they rest on. */
  evidence: z
    .strictObject({
      documented: LocalizedTextSchema,
      dramatised: LocalizedTextSchema,
      facts: z.array(z.string().regex(/^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$/)).min(1),
    })
    .optional(),
  /** Who the learner is. */
  role: LocalizedTextSchema,
  minutes: z.int().min(1).max(120),
  module: IdSchema,
  objectives: z.array(IdSchema).min(1),
  /** Inventory ids of the curriculum that this scenario teaches: S0-21, T-05. */
  covers: z.array(z.string().regex(/^(S\d|T)-\d{2}$/, 'must be an inventory id such as S0-21')).default([]),
  variables: z.record(IdSchema, VariableSchema),
  /** Yes-or-no memory: id → what it means, in words (shown in the debrief). */
  flags: z.record(IdSchema, LocalizedTextSchema).default({}),
  dimensions: z
    .array(
      z.strictObject({ id: IdSchema, name: LocalizedTextSchema, weight: z.int().min(1).max(10).default(1) }),
    )
    .min(1),
  /** Steps a choice can perform or skip: id → name. */
  steps: z.record(IdSchema, LocalizedTextSchema).default({}),
  /** Default effects and points behind `mark`; a mark written here replaces the built-in one. */
  marks: z.partialRecord(z.enum(markNames), MarkSchema).default({}),
  cast: z.array(CastMemberSchema).min(1),
  start: IdSchema,
  /** Looked at after every choice, before its `to`; the first that holds wins. */
  interrupts: z.array(z.strictObject({ when: ConditionSchema, to: IdSchema })).default([]),
  scenes: z.array(SceneSchema).min(1),
  outcomes: z.array(OutcomeSchema).min(2, 'needs at least one good and one bad outcome'),
  /** What the learner should take away, said in the debrief. */
  debrief: z.array(LocalizedTextSchema).default([]),
  transfer: LocalizedTextSchema,
  /** Three prompts for the learner's own words; left out, the player's (moment, gap, what I will say next time). */
  prompts: z.tuple([LocalizedTextSchema, LocalizedTextSchema, LocalizedTextSchema]).optional(),
});

export type AuthoredScenario = z.infer<typeof AuthoredScenarioSchema>;

/** A scenario with everything said outright: what pages, player and solver work on. */
export const ScenarioSchema = AuthoredScenarioSchema.transform(fillIn);

export type Scenario = z.infer<typeof ScenarioSchema>;
