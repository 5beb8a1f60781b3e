import { ok, refuse } from '#platform/kernel/result.ts';
import { phaseOf } from '../call.ts';
import type { CallCommandOf } from '../commands.ts';
import type { CallContext, CallDecision } from '../context.ts';
import { leads } from '../leading.ts';
import type { Call } from '../state.ts';

/** A responder takes a part of the scenario, or who leads gives it to him. */
export function takeRole(
  call: Call,
  { responder, role }: CallCommandOf<'take-role'>,
  { organisation, actor }: CallContext,
): CallDecision {
  if (actor.user !== responder && !leads(organisation, call, actor.user)) return refuse('not-allowed');
  const member = call.members.get(responder);
  if (member === undefined) return refuse('not-called');
  if (phaseOf(call) !== 'running') return refuse('call-is-over');
  const scenario = organisation.scenarios.get(call.scenario ?? '');
  if (scenario === undefined) return refuse('call-without-scenario');
  if (!scenario.steps.some(({ id }) => id === role)) return refuse('no-such-step', { step: role });
  return ok(member.taken === role ? [] : [{ type: 'RoleTaken', responder, role }]);
}
