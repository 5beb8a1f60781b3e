import { z } from 'zod';

export const pushCollection = 'push';

export const pushRowSchema = z.object({
  responder: z.string(),
  alarms: z.number(),
  over: z.boolean(),
  messages: z.array(z.string()).readonly(),
  at: z.string(),
  outcome: z.enum(['sent', 'failed']),
  problem: z.string().exactOptional(),
});
/** What was pushed to one phone for one call, and what came of the last one. */
export type PushRow = z.infer<typeof pushRowSchema>;

/** What two nodes pushed to the same phone, whoever of them writes it first: nothing of it is forgotten. */
export function joined(one: PushRow | undefined, other: PushRow): PushRow {
  if (one === undefined) return other;
  return {
    ...(one.at > other.at ? one : other),
    alarms: Math.max(one.alarms, other.alarms),
    over: one.over || other.over,
    messages: [...new Set([...one.messages, ...other.messages])].toSorted(),
  };
}
