// Shapes every room's authored content is made of: ids and texts in both languages.
import { z } from 'astro/zod';

/** Permanent id, written by hand: lower-case words joined by hyphens. Learner records point at it. */
export const IdSchema = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be kebab-case: lower-case letters, digits and single hyphens');

const SentenceSchema = z
  .string()
  .refine((text) => text.trim() !== '', 'is empty; write the text')
  .transform((text) => text.trim());

/** A text in both languages; both are required. */
export const LocalizedTextSchema = z.strictObject({ zh: SentenceSchema, en: SentenceSchema });
