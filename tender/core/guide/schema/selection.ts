import { z } from 'zod';
import { placeSchema } from './basics.ts';

/** How candidates are chosen who are invited to tender, in the first phase of a restricted procedure; the criteria stand in `award`. */
export const selectionSchema = z.strictObject({
  /** How many are invited at most (CVO-01). */
  places: z.int().min(1).max(50),
  /** Requests are scored only where more than so many candidates qualify; with no more, all of them go on (CVO-20). */
  scoreWhenMoreThan: z.int().min(0).max(50),
  source: placeSchema.optional(),
});
