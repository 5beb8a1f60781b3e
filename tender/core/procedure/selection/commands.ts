import { z } from 'zod';
import { keySchema, reasonSchema } from '../basics.ts';

export const selectionCommands = [
  /** By the candidate himself, from the opening of the requests on; also when he was invited (CVO-22). */
  z.strictObject({ type: z.literal('withdraw-candidacy'), reason: reasonSchema }),
  /** After the final selection the authority may give the place of who withdrew to the next in rank, and need not. */
  z.strictObject({ type: z.literal('replace-candidate'), withdrawn: keySchema, reason: reasonSchema }),
  /** All who are selected finally and were not invited yet (CVO-23). */
  z.strictObject({ type: z.literal('invite-candidates'), text: reasonSchema }),
] as const;

export type SelectionCommand = z.infer<(typeof selectionCommands)[number]>;
