import { phaseOf } from '#callout/core/alarm/call.ts';
import type { CallEvent } from '#callout/core/alarm/events.ts';
import type { CallFile, Placed } from '../calls/call-file.ts';

/**
 * What a phone still has to hear, from the log alone. `seq` is the place of the event that the frame is about; a frame tells how the
 * call stands now, so that what came in between needs no frame of its own.
 */
export type Due =
  | { readonly type: 'alarm' | 'update'; readonly seq: number; readonly file: CallFile }
  | {
      readonly type: 'message';
      readonly seq: number;
      readonly file: CallFile;
      readonly message: MessageSent;
      readonly from: string;
      /** When it was sent. */
      readonly at: string;
    }
  | { readonly type: 'over'; readonly seq: number; readonly file: CallFile; readonly how: How };

type MessageSent = Extract<CallEvent, { type: 'MessageSent' }>;
export type How = 'all-clear' | 'withdrawn' | 'closed';

/** All that this responder has to hear after `last`, in order. Who was out of reach for a whole call is shown it once, without a sound. */
export function dueSince(files: readonly CallFile[], responder: string, last: number): readonly Due[] {
  return files.flatMap((file) => ofCall(file, responder, last)).toSorted((a, b) => a.seq - b.seq || rank(a) - rank(b));
}

function ofCall(file: CallFile, responder: string, last: number): readonly Due[] {
  const newest = file.log.at(-1)?.position ?? 0;
  const calledAt = file.calledAt.get(responder);
  if (calledAt === undefined || newest <= last) return [];
  const runs = phaseOf(file.call) === 'running';
  const rest = file.log.filter(({ position }) => position > Math.max(last, calledAt));
  const told: Due[] = rest.flatMap((placed) => ownFrames(file, placed, responder));
  const alarm: Due[] = calledAt > last ? [{ type: runs ? 'alarm' : 'update', seq: calledAt, file }] : [];
  // The end says all there is to say; while the call runs, how it stands now.
  const update: Due[] =
    runs && alarm.length === 0 && told.every(({ seq }) => seq < newest) ? [{ type: 'update', seq: newest, file }] : [];
  return [...alarm, ...(runs || alarm.length === 0 ? told : told.filter(({ type }) => type === 'over')), ...update];
}

/** Frames that every phone of a call must get for this one event, apart from `update`. */
export function ownFrames(file: CallFile, { recorded, position: seq }: Placed, responder: string): readonly Due[] {
  const { event } = recorded;
  if (event.type === 'MessageSent') {
    const mine = event.to === 'all' || event.to.includes(responder);
    return mine ? [{ type: 'message', seq, file, message: event, from: recorded.actor, at: recorded.at }] : [];
  }
  const how = endOf(event.type);
  return how === undefined ? [] : [{ type: 'over', seq, file, how }];
}

function endOf(type: CallEvent['type']): How | undefined {
  if (type === 'AllClearGiven') return 'all-clear';
  if (type === 'CallWithdrawn') return 'withdrawn';
  return type === 'CallClosed' ? 'closed' : undefined;
}

/** Whether a phone gets a frame because of this very event; what phones report themselves is told by the news of the call. */
export function isTold(event: CallEvent): boolean {
  return 'called' in event || event.type === 'MessageSent' || endOf(event.type) !== undefined;
}

export function calledIn(event: CallEvent): ReadonlySet<string> {
  return new Set('called' in event ? event.called.map(({ responder }) => responder) : []);
}

function rank({ type }: Due): number {
  return type === 'alarm' ? 0 : 1;
}
