import { z } from 'zod';
import { daySchema, fileRefSchema, guideIdSchema, keySchema, reasonSchema } from '../basics.ts';

export const evidenceCommands = [
  /** Asked by the award letters of numbers 1 and 2 (ALM-10). Late ones are taken in and shown as late: the authority judges. */
  z.strictObject({
    type: z.literal('hand-in-evidence'),
    item: guideIdSchema,
    file: fileRefSchema,
    issuedOn: daySchema,
    lateReason: reasonSchema.optional(),
  }),
  z.strictObject({
    type: z.literal('judge-evidence'),
    operator: keySchema,
    item: guideIdSchema,
    accepted: z.boolean(),
    reason: reasonSchema,
    /** Accepts a good reason for being late or too old, where the guide allows that. */
    goodReason: z.boolean(),
  }),
] as const;

export type EvidenceCommand = z.infer<(typeof evidenceCommands)[number]>;
