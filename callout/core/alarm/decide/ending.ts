import { ok, refuse } from '#platform/kernel/result.ts';
import type { CallCommandOf } from '../commands.ts';
import type { CallContext, CallDecision } from '../context.ts';
import { requireLeader } from '../leading.ts';
import type { Call } from '../state.ts';

/** Alarms fall silent and everybody may return. */
export function giveAllClear(
  call: Call,
  { text }: CallCommandOf<'give-all-clear'>,
  context: CallContext,
): CallDecision {
  const leader = requireLeader(call, context);
  if (!leader.ok) return leader;
  if (call.withdrawn !== undefined) return refuse('call-was-withdrawn');
  return ok(call.allClear === undefined ? [{ type: 'AllClearGiven', personal: { text: text.trim() } }] : []);
}

/** Called by mistake. Who was called is told why, so that nobody is left wondering. */
export function withdrawCall(
  call: Call,
  { reason }: CallCommandOf<'withdraw-call'>,
  context: CallContext,
): CallDecision {
  const leader = requireLeader(call, context);
  if (!leader.ok) return leader;
  if (call.withdrawn !== undefined) return ok([]);
  if (call.allClear !== undefined) return refuse('call-is-over');
  if (reason.trim() === '') return refuse('reason-missing');
  return ok([{ type: 'CallWithdrawn', personal: { reason: reason.trim() } }]);
}

export function closeCall(call: Call, context: CallContext): CallDecision {
  const leader = requireLeader(call, context);
  if (!leader.ok) return leader;
  if (call.closed !== undefined) return ok([]);
  if (call.allClear === undefined && call.withdrawn === undefined) return refuse('all-clear-first');
  return ok([{ type: 'CallClosed' }]);
}
