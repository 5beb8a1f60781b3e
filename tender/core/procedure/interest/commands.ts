import { z } from 'zod';
import { invitedSchema } from './invitation-source.ts';

export const interestCommands = [
  z.strictObject({ type: z.literal('follow-procedure') }),
  z.strictObject({ type: z.literal('unfollow-procedure') }),
  /** Who may tender, as the source said it at that version; by the platform itself, whenever the source says something else than before. */
  z.strictObject({
    type: z.literal('renew-invitations'),
    version: z.int().min(1),
    invited: z.array(invitedSchema).max(1000),
  }),
] as const;

export type InterestCommand = z.infer<(typeof interestCommands)[number]>;
