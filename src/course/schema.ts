// Shape of the outline and of what every lesson may point at: modules, lessons, terms, facts, misconceptions.
import { z } from 'astro/zod';
import { IdSchema, LocalizedTextSchema } from '../i18n/schema.ts';

/** Label of an inventory entry of the curriculum, `S3-27`, or of a body written for a bare title, `T-21`. */
export const InventoryIdSchema = z.string().regex(/^(S\d-\d{2}|T-\d{2})$/, 'must look like S3-27 or T-21');

/** `content/course.yaml`: the order of the modules. */
export const CourseSchema = z.strictObject({
  title: LocalizedTextSchema,
  promise: LocalizedTextSchema,
  modules: z.array(IdSchema).min(1),
});
export type Course = z.infer<typeof CourseSchema>;

const LessonOutlineSchema = z.strictObject({
  /** Permanent; names the folder `content/lessons/<id>/` and the check `content/quizzes/<id>.yaml`. */
  id: IdSchema,
  /**
   * Ids this lesson had before. What was done under them (reading, check, drafts) counts for it, and its old addresses lead
   * here. An id that was ever published is put here when it is changed, and stays.
   */
  aliases: z.array(IdSchema).default([]),
  title: LocalizedTextSchema,
  /** Reading and practice together, in minutes. */
  minutes: z.int().min(3).max(40),
  /** Ids of the module's objectives this lesson serves. */
  objectives: z.array(IdSchema).min(1),
  /** What of the curriculum's inventory is taught here. */
  covers: z.array(InventoryIdSchema).min(1),
});
export type LessonOutline = z.infer<typeof LessonOutlineSchema>;

/** `content/modules/<module>.yaml`. Its quiz is `content/quizzes/<module>.yaml`. */
export const ModuleSchema = z.strictObject({
  title: LocalizedTextSchema,
  summary: LocalizedTextSchema,
  objectives: z.array(z.strictObject({ id: IdSchema, text: LocalizedTextSchema })).min(1),
  lessons: z.array(LessonOutlineSchema).min(1),
  /** Simulations that open after this module. */
  scenarios: z.array(IdSchema).default([]),
});
export type Module = z.infer<typeof ModuleSchema>;

const ShareSchema = z.number().min(0).max(1);

/** `content/certificate.yaml`: what the certificate asks for, beside the bounds of `exam.yaml`. Shares are of all points. */
export const CertificateSchema = z.strictObject({
  quizPass: ShareSchema,
  simulationPass: ShareSchema,
  /** One simulation out of each group. */
  simulations: z.array(z.array(IdSchema).min(1)).min(1),
  workPass: ShareSchema,
  /** Ids of the review questions one of which is the open work. */
  works: z.array(IdSchema).min(1),
  distinction: z.strictObject({ exam: ShareSchema, simulations: ShareSchema, work: ShareSchema }),
});
export type CertificateRules = z.infer<typeof CertificateSchema>;

/** Frontmatter of `content/lessons/<lesson>/{zh,en}.mdx`; all else about a lesson stands in its module. */
export const LessonFrontmatterSchema = z.strictObject({
  /** One or two sentences for lists and search results. */
  summary: z.string().min(10),
  /** The one sentence to take to work. */
  takeaway: z.string().min(5),
});
export type LessonFrontmatter = z.infer<typeof LessonFrontmatterSchema>;

/** One entry of `content/glossary.yaml`. */
export const TermSchema = z.strictObject({
  id: IdSchema,
  /** The word itself; `pinyin` without tone marks, one space between words. */
  word: LocalizedTextSchema,
  pinyin: z.string().min(1),
  meaning: LocalizedTextSchema,
});
export type Term = z.infer<typeof TermSchema>;

/** A traced · B traced with a caveat · C often said, origin doubtful · D wrong as usually told. */
export const gradeNames = ['A', 'B', 'C', 'D'] as const;

/** One entry of `content/facts.yaml`: how far a figure, model or case may be trusted. */
export const FactSchema = z.strictObject({
  id: IdSchema.regex(/^(f-\d{2}|sheet-\d)$/, 'must look like f-35 or sheet-2'),
  grade: z.enum(gradeNames),
  /** What is usually claimed, in a few words. */
  claim: LocalizedTextSchema,
  /** What may be said; for grade C and D this is the correction. */
  say: LocalizedTextSchema,
  source: LocalizedTextSchema,
  caveat: LocalizedTextSchema.optional(),
});
export type Fact = z.infer<typeof FactSchema>;

/** One entry of `content/misconceptions.yaml`: a wrong belief that distractors stand for. */
export const MisconceptionSchema = z.strictObject({
  id: IdSchema.regex(/^mc-\d{2}$/, 'must look like mc-15'),
  belief: LocalizedTextSchema,
});
export type Misconception = z.infer<typeof MisconceptionSchema>;
