import { ok } from '#platform/kernel/result.ts';
import type { CallCommandOf } from '../commands.ts';
import type { CallContext, CallDecision } from '../context.ts';
import { requireSystem } from '../leading.ts';
import type { Call } from '../state.ts';

/** Somebody spoke: it is written down whatever became of the call meanwhile, and once, whoever says it again. */
export function noteFloor(
  { bursts }: Call,
  { speaker, burst, from, until, how, recording }: CallCommandOf<'note-floor'>,
  context: CallContext,
): CallDecision {
  const allowed = requireSystem(context);
  if (!allowed.ok) return allowed;
  if (bursts.includes(burst)) return ok([]);
  const personal = recording === undefined ? {} : { recording };
  return ok([{ type: 'FloorHeld', speaker, burst, from, until, how, personal }]);
}
