import { z } from 'zod';
import type { Step } from '#callout/core/alarm/events.ts';
import { type PhoneFrame, phoneFrameSchema, type ServerFrame } from '#callout/core/protocol/frames.ts';
import { type PhoneCall, phoneCallSchema } from '#callout/core/protocol/phone-call.ts';

/** What goes out until the server says that it has it. */
export type Outgoing = Extract<PhoneFrame, { readonly id: string }>;

/** All that a phone keeps, written as one text: a frame and its number are kept together or not at all. */
export interface Kept {
  /** Number of the last frame that was kept. */
  readonly last: number;
  /** Newest first. */
  readonly calls: readonly PhoneCall[];
  /** Oldest first. */
  readonly outbox: readonly Outgoing[];
}

export const nothingKept: Kept = { last: 0, calls: [], outbox: [] };

const mostCalls = 10;
const keptSchema = z.object({
  last: z.int().min(0),
  calls: z.array(phoneCallSchema),
  outbox: z.array(phoneFrameSchema),
});

/** Text from the device's storage; anything unreadable counts as nothing, and the server sends what runs anew. */
export function readKept(text: string | undefined): Kept {
  if (text === undefined) return nothingKept;
  try {
    const read = keptSchema.safeParse(JSON.parse(text));
    return read.success ? { ...read.data, outbox: read.data.outbox.filter(isOutgoing) } : nothingKept;
  } catch {
    return nothingKept;
  }
}

function isOutgoing(frame: PhoneFrame): frame is Outgoing {
  return 'id' in frame;
}

/** What is kept after a frame of the server. A frame that came before changes nothing. */
export function keep(kept: Kept, frame: ServerFrame): Kept {
  if (!('seq' in frame)) return kept;
  // A server that sent less than was kept here is another one, or lost its data: what it says from now on counts.
  if (frame.type === 'welcome')
    return frame.resume && frame.seq >= kept.last ? kept : { ...nothingKept, outbox: kept.outbox };
  if (frame.seq <= kept.last) return kept;
  return { ...kept, last: frame.seq, calls: mostUrgentFirst(callsAfter(kept.calls, frame)) };
}

type NumberedFrame = Extract<ServerFrame, { readonly type: 'alarm' | 'update' | 'message' | 'over' }>;

function callsAfter(calls: readonly PhoneCall[], frame: NumberedFrame): readonly PhoneCall[] {
  switch (frame.type) {
    case 'alarm':
    case 'update':
      return [frame.call, ...calls.filter(({ call }) => call !== frame.call.call)];
    case 'message':
      return calls.map((call) => (call.call === frame.call ? withMessage(call, frame) : call));
    case 'over':
      return calls.map((call) => (call.call === frame.call ? ended(call, frame) : call));
  }
}

/** Whoever came is asked how it went, once it is safe. */
function ended(call: PhoneCall, { how, ended: said }: Extract<ServerFrame, { type: 'over' }>): PhoneCall {
  const asked = how === 'all-clear' && hasReached(call.you, 'coming') && call.you !== 'cannot';
  return {
    ...call,
    phase: how,
    ...(said === undefined ? {} : { ended: said }),
    ...(asked && call.evaluation === undefined ? { evaluation: 'asked' as const } : {}),
  };
}

function withMessage(call: PhoneCall, frame: Extract<ServerFrame, { type: 'message' }>): PhoneCall {
  if (call.messages.some(({ message }) => message === frame.message)) return call;
  const { message, text, from, at } = frame;
  return { ...call, messages: [...call.messages, { message, text, from, at, read: false }] };
}

const urgency: readonly PhoneCall['mode'][] = ['real', 'drill', 'test'];

/** What runs before what is over, a real call before a drill and a drill before a test, then the newest: a drill never hides a real call. */
function mostUrgentFirst(calls: readonly PhoneCall[]): readonly PhoneCall[] {
  const place = ({ phase, mode }: PhoneCall) => urgency.indexOf(mode) + (phase === 'running' ? 0 : urgency.length);
  const sorted = calls.toSorted((a, b) => place(a) - place(b) || b.raisedAt.localeCompare(a.raisedAt));
  return sorted.slice(0, mostCalls);
}

const ranks: Readonly<Record<Step, number>> = {
  sent: 0,
  'on-phone': 1,
  shown: 2,
  read: 3,
  coming: 4,
  cannot: 4,
  arrived: 5,
};

/** A call as its owner sees it: with what he answered here already, although the server may not have it yet. */
export function withOutbox(call: PhoneCall, outbox: readonly Outgoing[]): PhoneCall {
  return outbox.reduce((seen, frame) => (frame.call === seen.call ? applied(seen, frame) : seen), call);
}

/**
 * The server has what went out with this id, or would not take it. What it took stands in the call from now on: news of it may come a
 * moment later, and the alarm must not begin again meanwhile.
 */
export function settled(kept: Kept, id: string, taken: boolean): Kept {
  const done = kept.outbox.filter((frame) => frame.id === id);
  return {
    ...kept,
    calls: taken ? kept.calls.map((call) => withOutbox(call, done)) : kept.calls,
    outbox: kept.outbox.filter((frame) => frame.id !== id),
  };
}

function applied(call: PhoneCall, frame: Outgoing): PhoneCall {
  switch (frame.type) {
    case 'progress': {
      if (ranks[frame.step] < ranks[call.you]) return call;
      return { ...call, you: frame.step, ...(frame.minutes === undefined ? {} : { minutes: frame.minutes }) };
    }
    case 'reply':
      return { ...call, reply: frame.says };
    case 'role':
      return { ...call, role: frame.role };
    case 'evaluation':
      return { ...call, evaluation: 'answered' };
  }
}

/** It sounds until its owner says that he comes or cannot (BHV-07). */
export function isAlarming({ phase, you }: PhoneCall): boolean {
  return phase === 'running' && ranks[you] < ranks.coming;
}

export function hasReached(you: Step, step: Step): boolean {
  return ranks[you] >= ranks[step];
}
