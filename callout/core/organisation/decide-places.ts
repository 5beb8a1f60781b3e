import { ok, refuse } from '#platform/kernel/result.ts';
import { placementOf } from '../places/calibration.ts';
import { checkFence } from '../places/fence.ts';
import type { OrganisationCommandOf } from './commands.ts';
import type { Id, Organisation, Plan } from './organisation.ts';
import { type OrganisationDecision, requireOwn } from './own.ts';

/** More floors than a building has, so that a mistake fills no disk. */
const mostPlans = 50;

/** How it shows that somebody is here (BHV-02): areas in which somebody can be, networks and beacons. */
export function setSigns(
  organisation: Organisation,
  { location, fences, wifi, beacons }: OrganisationCommandOf<'set-signs'>,
  user: Id,
): OrganisationDecision {
  const own = requireOwn(organisation, user, location);
  if (!own.ok) return own;
  const twice = fences.find(({ id }, index) => fences.findIndex((one) => one.id === id) < index);
  if (twice !== undefined) return refuse('fence-named-twice', { fence: twice.name });
  for (const fence of fences) {
    const checked = checkFence(fence);
    if (!checked.ok) return checked;
  }
  return ok([{ type: 'SignsSet', location, fences, wifi, beacons }]);
}

/** A floor plan; one that is calibrated can have areas drawn on it, on any other a call has its mark and no more. */
export function decidePlan(organisation: Organisation, plan: Plan, user: Id): OrganisationDecision {
  const { plans } = organisation;
  const own = requireOwn(organisation, user, plan.location);
  if (!own.ok) return own;
  const before = plans.get(plan.id);
  if (before !== undefined && before.location !== plan.location) return refuse('no-such-plan');
  const others = [...plans.values()].filter(({ id, location }) => location === plan.location && id !== plan.id);
  if (before === undefined && others.length >= mostPlans) return refuse('too-many-plans', { most: mostPlans });
  const name = plan.name.toLowerCase();
  const taken = others.some((one) => one.floor === plan.floor && one.name.toLowerCase() === name);
  if (taken) return refuse('plan-name-taken', { name: plan.name });
  const { width, height } = plan.image;
  if (plan.calibration.some(({ x, y }) => x > width || y > height)) return refuse('calibration-off-the-plan');
  const placed = plan.calibration.length === 0 ? ok(undefined) : placementOf(plan.calibration);
  return placed.ok ? ok([{ type: 'PlanSet', plan }]) : placed;
}

export function removePlan(organisation: Organisation, id: Id, user: Id): OrganisationDecision {
  const plan = organisation.plans.get(id);
  if (plan === undefined || !requireOwn(organisation, user, plan.location).ok) return refuse('no-such-plan');
  return ok([{ type: 'PlanRemoved', id }]);
}
