import { z } from 'zod';
import { instantSchema, keySchema, reasonSchema, shortTextSchema } from '../basics.ts';

/** How a report came that could not be made on the platform, since that is what failed. */
export const reportWays = ['mail', 'telephone', 'letter'] as const;

export const outageCommands = [
  /** An operator says that the platform fails; the instant at which this arrives counts (ROC-04). */
  z.strictObject({
    type: z.literal('report-outage'),
    what: reasonSchema,
    /** When it began. */
    since: instantSchema,
  }),
  /** A report that came by another way, written down by whoever received it; the instant at which he received it counts. */
  z.strictObject({
    type: z.literal('note-outage-report'),
    /** The undertaking that reported it, as it called itself. */
    name: shortTextSchema,
    way: z.enum(reportWays),
    receivedAt: instantSchema,
    what: reasonSchema,
    since: instantSchema,
  }),
  /** Moves the deadline; settles every report that is undecided. */
  z.strictObject({ type: z.literal('confirm-outage'), reason: reasonSchema }),
  z.strictObject({ type: z.literal('reject-outage'), report: keySchema, reason: reasonSchema }),
] as const;

export type OutageCommand = z.infer<(typeof outageCommands)[number]>;
