import { ok, refuse } from '#platform/kernel/result.ts';
import { fromIso, localDate } from '#platform/kernel/time.ts';
import type { Id, Responder } from '../../organisation/organisation.ts';
import { responds } from '../../organisation/rights.ts';
import { skillsOn } from '../../organisation/skills.ts';
import { helps } from '../../staffing/matching.ts';
import { calledNow } from '../audience.ts';
import { comingIn, isExhausted, neededIn, phaseOf, staffingOf } from '../call.ts';
import type { CallContext, CallDecision } from '../context.ts';
import { requireSystem } from '../leading.ts';
import type { Call } from '../state.ts';

/**
 * Too few come: others are called who fill a place that stays empty. First those at the location; when nobody is left there, and the
 * organisation wants it, those who are at another one. Without anybody left that is written once. Before its instant it does nothing,
 * so that a timer may come too early or twice.
 */
export function callWave(call: Call, context: CallContext): CallDecision {
  const bySystem = requireSystem(context);
  if (!bySystem.ok) return bySystem;
  const { secondWaveAfter, lastCalledAt, lastWave } = call;
  if (phaseOf(call) !== 'running') return refuse('call-is-over');
  if (secondWaveAfter === undefined) return ok([]);
  const due = fromIso(lastCalledAt).add({ seconds: secondWaveAfter });
  const { missing } = staffingOf(call);
  if (missing.length === 0 || Temporal.Instant.compare(context.now, due) < 0) return ok([]);
  const others = candidatesFor(call, context);
  if (others.length === 0) return ok(isExhausted(call, missing) ? [] : [{ type: 'WaveExhausted', missing }]);
  const wave = lastWave + 1;
  const called = calledNow(others, wave, lastStepOf(call), context);
  return ok([{ type: 'WaveCalled', wave, missing, called }]);
}

/** What they are called for: the last step that asked for people. */
function lastStepOf({ demands }: Call): Id | undefined {
  return demands.findLast(({ needed }) => needed.length > 0)?.step;
}

function candidatesFor(call: Call, context: CallContext): readonly Responder[] {
  const { organisation, reachable, now } = context;
  const day = localDate(now, organisation.zone);
  const needed = neededIn(call);
  const coming = comingIn(call);
  const helpsBy = new Map<string, boolean>();
  const free = [...organisation.responders.values()].filter(
    (responder) => responds(organisation, responder) && reachable.has(responder.id) && !call.members.has(responder.id),
  );
  const useful = (responder: Responder): boolean => {
    const skills = skillsOn(responder, day);
    const kind = skills.toSorted().join(' ');
    const known = helpsBy.get(kind) ?? helps(needed, coming, { id: responder.id, skills });
    helpsBy.set(kind, known);
    return known;
  };
  const there = free.filter((responder) => whereabouts(responder, call, context) === 'there' && useful(responder));
  if (there.length > 0 || !organisation.policy.allowsReservesFromOtherLocations) return there;
  return free.filter((responder) => whereabouts(responder, call, context) === 'elsewhere' && useful(responder));
}

function whereabouts(
  { id }: Responder,
  { location }: Call,
  { presences }: CallContext,
): 'there' | 'elsewhere' | 'away' {
  const presence = presences.get(id);
  if (presence?.state !== 'here' && presence?.state !== 'stale') return 'away';
  if (presence.location === location) return 'there';
  return presence.state === 'here' ? 'elsewhere' : 'away';
}
