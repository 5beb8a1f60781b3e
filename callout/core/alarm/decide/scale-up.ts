import { ok, refuse } from '#platform/kernel/result.ts';
import { calledNow, summonsOf } from '../audience.ts';
import { phaseOf } from '../call.ts';
import type { CallCommandOf } from '../commands.ts';
import type { CallContext, CallDecision } from '../context.ts';
import { requireLeader } from '../leading.ts';
import type { Call } from '../state.ts';

/** BHV-09: others are called as well; nobody is called twice, but who was called before may get another part. */
export function scaleUp(call: Call, command: CallCommandOf<'scale-up'>, context: CallContext): CallDecision {
  const leader = requireLeader(call, context);
  if (!leader.ok) return leader;
  if (phaseOf(call) !== 'running') return refuse('call-is-over');
  if (call.mode === 'test') return refuse('test-of-own-phone');
  const summons = summonsOf(command.audience, call.location, context);
  if (!summons.ok) return summons;
  const { responders, needed, step, scenario, secondWaveAfter } = summons.value;
  if (scenario !== undefined && call.scenario !== undefined && scenario !== call.scenario) {
    return refuse('step-of-other-scenario');
  }
  const others = responders.filter(({ id }) => !call.members.has(id));
  const called = calledNow(others, call.lastWave + 1, step?.id, context);
  const already = responders.map(({ id }) => id).filter((id) => isNewFor(call, id, step?.id));
  if (called.length === 0 && already.length === 0) return refuse('nobody-new-to-call');
  const personal = { reason: command.reason.trim() };
  return ok([
    {
      type: 'CallScaledUp',
      audience: command.audience,
      scenario,
      step: step?.id,
      secondWaveAfter,
      called,
      already,
      needed,
      personal,
    },
  ]);
}

function isNewFor(call: Call, responder: string, step: string | undefined): boolean {
  const member = call.members.get(responder);
  return member !== undefined && step !== undefined && !member.offered.includes(step);
}
