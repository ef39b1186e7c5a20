// Shape of one classroom activity (`content/activities/<module>.yaml`): what a trainer does with a class, minute by minute,
// and what is handed out. What a shape cannot say (minutes that add up, ids that exist) is law in `check-activity.ts` and
// `compose/check-content.ts`. Never imported as a value by anything that reaches the browser.
import { z } from 'astro/zod';
import { IdSchema, LocalizedTextSchema } from '../i18n/schema.ts';

const text = LocalizedTextSchema;
const texts = z.array(text).min(1, 'is empty; write a line');

const StepSchema = z.strictObject({
  /** Permanent: a trainer's shortened plan points at it. */
  id: IdSchema,
  title: text,
  minutes: z.int().min(1).max(40),
  /** What the class is told to do; shown on the screen. */
  do: texts,
  /** For the trainer's eyes: what to expect, what to watch, what to say. */
  notes: texts,
  /** Stays when the session is cut to 45 minutes. */
  core: z.boolean().default(false),
});

/** One person's card: what this role knows and the others do not. */
const RoleCardSchema = z.strictObject({ id: IdSchema, name: text, knows: texts });

/** A round of role-play: what everybody may know, and a card for each role. */
const RoundSchema = z.strictObject({
  id: IdSchema,
  title: text,
  situation: text,
  cards: z.array(RoleCardSchema).min(2, 'has fewer than two cards; a round needs two people'),
});

/** Paper cards to cut out: written here, or the cards of a practice of the course. */
const CardSetSchema = z.strictObject({
  id: IdSchema,
  title: text,
  practice: IdSchema.optional(),
  cards: z.array(text).default([]),
});

/** A message put into a table-top exercise while it runs. */
const MessageSchema = z.strictObject({
  id: IdSchema,
  /** Step during which it arrives. */
  step: IdSchema,
  /** Clock of the case: 第一天 9:40. */
  at: text,
  to: text,
  text,
});

/** A question without a key, put to a show of hands during a step: which type was played, how many lights are on. */
const PollSchema = z.strictObject({
  id: IdSchema,
  step: IdSchema,
  ask: text,
  options: z
    .array(z.strictObject({ id: IdSchema, text }))
    .min(2)
    .max(6),
});

const QuestionsSchema = z.array(z.strictObject({ minutes: z.int().min(1).max(15), ask: text })).min(1);

export const ActivitySchema = z.strictObject({
  title: text,
  /** One sentence: what people can do afterwards. */
  aim: text,
  /** How people sit and work. */
  setting: text,
  /** Inventory ids of the curriculum. */
  covers: z.array(z.string().regex(/^(S\d-\d{2}|T-\d{2})$/, 'must be an inventory id such as S0-22 or T-05')),
  /** Of all steps together. */
  minutes: z.int().min(20).max(90),
  /** Lesson of the module whose opening scene is read out. */
  case: IdSchema,
  /** Items of the module's quiz (single or true-false) put to a show of hands. */
  votes: z.array(IdSchema).min(2).max(4),
  /** Questions of the module to talk about. */
  discussion: z.array(IdSchema).min(1).max(3),
  materials: texts,
  steps: z.array(StepSchema).min(3),
  rounds: z.array(RoundSchema).default([]),
  /** What observers tick, in the order of watching. */
  observer: z.array(text).default([]),
  messages: z.array(MessageSchema).default([]),
  polls: z.array(PollSchema).default([]),
  cardSets: z.array(CardSetSchema).default([]),
  debrief: z.strictObject({
    /** When time is short: five minutes. */
    short: QuestionsSchema,
    /** The whole: twenty minutes. */
    long: QuestionsSchema,
  }),
  /** Questions with room to write. */
  worksheet: z.array(z.strictObject({ ask: text, lines: z.int().min(1).max(8) })).min(1),
});

export type Activity = z.infer<typeof ActivitySchema>;
