import { z } from 'zod';
import { placeSchema, textSchema, titleSchema } from './basics.ts';
import { formulaNameSchema } from './financial.ts';

/** References as data in the tender: one for each competence, and facts that criteria can count (CVO-15, CVO-16, ROC-23). */
export const referencesSchema = z.strictObject({
  /**
   * What has to lie within `endedWithin` of the moment of tendering: the end of the work; its end or, while it runs, its start; or its end, and
   * work that still runs always counts.
   */
  counts: z.enum(['ended', 'ended-or-started', 'ended-or-running']).default('ended'),
  /** Facts that are asked of each reference. */
  facts: z
    .array(
      z.strictObject({
        /** What formulas call it: a truth, or a number. */
        id: formulaNameSchema,
        title: titleSchema,
        kind: z.enum(['truth', 'number']),
        unit: titleSchema.optional(),
      }),
    )
    .max(30)
    .default([]),
  /** The sentence of the guide that an explanation quotes. */
  text: textSchema,
  source: placeSchema.optional(),
});
