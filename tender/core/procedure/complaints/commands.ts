import { z } from 'zod';
import { guideIdSchema, keySchema, personalSchema, reasonSchema } from '../basics.ts';

export const complaintsCommands = [
  /** `fields` by the ids of the guide; `question` where the guide wants it asked first (ROC-19). */
  z.strictObject({
    type: z.literal('file-complaint'),
    question: keySchema.optional(),
    fields: z.record(guideIdSchema, reasonSchema),
    contact: z.strictObject({ personal: personalSchema }),
  }),
  /** By somebody who has no part in the procedure. */
  z.strictObject({
    type: z.literal('handle-complaint'),
    complaint: keySchema,
    outcome: z.enum(['well-founded', 'partly-founded', 'unfounded']),
    reason: reasonSchema,
  }),
] as const;

export type ComplaintsCommand = z.infer<(typeof complaintsCommands)[number]>;
