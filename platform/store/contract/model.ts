import fc from 'fast-check';
import { expect } from 'vitest';
import type { StoredEvent } from '#platform/record/envelope.ts';
import { ClockSetBack, type EventStore } from '../event-store.ts';
import { at, type Rules, Stop, times } from './given.ts';

interface Step {
  readonly stream: string;
  readonly events: number;
  readonly second: number;
  readonly stop: boolean;
}

const step = fc.record<Step>({
  stream: fc.constantFrom('m-1', 'm-2', 'm-3'),
  events: fc.nat(3),
  second: fc.nat(5),
  stop: fc.boolean(),
});

export const model: Rules = {
  async 'streams hold exactly what was acknowledged, and verify'({ store, verify }) {
    const acknowledged = new Map<string, readonly StoredEvent[]>();
    let hour = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
        hour += 1;
        const outcomes = steps.map(async (each) => {
          const stored = await take(store, each, hour);
          acknowledged.set(each.stream, [...(acknowledged.get(each.stream) ?? []), ...stored]);
        });
        for (const outcome of await Promise.allSettled(outcomes)) {
          const error: unknown = outcome.status === 'rejected' ? outcome.reason : new Stop();
          expect(error instanceof Stop || error instanceof ClockSetBack).toBe(true);
        }
        for (const [stream, events] of acknowledged) {
          expect(await store.read(stream)).toEqual(events);
          expect((await verify(stream)).ok).toBe(events.length > 0);
        }
      }),
      { seed: 1, numRuns: 30 },
    );
    expect(acknowledged.size).toBe(3);
  },
};

function take(
  store: EventStore,
  { stream, events, second, stop }: Step,
  hour: number,
): Promise<readonly StoredEvent[]> {
  return store.transact(stream, async (tx) => {
    const stored = await tx.append(times(events), at(hour * 3600 + second));
    if (stop) throw new Stop();
    return stored;
  });
}
