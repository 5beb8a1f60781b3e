import { isAddressed, phaseOf } from '#callout/core/alarm/call.ts';
import type { Call, Member } from '#callout/core/alarm/state.ts';
import { fromIso } from '#platform/kernel/time.ts';

/** What was sent to one phone for one call. */
export interface Sent {
  /** How often the alarm. */
  readonly alarms: number;
  readonly over: boolean;
  readonly messages: readonly string[];
}

export const nothingSent: Sent = { alarms: 0, over: false, messages: [] };

export type DuePush =
  | { readonly kind: 'alarm'; readonly again: number }
  | { readonly kind: 'message'; readonly message: string }
  | { readonly kind: 'over' };

export interface DueSettings {
  readonly user: string;
  readonly sent: Sent;
  /** A phone of his has a line: messages come by it. */
  readonly connected: boolean;
  /** Seconds after which somebody who did not answer is tried again. */
  readonly retries: readonly number[];
  readonly now: Temporal.Instant;
}

/** Later than so many seconds a push is of no use any more. */
const useful = 900;

/**
 * What a phone must be pushed now, from the log and what was sent already: an alarm at once and again at each retry until it is answered, that
 * there is a message while no phone of his has a line, and the end to whoever was pushed an alarm. So a restart forgets nothing.
 */
export function duePush(call: Call, settings: DueSettings): DuePush | undefined {
  const { user, sent, now } = settings;
  const member = call.members.get(user);
  if (member === undefined) return undefined;
  const { decision } = member.progress;
  if (phaseOf(call) === 'running') {
    if (!isAnswered(member)) return alarmDue(member, settings);
    return decision?.step === 'cannot' ? undefined : messageDue(call, settings);
  }
  const ended = call.allClear?.at ?? call.withdrawn?.at;
  const tell = sent.alarms > 0 && !sent.over && decision?.step !== 'cannot';
  return tell && ended !== undefined && secondsSince(ended, now) <= useful ? { kind: 'over' } : undefined;
}

/** `sent` with what was due. */
export function withSent(sent: Sent, due: DuePush): Sent {
  switch (due.kind) {
    case 'alarm':
      return { ...sent, alarms: Math.max(sent.alarms, due.again + 1) };
    case 'message':
      return { ...sent, messages: [...sent.messages, due.message] };
    case 'over':
      return { ...sent, over: true };
  }
}

function alarmDue({ calledAt }: Member, { sent, retries, now }: DueSettings): DuePush | undefined {
  const waited = secondsSince(calledAt, now);
  const again = retries.filter((seconds) => seconds <= waited).length;
  return sent.alarms <= again && waited <= useful ? { kind: 'alarm', again } : undefined;
}

function messageDue(call: Call, { user, sent, connected, now }: DueSettings): DuePush | undefined {
  if (connected) return undefined;
  const unread = call.messages.find(
    ({ message, to, at, readBy }) =>
      !sent.messages.includes(message) && !readBy.has(user) && isAddressed(to, user) && secondsSince(at, now) <= useful,
  );
  return unread === undefined ? undefined : { kind: 'message', message: unread.message };
}

function isAnswered({ progress }: Member): boolean {
  return progress.decision !== undefined || progress.instants.arrived !== undefined;
}

function secondsSince(at: string, now: Temporal.Instant): number {
  return now.since(fromIso(at)).total('seconds');
}
