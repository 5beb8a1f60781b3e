import type { CallAnswer } from '#callout/api/answers.ts';
import type { Room } from '../room.ts';

/** Everything that was tried to reach those who were called, and what came of it, the oldest first. */
export async function triesFor({ delivery, pushes }: Room, call: string): Promise<CallAnswer['attempts']> {
  const tried = [...(await delivery.attempts(call))].flatMap(([responder, attempts]) =>
    attempts.map((attempt) => ({ responder, ...attempt })),
  );
  const pushed = [...(await pushes.rowsOf(call)).values()].map(({ responder, at, outcome, problem }) => ({
    responder,
    at,
    channel: 'push' as const,
    outcome,
    ...(problem === undefined ? {} : { problem }),
  }));
  return [...pushed, ...tried].toSorted((a, b) => (a.at < b.at ? -1 : 1));
}
