// Shape of `content/practices/<id>.yaml`: the interactive parts of lessons. The file's name is the practice's id.
// Laws that reach across fields (ids that must match, ways that must lead somewhere) live in check-practice.ts.
import { z } from 'astro/zod';
import { IdSchema, LocalizedTextSchema } from '../i18n/schema.ts';
import { formulaNames } from './practices/formulas.ts';
import { sceneNames } from './practices/scene-places.ts';

const common = {
  title: LocalizedTextSchema,
  /** One line that says what to do. */
  task: LocalizedTextSchema,
};

const SideSchema = z.enum(['low', 'high']);
const AxisSchema = z.strictObject({
  label: LocalizedTextSchema,
  low: LocalizedTextSchema,
  high: LocalizedTextSchema,
});

/** Cards into categories; with `axes` the four categories are the fields of a square. */
export const SortSchema = z.strictObject({
  kind: z.literal('sort'),
  ...common,
  axes: z.strictObject({ across: AxisSchema, up: AxisSchema }).optional(),
  categories: z
    .array(
      z.strictObject({
        id: IdSchema,
        /** Two to six characters or one to three words: it is printed on a button beside every card. */
        label: LocalizedTextSchema,
        /** What belongs here, when the label alone does not say it. */
        hint: LocalizedTextSchema.optional(),
        /** Place in the square, needed when the practice has axes. */
        across: SideSchema.optional(),
        up: SideSchema.optional(),
      }),
    )
    .min(2)
    .max(6),
  cards: z
    .array(
      z.strictObject({
        id: IdSchema,
        text: LocalizedTextSchema,
        category: IdSchema,
        rationale: LocalizedTextSchema,
      }),
    )
    .min(3)
    .max(40),
});

/** Cards with two or three faces, turned one after the other. */
export const FlipSchema = z.strictObject({
  kind: z.literal('flip'),
  ...common,
  /** What the faces are called, in order: wrong view, hidden cost, right view. */
  faces: z.array(LocalizedTextSchema).min(2).max(3),
  /** The learner writes an own version before the last face is shown; it is kept on the device, never judged. */
  write: z.boolean().default(false),
  /** What to write, for `write: true`. */
  prompt: LocalizedTextSchema.optional(),
  cards: z
    .array(
      z.strictObject({
        id: IdSchema,
        /** Who or what the card is about: “排队四十分钟的刘先生”. */
        label: LocalizedTextSchema.optional(),
        faces: z.array(LocalizedTextSchema).min(2).max(3),
        /** Told with the last face. */
        rationale: LocalizedTextSchema.optional(),
      }),
    )
    .min(1)
    .max(12),
});

/**
 * Places in a drawn scene that help or harm, or that belong to categories of their own. The places of each scene stand in
 * practices/scene-places.ts; several spots may lie behind one place, when `places` gives it a name.
 */
export const HotspotsSchema = z.strictObject({
  kind: z.literal('hotspots'),
  ...common,
  scene: z.enum(sceneNames),
  /** What a place may be instead of `helps` or `harms`. */
  categories: z
    .array(
      z.strictObject({
        id: IdSchema,
        /** Two to six characters or one to three words: it is printed on a button. */
        label: LocalizedTextSchema,
        /** One character, on the mark of a place that turned out to be this; left out: a tick. */
        sign: LocalizedTextSchema.optional(),
      }),
    )
    .min(2)
    .max(3)
    .optional(),
  /** Names of places with several spots behind them. */
  places: z.record(IdSchema, LocalizedTextSchema).optional(),
  spots: z
    .array(
      z.strictObject({
        id: IdSchema,
        /** A named place of the scene. */
        place: IdSchema,
        /** What is seen there, without a verdict. */
        label: LocalizedTextSchema,
        /** `helps`, `harms`, or the id of a category. */
        verdict: IdSchema,
        rationale: LocalizedTextSchema,
      }),
    )
    .min(3)
    .max(16),
});

/** Statements about oneself, rated 0–3, drawn as a radar; one is chosen to improve. Kept on the device. */
export const AuditSchema = z.strictObject({
  kind: z.literal('audit'),
  ...common,
  /** Words for 0, 1, 2, 3. */
  scale: z.array(LocalizedTextSchema).length(4),
  statements: z
    .array(
      z.strictObject({
        id: IdSchema,
        /** Name on the radar: two to four characters, one or two words. */
        short: LocalizedTextSchema,
        text: LocalizedTextSchema,
        /** What to try tomorrow, told when this one is chosen. */
        advice: LocalizedTextSchema,
      }),
    )
    .min(3)
    .max(12),
});

