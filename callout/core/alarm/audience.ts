import { ok, type Result, refuse } from '#platform/kernel/result.ts';
import { localDate } from '#platform/kernel/time.ts';
import type { Audience, Id, Need, Organisation, Responder, ScenarioStep } from '../organisation/organisation.ts';
import { responds } from '../organisation/rights.ts';
import { skillsOn } from '../organisation/skills.ts';
import type { CallContext } from './context.ts';
import type { Called } from './events.ts';

/** What an audience comes to at a location. */
export interface Summons {
  readonly responders: readonly Responder[];
  readonly needed: readonly Need[];
  readonly scenario?: Id | undefined;
  readonly secondWaveAfter?: number | undefined;
  readonly step?: ScenarioStep | undefined;
}

/**
 * Who is called (BHV-04). Of those who are available: who is here, who was here last although that is stale, and those of whom nobody knows
 * where they are, when this is their own location and their phone can be reached: to call one too many costs less than to forget one.
 * A step of a scenario stands for its own audience.
 */
export function summonsOf(audience: Audience, location: Id, context: CallContext): Result<Summons> {
  const { organisation } = context;
  switch (audience.kind) {
    case 'all-available':
      return summoned(availableAt(location, context), 'nobody-to-call', {
        location: organisation.locations.get(location)?.name ?? location,
      });
    case 'group':
      return ofGroup(audience.group, location, context);
    case 'persons':
      return ofPersons(organisation, audience.persons);
    default:
      return ofStep(audience, location, context);
  }
}

function summoned(
  responders: readonly Responder[],
  code: string,
  params: Readonly<Record<string, string>>,
): Result<Summons> {
  return responders.length === 0 ? refuse(code, params) : ok({ responders, needed: [] });
}

function availableAt(location: Id, context: CallContext): readonly Responder[] {
  const { organisation } = context;
  return [...organisation.responders.values()].filter(
    (responder) => responds(organisation, responder) && mayBeAt(responder, location, context),
  );
}

function mayBeAt({ id, home }: Responder, location: Id, { presences, reachable }: CallContext): boolean {
  const presence = presences.get(id);
  const state = presence?.state ?? 'unknown';
  if (state === 'here' || state === 'stale') return presence?.location === location;
  return state === 'unknown' && reachable.has(id) && (presence?.location ?? home) === location;
}

function ofGroup(id: Id, location: Id, context: CallContext): Result<Summons> {
  const { organisation } = context;
  const group = organisation.groups.get(id);
  if (group === undefined) return refuse('no-such-group', { group: id });
  if (group.location !== undefined && group.location !== location) {
    return refuse('group-of-other-location', { group: group.name });
  }
  const members = [...organisation.responders.values()].filter(
    (responder) =>
      responder.active &&
      responder.groups.includes(id) &&
      (group.calledAnywhere === true || mayBeAt(responder, location, context)),
  );
  return summoned(members, 'nobody-to-call-in-group', { group: group.name });
}

/** Somebody who works here no more holds up no call to the others: he stands in a scenario for years, and on a page for a minute. */
function ofPersons({ responders }: Organisation, persons: readonly Id[]): Result<Summons> {
  const known = [...new Set(persons)].flatMap((id) => responders.get(id) ?? []);
  const [first] = known;
  if (first === undefined) return refuse('no-such-responder', { responder: persons[0] ?? '' });
  const active = known.filter((responder) => responder.active);
  return active.length === 0
    ? refuse('responder-not-active', { responder: first.id })
    : ok({ responders: active, needed: [] });
}

function ofStep(
  audience: Extract<Audience, { kind: 'scenario-step' }>,
  location: Id,
  context: CallContext,
): Result<Summons> {
  const scenario = context.organisation.scenarios.get(audience.scenario);
  if (scenario === undefined) return refuse('no-such-scenario', { scenario: audience.scenario });
  if (scenario.location !== undefined && scenario.location !== location) {
    return refuse('scenario-of-other-location', { scenario: scenario.name });
  }
  const step = scenario.steps.find(({ id }) => id === audience.step);
  if (step === undefined) return refuse('no-such-step', { step: audience.step });
  // A step never stands for another step: the organisation refuses that.
  if (step.audience.kind === 'scenario-step') return refuse('step-refers-to-step', { step: step.name });
  const summons = summonsOf(step.audience, location, context);
  if (!summons.ok) return summons;
  const { needed } = step;
  const { secondWaveAfter } = scenario;
  return ok({ ...summons.value, needed, step, scenario: scenario.id, secondWaveAfter });
}

/** What is written of those who are called, at this moment. */
export function calledNow(
  responders: readonly Responder[],
  wave: number,
  role: Id | undefined,
  { organisation, presences, reachable, now }: CallContext,
): readonly Called[] {
  const day = localDate(now, organisation.zone);
  return responders.map((responder) => ({
    responder: responder.id,
    skills: skillsOn(responder, day),
    wave,
    reachable: reachable.has(responder.id),
    presence: presences.get(responder.id)?.state ?? 'unknown',
    role,
  }));
}
