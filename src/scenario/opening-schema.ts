// Shape of `content/opening.yaml`: the customer who meets a visitor on the course page before anything is explained.
import { z } from 'astro/zod';
import { IdSchema, LocalizedTextSchema } from '../i18n/schema.ts';

export const OpeningSchema = z.strictObject({
  situation: LocalizedTextSchema,
  who: LocalizedTextSchema,
  line: LocalizedTextSchema,
  prompt: LocalizedTextSchema,
  replies: z
    .array(
      z.strictObject({
        id: IdSchema,
        text: LocalizedTextSchema,
        /** How she looks afterwards, 0 calm – 100 furious. */
        heat: z.int().min(0).max(100),
        /** What she answers to exactly this sentence. */
        reaction: LocalizedTextSchema,
        /** Why, in a sentence or two. */
        why: LocalizedTextSchema,
      }),
    )
    .length(3),
  /** Heat before any reply. */
  heat: z.int().min(0).max(100),
});
export type Opening = z.infer<typeof OpeningSchema>;
