import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decideFloor } from './decide-floor.ts';
import { evolveFloor } from './evolve-floor.ts';
import {
  emptyFloor,
  type Floor,
  type FloorCommand,
  type FloorEvent,
  type FloorRules,
  floorDueAt,
  isHeard,
  placeInQueue,
  priorities,
  type Talker,
} from './floor.ts';

const rules: FloorRules = { limit: 30_000, grace: 2_000, start: 4_000, mostWaiting: 3 };
const { responder, leader } = priorities;

/** A channel, and all that happened on it. */
class Channel {
  floor: Floor = emptyFloor(100);
  now = 1_000;
  readonly events: FloorEvent[] = [];

  does(...commands: readonly FloorCommand[]): this {
    for (const command of commands) {
      const events = decideFloor(this.floor, command, { now: this.now, rules });
      for (const event of events) this.floor = evolveFloor(this.floor, event);
      this.events.push(...events);
    }
    return this;
  }

  asks(talker: Talker, more: Partial<Extract<FloorCommand, { type: 'request' }>> = {}): this {
    return this.does({ type: 'request', talker, priority: responder, preempts: false, ...more });
  }

  waits(milliseconds: number): this {
    this.now += milliseconds;
    return this;
  }

  speaks(talker: Talker): this {
    return this.does({ type: 'hear', talker, burst: this.floor.holder?.burst ?? 0 });
  }

  get holder(): Talker | undefined {
    return this.floor.holder?.talker;
  }

  get queue(): readonly Talker[] {
    return this.floor.queue.map(({ talker }) => talker);
  }

  last<T extends FloorEvent['type']>(type: T): Extract<FloorEvent, { type: T }> | undefined {
    return this.events.findLast((event): event is Extract<FloorEvent, { type: T }> => event.type === type);
  }
}

