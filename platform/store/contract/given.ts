import type { Result } from '#platform/kernel/result.ts';
import type { Signer } from '#platform/record/checkpoint.ts';
import type { StoredEvent } from '#platform/record/envelope.ts';
import type { Verified } from '#platform/record/verify.ts';
import type { EventStore, NewEvent, Stamp } from '../event-store.ts';

/** What each rule of the contract starts from: a store on empty storage. */
export interface Given {
  readonly store: EventStore;
  readonly signer: Signer;
  /** Another store on the same storage: a restarted process, or a second node. */
  readonly open: () => Promise<EventStore>;
  /** A transaction that appends these events, or one, at this second. */
  readonly append: (stream: string, second: number, events?: readonly NewEvent[]) => Promise<readonly StoredEvent[]>;
  /** What an outsider finds who recomputes the stream from its record. */
  readonly verify: (stream: string) => Promise<Result<Verified>>;
}

/** Rules by what they say; each throws when the store does not keep it. */
export type Rules = Readonly<Record<string, (given: Given) => Promise<void>>>;

export class Stop extends Error {}

export const received: NewEvent = { type: 'tender-received', data: { seal: 'abc', size: 12 } };

export function times(count: number): readonly NewEvent[] {
  return Array.from({ length: count }, () => received);
}

export function at(second: number): Stamp {
  return { at: new Date(Date.UTC(2025, 9, 6, 10, 0, second)).toISOString(), actor: 'user-1' };
}

export function seqsOf(events: readonly StoredEvent[]): readonly number[] {
  return events.map(({ seq }) => seq);
}

/** 1, 2, … up to and with `last`. */
export function upTo(last: number): readonly number[] {
  return Array.from({ length: last }, (_, index) => index + 1);
}
