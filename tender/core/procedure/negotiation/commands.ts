import { z } from 'zod';
import { daySchema, guideIdSchema, instantSchema, keySchema, reasonSchema } from '../basics.ts';
import { vaultKeySchema } from '../opening/commands.ts';

/** What whoever calls a round says; the key of its vault his browser adds. */
export const roundCallSchema = z.strictObject({ final: z.boolean(), until: instantSchema, text: reasonSchema });

export const negotiationCommands = [
  /** What was talked about with one tenderer: subjects of the guide alone, each tenderer by himself (ORES-14). */
  z.strictObject({
    type: z.literal('record-negotiation'),
    operator: keySchema,
    heldOn: daySchema,
    persons: z.int().min(1).max(100),
    subjects: z.array(guideIdSchema).min(1).max(50),
    minutes: reasonSchema,
  }),
  /**
   * Opens a round: all who are still in are invited to hand in a new tender. The last one closes the negotiations and asks for final tenders.
   * The vault of the round has a key of its own, made in the browser of who calls it, as at publication.
   */
  roundCallSchema.extend({ type: z.literal('invite-new-tenders'), vault: vaultKeySchema }),
  /** To a later moment only, before the round has closed. */
  z.strictObject({ type: z.literal('extend-round'), until: instantSchema, reason: reasonSchema }),
  /** The contract is awarded on the first tenders, where the guide announced that it may be. */
  z.strictObject({ type: z.literal('forgo-negotiation'), reason: reasonSchema }),
] as const;

export type RoundCall = z.infer<typeof roundCallSchema>;
export type NegotiationCommand = z.infer<(typeof negotiationCommands)[number]>;