describe('BHV-10: one speaks, the others listen', () => {
  test('who asks first speaks; who asks meanwhile waits, and speaks once the floor is released', () => {
    const channel = new Channel().asks('a').asks('b').asks('c');
    expect([channel.holder, channel.queue]).toEqual(['a', ['b', 'c']]);
    expect(placeInQueue(channel.floor, 'c')).toBe(2);
    channel.does({ type: 'release', talker: 'a' });
    expect([channel.holder, channel.queue]).toEqual(['b', ['c']]);
    expect(channel.floor.holder?.burst).toBe(102);
    channel.does({ type: 'release', talker: 'c' }, { type: 'release', talker: 'b' });
    expect([channel.holder, channel.queue]).toEqual([undefined, []]);
    expect(channel.last('RequestWithdrawn')).toEqual({ type: 'RequestWithdrawn', talker: 'c', why: 'withdrawn' });
  });

  test('to ask again changes nothing, for the holder and for who waits', () => {
    const channel = new Channel().asks('a').asks('b');
    const { floor } = channel;
    expect(channel.asks('a').asks('b').floor).toEqual(floor);
  });

  test('a leader waits before the others; only one who wants to takes the floor, and never from a leader', () => {
    const channel = new Channel().asks('a').asks('b').asks('lead', { priority: leader });
    expect([channel.holder, channel.queue]).toEqual(['a', ['lead', 'b']]);
    channel.asks('lead', { priority: leader, preempts: true });
    expect([channel.holder, channel.queue]).toEqual(['lead', ['b']]);
    expect(channel.last('FloorRevoked')).toMatchObject({ holder: { talker: 'a' }, why: 'pre-empted' });
    channel.asks('desk', { priority: leader, preempts: true }).asks('c', { preempts: true });
    expect([channel.holder, channel.queue]).toEqual(['lead', ['desk', 'b', 'c']]);
  });

  test('after thirty seconds the floor is taken, whether or not somebody looks then', () => {
    const channel = new Channel().asks('a').asks('b');
    for (let second = 0; second < 29; second += 1) channel.waits(1_000).speaks('a');
    expect(floorDueAt(channel.floor, rules)).toBe(31_000);
    channel.waits(999);
    expect(isHeard(channel.floor, 'a', 101, channel.now)).toBe(true);
    channel.waits(1);
    expect(isHeard(channel.floor, 'a', 101, channel.now)).toBe(false);
    channel.speaks('a');
    expect([channel.holder, channel.queue]).toEqual(['b', []]);
    expect(channel.last('FloorRevoked')).toMatchObject({ at: 31_000, why: 'time-limit' });
    expect(isHeard(channel.floor, 'a', 102, channel.now)).toBe(false);
    expect(isHeard(channel.floor, 'b', 101, channel.now)).toBe(false);
  });

  test('of whom nothing is heard for two seconds, the floor goes to the next; a line that comes back in time keeps it', () => {
    const channel = new Channel().asks('a').asks('b').waits(3_000).speaks('a');
    channel.does({ type: 'lose-line', talker: 'a' }).waits(1_900).does({ type: 'find-line', talker: 'a' });
    channel.speaks('a').waits(1_900).does({ type: 'pass-time' });
    expect(channel.holder).toBe('a');
    channel.waits(100).does({ type: 'pass-time' });
    expect(channel.holder).toBe('b');
    expect(channel.last('FloorReleased')).toMatchObject({ at: channel.now, why: 'lost' });
  });

  test('a microphone may take four seconds to begin', () => {
    const channel = new Channel().asks('a').waits(3_999).does({ type: 'pass-time' });
    expect(channel.holder).toBe('a');
    expect(channel.waits(1).does({ type: 'pass-time' }).holder).toBeUndefined();
  });

  test('who waits without a line is passed over, and forgotten after two seconds', () => {
    const channel = new Channel().asks('a').asks('b').asks('c').does({ type: 'lose-line', talker: 'b' });
    channel.does({ type: 'release', talker: 'a' });
    expect([channel.holder, channel.queue]).toEqual(['c', ['b']]);
    channel.waits(1_999).does({ type: 'find-line', talker: 'b' }).does({ type: 'release', talker: 'c' });
    expect(channel.holder).toBe('b');
    channel.asks('c').does({ type: 'lose-line', talker: 'c' }).speaks('b').waits(2_000).does({ type: 'pass-time' });
    expect(channel.last('RequestWithdrawn')).toEqual({ type: 'RequestWithdrawn', talker: 'c', why: 'lost' });
  });

  test('who leaves speaks no more; a channel that closes tells everybody why', () => {
    const channel = new Channel().asks('a').asks('b').does({ type: 'leave', talker: 'a' });
    expect(channel.holder).toBe('b');
    channel.asks('a').asks('c').does({ type: 'leave', talker: 'a' }, { type: 'close' });
    expect([channel.holder, channel.queue]).toEqual([undefined, []]);
    expect(channel.last('FloorRevoked')).toMatchObject({ holder: { talker: 'b' }, why: 'closed' });
    expect(channel.last('FloorDenied')).toEqual({ type: 'FloorDenied', talker: 'c', code: 'floor-channel-closed' });
  });

  test('more than the queue holds is denied', () => {
    const channel = new Channel().asks('a').asks('b').asks('c').asks('d').asks('e');
    expect(channel.last('FloorDenied')).toEqual({ type: 'FloorDenied', talker: 'e', code: 'floor-queue-full' });
    expect(channel.queue).toHaveLength(3);
  });
});

const talkers = ['a', 'b', 'c', 'd', 'e', 'f'] as const;
const leads = (talker: Talker) => talker === 'e' || talker === 'f';
const talker = fc.constantFrom<Talker>(...talkers);
const command: fc.Arbitrary<FloorCommand> = fc.oneof(
  fc.record({ talker, preempts: fc.boolean() }).map(({ talker: who, preempts }): FloorCommand => {
    return { type: 'request', talker: who, priority: leads(who) ? leader : responder, preempts };
  }),
  talker.map((who): FloorCommand => ({ type: 'release', talker: who })),
  fc.record({ talker, burst: fc.nat(20) }).map((sound): FloorCommand => ({ type: 'hear', ...sound })),
  talker.map((who): FloorCommand => ({ type: 'lose-line', talker: who })),
  talker.map((who): FloorCommand => ({ type: 'find-line', talker: who })),
  talker.map((who): FloorCommand => ({ type: 'leave', talker: who })),
  fc.constant<FloorCommand>({ type: 'pass-time' }),
  fc.constant<FloorCommand>({ type: 'close' }),
);
const course = fc.array(fc.record({ command, after: fc.oneof(fc.nat(500), fc.nat(20_000)) }), { maxLength: 80 });

