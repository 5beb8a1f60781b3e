import { ok } from '#platform/kernel/result.ts';
import type { CallCommandOf } from '../commands.ts';
import type { CallContext, CallDecision } from '../context.ts';
import { requireSystem } from '../leading.ts';

/** Somebody spoke: it is written down whatever became of the call meanwhile. */
export function noteFloor(
  { speaker, burst, from, until, how, recording }: CallCommandOf<'note-floor'>,
  context: CallContext,
): CallDecision {
  const allowed = requireSystem(context);
  if (!allowed.ok) return allowed;
  const personal = recording === undefined ? {} : { recording };
  return ok([{ type: 'FloorHeld', speaker, burst, from, until, how, personal }]);
}