const BandSchema = z.strictObject({
  /** Said from this value upwards, until the next band begins. */
  from: z.number(),
  text: LocalizedTextSchema,
});

/** Situations with options; each option has a reaction and a rationale and leads on. */
export const DecideSchema = z.strictObject({
  kind: z.literal('decide'),
  ...common,
  /** A value from 0 to 100 that options move: anger, trust. `high` says whether a high value is bad. */
  meter: z
    .strictObject({
      label: LocalizedTextSchema,
      start: z.int().min(0).max(100),
      high: z.enum(['good', 'bad']).default('bad'),
      /** The value in words. */
      bands: z.array(BandSchema).min(2),
    })
    .optional(),
  situations: z
    .array(
      z.strictObject({
        id: IdSchema,
        text: LocalizedTextSchema,
        /** What the customer says now. */
        line: LocalizedTextSchema.optional(),
        options: z
          .array(
            z.strictObject({
              id: IdSchema,
              text: LocalizedTextSchema,
              verdict: z.enum(['best', 'fair', 'poor']),
              /** Added to the meter. */
              change: z.int().min(-100).max(100).default(0),
              /** What the customer then says or does. */
              reaction: LocalizedTextSchema,
              rationale: LocalizedTextSchema,
              /** Id of the situation that follows; left out: the next in the file; `end`: the practice ends. */
              next: IdSchema.optional(),
            }),
          )
          .min(2)
          .max(5),
      }),
    )
    .min(1)
    .max(12),
  /** Said at the end: by the meter when there is one, else a single text with `from: 0`. */
  endings: z.array(BandSchema).min(1),
});

/** Finding facts with a limited number of questions. */
export const UncoverSchema = z.strictObject({
  kind: z.literal('uncover'),
  ...common,
  /** What is known at the start. */
  story: LocalizedTextSchema,
  /** How many questions may be asked. */
  limit: z.int().min(2).max(10),
  questions: z
    .array(
      z.strictObject({
        id: IdSchema,
        ask: LocalizedTextSchema,
        answer: LocalizedTextSchema,
        /** Without this detail the solution misses the matter. */
        decisive: z.boolean(),
        rationale: LocalizedTextSchema,
      }),
    )
    .min(4)
    .max(16),
  /** What was really the matter, told at the end. */
  truth: LocalizedTextSchema,
});

/** Statements held against the same few tests. */
export const JudgeSchema = z.strictObject({
  kind: z.literal('judge'),
  ...common,
  tests: z
    .array(z.strictObject({ id: IdSchema, label: LocalizedTextSchema, hint: LocalizedTextSchema.optional() }))
    .min(2)
    .max(6),
  statements: z
    .array(
      z.strictObject({
        id: IdSchema,
        text: LocalizedTextSchema,
        /** One entry for every test, under the test's id. */
        verdicts: z.record(IdSchema, z.strictObject({ passes: z.boolean(), feedback: LocalizedTextSchema })),
        /** The same statement, mended. */
        better: LocalizedTextSchema.optional(),
      }),
    )
    .min(1)
    .max(12),
});

/** Two sides to be joined; `extras` are right sides that belong to nothing. */
export const MatchSchema = z.strictObject({
  kind: z.literal('match'),
  ...common,
  pairs: z
    .array(
      z.strictObject({
        id: IdSchema,
        left: LocalizedTextSchema,
        right: LocalizedTextSchema,
        rationale: LocalizedTextSchema,
      }),
    )
    .min(2)
    .max(12),
  extras: z
    .array(z.strictObject({ id: IdSchema, right: LocalizedTextSchema, rationale: LocalizedTextSchema }))
    .max(4)
    .default([]),
});

/** Steps written in the right order; the learner gets them shuffled. */
export const OrderSchema = z.strictObject({
  kind: z.literal('order'),
  ...common,
  steps: z
    .array(z.strictObject({ id: IdSchema, text: LocalizedTextSchema, rationale: LocalizedTextSchema }))
    .min(3)
    .max(12),
});

