// Shape of a figure's words and numbers, `content/figures/<id>.yaml`. The drawing is a component in `figures/`; what it
// needs of these, and how much room each label has, stands in `figures/figure-parts.ts`.
import { z } from 'astro/zod';
import { IdSchema, LocalizedTextSchema } from '../i18n/schema.ts';

export const FigureSchema = z.strictObject({
  title: LocalizedTextSchema,
  /** What the picture shows, for whom it holds, where it comes from. */
  caption: LocalizedTextSchema,
  /** The whole picture in words, paragraph by paragraph, for those who read rather than look. */
  inWords: z.array(LocalizedTextSchema).min(1),
  /** What the figure rests on. A lesson that shows it marks these facts in its text, too. */
  facts: z.array(IdSchema).default([]),
  /** Words in the drawing. A line break in the text is a line break in the picture. */
  labels: z.record(IdSchema, LocalizedTextSchema),
  /** What the drawing measures: shares in per cent. */
  numbers: z.record(IdSchema, z.number().min(0).max(100)).default({}),
});
export type Figure = z.infer<typeof FigureSchema>;
