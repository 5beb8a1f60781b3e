import { z } from 'zod';
import { daySchema, keySchema, reasonSchema, shortTextSchema } from '../basics.ts';

export const standstillCommands = [
  z.strictObject({ type: z.literal('raise-objection'), text: reasonSchema }),
  z.strictObject({ type: z.literal('answer-objection'), objection: keySchema, answer: reasonSchema }),
  /** Summary proceedings served within the term suspend the award (ALM-20, art. 2.131 Aw 2012). */
  z.strictObject({
    type: z.literal('record-proceedings'),
    claimant: keySchema,
    court: shortTextSchema,
    caseNumber: shortTextSchema,
    servedOn: daySchema,
  }),
  z.strictObject({
    type: z.literal('end-proceedings'),
    proceedings: keySchema,
    how: z.enum(['judgment', 'withdrawal']),
    outcome: z.enum(['award-stands', 'new-decision-needed']),
    on: daySchema,
    reason: reasonSchema,
  }),
] as const;

export type StandstillCommand = z.infer<(typeof standstillCommands)[number]>;
