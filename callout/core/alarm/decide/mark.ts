import { ok, type Result, refuse } from '#platform/kernel/result.ts';
import type { Id } from '../../organisation/organisation.ts';
import { phaseOf } from '../call.ts';
import type { CallCommandOf, PlanSpot } from '../commands.ts';
import type { CallContext, CallDecision } from '../context.ts';
import type { Mark } from '../events.ts';
import { requireLeader } from '../leading.ts';
import type { Call } from '../state.ts';

/** Where on a plan of its location a call is; pointed out when it is raised, or while it runs. Without a spot the mark is taken away. */
export function setMark(call: Call, { mark: spot }: CallCommandOf<'set-mark'>, context: CallContext): CallDecision {
  const leader = requireLeader(call, context);
  if (!leader.ok) return leader;
  if (phaseOf(call) !== 'running') return refuse('call-is-over');
  if (spot === undefined) return ok(call.mark === undefined ? [] : [{ type: 'MarkSet' }]);
  const mark = markOf(spot, call.location, context);
  if (!mark.ok) return mark;
  return ok(sameMark(call.mark, mark.value) ? [] : [{ type: 'MarkSet', mark: mark.value }]);
}

/** The spot with the picture as it is now: what was pointed at stays, whatever becomes of the plan. */
export function markOf({ plan, x, y }: PlanSpot, location: Id, { organisation }: CallContext): Result<Mark> {
  const found = organisation.plans.get(plan);
  if (found?.location !== location) return refuse('mark-off-the-plan');
  const { sha256, width, height } = found.image;
  if (x > width || y > height) return refuse('mark-off-the-plan');
  return ok({ plan, image: sha256, width, height, x, y });
}

function sameMark(a: Mark | undefined, b: Mark | undefined): boolean {
  return a?.plan === b?.plan && a?.image === b?.image && a?.x === b?.x && a?.y === b?.y;
}
