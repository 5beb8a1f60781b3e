import { z } from 'zod';
import { idSchema, placeSchema, titleSchema } from './basics.ts';

/** How tenders are negotiated after the first of them are opened and examined; each round ends in new sealed tenders (ORES-14). */
export const negotiationSchema = z.strictObject({
  /** At most so many rounds of new tenders. */
  rounds: z.int().min(1).max(20),
  /** What is talked about, and nothing else: never an award criterion nor a minimum requirement. */
  subjects: z
    .array(z.strictObject({ id: idSchema, title: titleSchema, source: placeSchema.optional() }))
    .min(1)
    .max(50),
  /** What becomes in a round of who hands in nothing new that can be opened: his last tender stands, or he is out. */
  withoutNewTender: z.enum(['stands', 'out']),
  /** Whether the contract may be awarded on the first tenders, without talks. */
  firstTendersSuffice: z.boolean().default(false),
  /** A round goes to so many tenderers at most, the first by the award criteria; absent: to all who are still in. */
  reduceTo: z.int().min(2).max(50).optional(),
  /** Days that tenderers have at least for a new tender, the day of the call not counted. */
  days: z.int().min(1).max(365),
  source: placeSchema.optional(),
});

/** An irregular document is made regular by a supplement, not by another document; absent: what is handed in takes its place (ORES-13). */
export const regularisationSchema = z.strictObject({
  /** Days for the supplement, the day of the request not counted. They take the place of `remedyHours`. */
  days: z.int().min(1).max(90),
  /** Ground on which who is left with a substantial irregularity is excluded. */
  ground: idSchema,
  source: placeSchema.optional(),
});
