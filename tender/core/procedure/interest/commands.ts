import { z } from 'zod';

export const interestCommands = [
  z.strictObject({ type: z.literal('follow-procedure') }),
  z.strictObject({ type: z.literal('unfollow-procedure') }),
] as const;

export type InterestCommand = z.infer<(typeof interestCommands)[number]>;
