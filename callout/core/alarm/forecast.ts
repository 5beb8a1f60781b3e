import type { Audience, Id, Organisation } from '../organisation/organisation.ts';
import { summonsOf } from './audience.ts';
import type { CallContext } from './context.ts';

/** Whom an audience comes to at this moment; nothing is promised, for people come and go until the press. */
export interface Forecast {
  readonly audience: Audience;
  /** Who would be called and was not called before. */
  readonly people: number;
  /** Of those: seen here. Of the others nobody knows for sure where they are, or they are called wherever they are. */
  readonly here: number;
  /** Of those: no phone answers. */
  readonly unreachable: number;
}

/** One for each audience that can be chosen at a location (BHV-04, BHV-09); `called` has who was called in this call before. */
export function forecastsAt(
  location: Id,
  context: CallContext,
  called: { has(responder: Id): boolean },
): readonly Forecast[] {
  return audiencesAt(location, context.organisation).map((audience) => {
    const summons = summonsOf(audience, location, context);
    const responders = summons.ok ? summons.value.responders.filter(({ id }) => !called.has(id)) : [];
    const { presences, reachable } = context;
    const here = responders.filter(({ id }) => {
      const presence = presences.get(id);
      return presence?.state === 'here' && presence.location === location;
    });
    const unreachable = responders.filter(({ id }) => !reachable.has(id));
    return { audience, people: responders.length, here: here.length, unreachable: unreachable.length };
  });
}

function audiencesAt(location: Id, { groups, scenarios }: Organisation): readonly Audience[] {
  const here = (one: { readonly location?: Id | undefined }) => one.location === undefined || one.location === location;
  const ofGroups = [...groups.values()].filter(here).map(({ id }): Audience => ({ kind: 'group', group: id }));
  const ofSteps = [...scenarios.values()]
    .filter(here)
    .flatMap(({ id: scenario, steps }) =>
      steps.map(({ id }): Audience => ({ kind: 'scenario-step', scenario, step: id })),
    );
  return [{ kind: 'all-available' }, ...ofGroups, ...ofSteps];
}