/** A walk through a flow chart while clocks run. All times in minutes since the start of the walk. */
export const StepsSchema = z.strictObject({
  kind: z.literal('steps'),
  ...common,
  clocks: z
    .array(
      z.strictObject({
        id: IdSchema,
        label: LocalizedTextSchema,
        limitMinutes: z.int().min(1),
        /** Station at which the clock starts; left out: the first. */
        from: IdSchema.optional(),
        /** Station at which the clock stops. */
        to: IdSchema,
      }),
    )
    .min(1)
    .max(5),
  stations: z
    .array(
      z.strictObject({
        id: IdSchema,
        text: LocalizedTextSchema,
        /** Left out at the last station of a way. */
        choices: z
          .array(
            z.strictObject({
              id: IdSchema,
              text: LocalizedTextSchema,
              verdict: z.enum(['best', 'fair', 'poor']),
              /** Time this takes. */
              minutes: z.int().min(0),
              rationale: LocalizedTextSchema,
              next: IdSchema,
            }),
          )
          .min(1)
          .max(4)
          .optional(),
      }),
    )
    .min(2)
    .max(16),
});

/** Sliders, a figure computed by a named formula (practices/formulas.ts), and the sentence it makes a customer say. */
export const DialsSchema = z.strictObject({
  kind: z.literal('dials'),
  ...common,
  formula: z.enum(formulaNames),
  /** The dial's id is the name of the formula's input, for list formulas any id. */
  dials: z
    .array(
      z.strictObject({
        id: IdSchema,
        label: LocalizedTextSchema,
        min: z.number(),
        max: z.number(),
        step: z.number().positive().default(1),
        start: z.number(),
        unit: LocalizedTextSchema.optional(),
        /** Weight in a list formula. */
        weight: z.number().positive().optional(),
      }),
    )
    .min(1)
    .max(10),
  /** Inputs of the formula that have no dial. */
  fixed: z.record(IdSchema, z.number()).default({}),
  figure: z.strictObject({
    label: LocalizedTextSchema,
    unit: LocalizedTextSchema.optional(),
    digits: z.int().min(0).max(2).default(0),
  }),
  says: z.array(BandSchema).min(2),
  /** What to take from playing with it. */
  lesson: LocalizedTextSchema.optional(),
});

/** Events in time; the learner stops where (s)he would step in. */
export const TimelineSchema = z.strictObject({
  kind: z.literal('timeline'),
  ...common,
  events: z
    .array(
      z.strictObject({
        id: IdSchema,
        /** When: “第 1 天 09:10”. */
        time: LocalizedTextSchema,
        text: LocalizedTextSchema,
        verdict: z.enum(['early', 'right', 'late']),
        /** What stepping in right after this event would have meant. */
        meaning: LocalizedTextSchema,
      }),
    )
    .min(3)
    .max(16),
  /** What to take from it, told at the end. */
  lesson: LocalizedTextSchema.optional(),
});

/** A list, plan or form put together from blocks and own lines; printable. */
export const BuildSchema = z.strictObject({
  kind: z.literal('build'),
  ...common,
  /** Name of the finished thing, its heading in print. */
  product: LocalizedTextSchema,
  /** What all chosen blocks may cost together. */
  budget: z.strictObject({ label: LocalizedTextSchema, amount: z.number().positive() }).optional(),
  sections: z
    .array(
      z.strictObject({
        id: IdSchema,
        label: LocalizedTextSchema,
        hint: LocalizedTextSchema.optional(),
        /** Must this section hold something before the thing is complete? */
        required: z.boolean().default(true),
        /** May own lines be written here? */
        own: z.boolean().default(true),
        blocks: z
          .array(
            z.strictObject({
              id: IdSchema,
              text: LocalizedTextSchema,
              cost: z.number().min(0).optional(),
              /** Told when the block is chosen: what it brings, what it lacks. */
              rationale: LocalizedTextSchema.optional(),
            }),
          )
          .max(16)
          .default([]),
      }),
    )
    .min(1)
    .max(10),
});

/** `content/practices/<id>.yaml` */
export const PracticeSchema = z.discriminatedUnion('kind', [
  SortSchema,
  FlipSchema,
  HotspotsSchema,
  AuditSchema,
  DecideSchema,
  UncoverSchema,
  JudgeSchema,
  MatchSchema,
  OrderSchema,
  StepsSchema,
  DialsSchema,
  TimelineSchema,
  BuildSchema,
]);
export type Practice = z.infer<typeof PracticeSchema>;
export type PracticeOf<Kind extends Practice['kind']> = Extract<Practice, { kind: Kind }>;
