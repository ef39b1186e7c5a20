// Shape of the sheets that are printed and taken along for the interview homework (`content/interview-kit.yaml`).
// Never imported as a value by anything that reaches the browser.
import { z } from 'astro/zod';
import { IdSchema, LocalizedTextSchema } from '../i18n/schema.ts';

const texts = z.array(LocalizedTextSchema).min(1);

const PartSchema = z.discriminatedUnion('kind', [
  /** A paragraph. */
  z.strictObject({ kind: z.literal('text'), text: LocalizedTextSchema }),
  z.strictObject({ kind: z.literal('points'), points: texts }),
  /** In this order, numbered. */
  z.strictObject({ kind: z.literal('steps'), steps: texts }),
  /** With a box to tick by hand. */
  z.strictObject({ kind: z.literal('checks'), checks: texts }),
  /** Something to write; `lines` is how much room there is. */
  z.strictObject({
    kind: z.literal('field'),
    label: LocalizedTextSchema,
    lines: z.int().min(1).max(12).default(1),
  }),
  /** A head and, for each row, its first cell; the others are left to be filled in. */
  z.strictObject({ kind: z.literal('table'), head: texts.min(2), rows: texts }),
]);

/** One sheet of paper. */
const KitSheetSchema = z.strictObject({
  id: IdSchema,
  title: LocalizedTextSchema,
  lead: LocalizedTextSchema.optional(),
  parts: z.array(PartSchema).min(1),
});

export const InterviewKitSchema = z.strictObject({ sheets: z.array(KitSheetSchema).min(1) });
export type InterviewKit = z.infer<typeof InterviewKitSchema>;
