import { fromIso } from '#platform/kernel/time.ts';
import type { Id, Need } from '../organisation/organisation.ts';
import { type Candidate, type Matching, match } from '../staffing/matching.ts';
import { isComing } from './progress.ts';
import type { Call, CallPhase, Member } from './state.ts';

export function phaseOf(call: Call): CallPhase {
  if (call.closed !== undefined) return 'closed';
  if (call.withdrawn !== undefined) return 'withdrawn';
  return call.allClear === undefined ? 'running' : 'all-clear';
}

/** All that is needed, by every step that was called. */
export function neededIn(call: Call): readonly Need[] {
  return call.demands.flatMap(({ needed }) => needed);
}

export function comingIn(call: Call): readonly Candidate[] {
  return [...call.members.values()].filter(({ progress }) => isComing(progress)).map(candidateOf);
}

function candidateOf({ responder, skills }: Member): Candidate {
  return { id: responder, skills };
}

/** Whether who comes or is there is enough; undefined for a call that does not say how many it needs. */
export function isEnough(call: Call): boolean | undefined {
  return neededIn(call).length === 0 ? undefined : staffingOf(call).enough;
}

/** Who comes or is there against what is needed; each counts for one place (docs/adr on matching). */
export function staffingOf(call: Call): Matching {
  return match(neededIn(call), comingIn(call));
}

/** Whether nobody was left to call for what is still missing: whoever comes in, or whose phone answers again, may help. */
export function awaitsOthers(call: Call): boolean {
  if (call.secondWaveAfter === undefined || phaseOf(call) !== 'running') return false;
  const { missing } = staffingOf(call);
  return missing.length > 0 && isExhausted(call, missing);
}

/**
 * When others are called if nothing changes: the wait of the scenario after people were last called, as long as too few come and
 * somebody may be left to call. It may lie in the past: then it is due now, after a restart too.
 */
export function dueAt(call: Call): Temporal.Instant | undefined {
  const { secondWaveAfter, lastCalledAt } = call;
  if (secondWaveAfter === undefined || phaseOf(call) !== 'running') return undefined;
  const { missing } = staffingOf(call);
  if (missing.length === 0 || isExhausted(call, missing)) return undefined;
  return fromIso(lastCalledAt).add({ seconds: secondWaveAfter });
}

/** Nobody was left to call for what is missing; when more is missing than then, it is tried again. */
export function isExhausted({ exhausted }: Call, missing: readonly Need[]): boolean {
  if (exhausted === undefined) return false;
  const known = new Map<Id, number>(exhausted.missing.map(({ skill, count }) => [skill, count]));
  return missing.every(({ skill, count }) => count <= (known.get(skill) ?? 0));
}

/** Whom a message concerns. */
export function addressees(call: Call, to: 'all' | readonly Id[]): readonly Id[] {
  return to === 'all' ? [...call.members.keys()] : to;
}

/** Whether it concerns somebody who was called. */
export function isAddressed(to: 'all' | readonly Id[], responder: Id): boolean {
  return to === 'all' || to.includes(responder);
}
