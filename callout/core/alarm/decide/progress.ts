import { ok, type Result, refuse } from '#platform/kernel/result.ts';
import { toIso } from '#platform/kernel/time.ts';
import { type Id, system } from '../../organisation/organisation.ts';
import type { CallCommandOf } from '../commands.ts';
import type { CallContext, CallDecision } from '../context.ts';
import type { CallEvent, ProgressNote } from '../events.ts';
import { requireSystem } from '../leading.ts';
import { joined } from '../progress.ts';
import type { Call } from '../state.ts';

type Note = CallCommandOf<'note-progress'>['notes'][number];

/** Notes that change something, as one event; those of somebody who was not called are left out, and refused when there are no others. */
export function noteProgress(
  call: Call,
  { notes }: CallCommandOf<'note-progress'>,
  { now, actor }: CallContext,
): CallDecision {
  const at = toIso(now);
  const judged = notes.map((note) => checkNote(call, note, actor.user, at));
  const good = judged.flatMap((result) => (result.ok ? [result.value] : []));
  const first = judged.find((result) => !result.ok);
  if (good.length === 0 && first !== undefined && !first.ok) return first;
  const changing = changingIn(call, good);
  const back = new Set(changing.filter((note) => provesPhone(call, note)).map(({ responder }) => responder));
  const noted: readonly CallEvent[] = changing.length === 0 ? [] : [{ type: 'ProgressNoted', notes: changing }];
  return ok([...noted, ...[...back].map((responder) => ({ type: 'ResponderReachable', responder }) as const)]);
}

/** The note as it is written, or why it cannot be: told to the phone that sent it. `at` is the instant of receipt. */
export function checkNote(call: Call, note: Note, user: Id, at: string): Result<ProgressNote> {
  const { responder, step, phoneAt = at, minutes } = note;
  if (user !== system.user && user !== responder) return refuse('not-allowed');
  if (!call.members.has(responder)) return refuse('not-called');
  if (call.closed !== undefined) return refuse('call-is-closed');
  // A phone whose clock runs ahead says nothing of the future.
  const happened = phoneAt < at ? phoneAt : at;
  const ended = call.allClear?.at ?? call.withdrawn?.at;
  const answer = step === 'coming' || step === 'cannot' || step === 'arrived';
  if (answer && ended !== undefined && happened > ended) return refuse('call-is-over');
  return ok({ responder, step, at: happened, ...(step === 'coming' && minutes !== undefined ? { minutes } : {}) });
}

function changingIn(call: Call, notes: readonly ProgressNote[]): readonly ProgressNote[] {
  const after = new Map<Id, ReturnType<typeof joined>>();
  return notes.filter((note) => {
    const before = after.get(note.responder) ?? call.members.get(note.responder)?.progress;
    if (before === undefined) return false;
    const then = joined(before, note);
    after.set(note.responder, then);
    return then !== before;
  });
}

/** What only a phone that works can have said. */
function provesPhone(call: Call, { responder, step }: ProgressNote): boolean {
  return step !== 'sent' && call.members.get(responder)?.reachable === false;
}

export function markUnreachable(
  call: Call,
  { responder, attempts }: CallCommandOf<'mark-unreachable'>,
  context: CallContext,
): CallDecision {
  const bySystem = requireSystem(context);
  if (!bySystem.ok) return bySystem;
  const member = call.members.get(responder);
  if (member === undefined) return refuse('not-called');
  const known = !member.reachable && member.attempts === attempts;
  return ok(known || call.closed !== undefined ? [] : [{ type: 'ResponderUnreachable', responder, attempts }]);
}

export function markReachable(
  call: Call,
  { responder }: CallCommandOf<'mark-reachable'>,
  context: CallContext,
): CallDecision {
  const bySystem = requireSystem(context);
  if (!bySystem.ok) return bySystem;
  const member = call.members.get(responder);
  if (member === undefined) return refuse('not-called');
  return ok(member.reachable || call.closed !== undefined ? [] : [{ type: 'ResponderReachable', responder }]);
}
