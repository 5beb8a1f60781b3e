import { z } from 'zod';
import { reasonSchema } from '../basics.ts';

export const terminationCommands = [
  /** At any moment; all are told, the file stays (guide 7.3). */
  z.strictObject({
    type: z.literal('stop-procedure'),
    extent: z.enum(['whole', 'partly']),
    duration: z.enum(['for-now', 'for-good']),
    reason: reasonSchema,
  }),
  z.strictObject({ type: z.literal('resume-procedure'), reason: reasonSchema }),
] as const;

export type TerminationCommand = z.infer<(typeof terminationCommands)[number]>;
