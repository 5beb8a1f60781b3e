import { z } from 'zod';
import { daySchema, guideIdSchema, reasonSchema } from '../basics.ts';

export const contractCommands = [
  /** After standstill, proceedings and positive verification of the evidence (ALM-21, guide 6.3). */
  z.strictObject({ type: z.literal('award-finally') }),
  z.strictObject({
    type: z.literal('register-contract'),
    kind: z.enum(['main', 'reserve']),
    signedOn: daySchema,
    start: daySchema,
  }),
  z.strictObject({
    type: z.literal('decide-option'),
    option: z.int().min(1).max(20),
    used: z.boolean(),
    reason: reasonSchema,
  }),
  /** Each change is logged with the clause it rests on (ALM-22). */
  z.strictObject({
    type: z.literal('revise-contract'),
    clause: guideIdSchema,
    description: reasonSchema,
    on: daySchema,
  }),
  z.strictObject({ type: z.literal('end-contract'), on: daySchema, reason: reasonSchema }),
  z.strictObject({ type: z.literal('call-reserve-contract'), on: daySchema, reason: reasonSchema }),
] as const;

export type ContractCommand = z.infer<(typeof contractCommands)[number]>;