/** Everything that happened, with when; the holder goes on speaking where it says `hear`. */
function played(steps: readonly { readonly command: FloorCommand; readonly after: number }[]) {
  let floor = emptyFloor();
  let now = 0;
  const told: { readonly event: FloorEvent; readonly at: number; readonly before: Floor }[] = [];
  const run = (one: FloorCommand) => {
    for (const event of decideFloor(floor, one, { now, rules })) {
      told.push({ event, at: now, before: floor });
      floor = evolveFloor(floor, event);
    }
  };
  for (const step of steps) {
    now += step.after;
    run(step.command);
  }
  return { told, floor, now };
}

describe('BHV-10: whatever people do, and whenever', () => {
  test('there is one holder at most: nobody is granted a floor that somebody else has, and each burst is a new one', () => {
    fc.assert(
      fc.property(course, (steps) => {
        const bursts: number[] = [];
        for (const { event, before } of played(steps).told) {
          if (event.type !== 'FloorGranted') continue;
          expect(before.holder).toBeUndefined();
          bursts.push(event.holder.burst);
        }
        expect(bursts).toEqual(bursts.toSorted((a, b) => a - b));
        expect(new Set(bursts).size).toBe(bursts.length);
      }),
      { seed: 1, numRuns: 1000 },
    );
  });

  test('every request that was queued ends granted, denied or withdrawn, once', () => {
    fc.assert(
      fc.property(course, (steps) => {
        const { told, floor, now } = played([...steps, { command: { type: 'close' }, after: 0 }]);
        expect([floor.queue, floor.holder, now >= 0]).toEqual([[], undefined, true]);
        const open = new Set<Talker>();
        for (const { event } of told) {
          if (event.type === 'FloorQueued') {
            expect(open.has(event.waiting.talker)).toBe(false);
            open.add(event.waiting.talker);
          }
          if (event.type === 'RequestWithdrawn') expect(open.delete(event.talker)).toBe(true);
          if (event.type === 'FloorGranted') open.delete(event.holder.talker);
          if (event.type === 'FloorDenied') open.delete(event.talker);
        }
        expect([...open]).toEqual([]);
      }),
      { seed: 1, numRuns: 1000 },
    );
  });

  test('nobody speaks beyond the limit, and every burst ends by the limit', () => {
    fc.assert(
      fc.property(course, (steps) => {
        const { told } = played([...steps, { command: { type: 'pass-time' }, after: rules.limit }]);
        for (const { event } of told) {
          if (event.type !== 'FloorReleased' && event.type !== 'FloorRevoked') continue;
          expect(event.at).toBeLessThanOrEqual(event.holder.until);
          expect(event.holder.until - event.holder.since).toBe(rules.limit);
        }
      }),
      { seed: 1, numRuns: 1000 },
    );
  });

  test('the floor is taken before its time only for somebody of a higher priority', () => {
    fc.assert(
      fc.property(course, (steps) => {
        const { told } = played(steps);
        for (const [index, { event }] of told.entries()) {
          if (event.type !== 'FloorRevoked' || event.why !== 'pre-empted') continue;
          const next = told[index + 1]?.event;
          expect(next?.type).toBe('FloorGranted');
          if (next?.type === 'FloorGranted') expect(next.holder.priority).toBeGreaterThan(event.holder.priority);
        }
      }),
      { seed: 1, numRuns: 1000 },
    );
  });

  test('a free floor goes to who waits with a line, the leaders first; nothing that is due is left undone', () => {
    fc.assert(
      fc.property(course, (steps) => {
        const { floor, now } = played(steps);
        if (floor.holder === undefined) expect(floor.queue.every(({ lostAt }) => lostAt !== undefined)).toBe(true);
        expect(floorDueAt(floor, rules) ?? Number.POSITIVE_INFINITY).toBeGreaterThan(now);
        const order = floor.queue.map(({ priority }) => priority);
        expect(order).toEqual(order.toSorted((a, b) => b - a));
      }),
      { seed: 1, numRuns: 1000 },
    );
  });
});
