import { ok, type Result, refuse } from '#platform/kernel/result.ts';
import type { Audience, Id, Organisation, Scenario, StandardText } from './organisation.ts';
import { isFor, type OrganisationDecision, type Placed, requireOwn } from './own.ts';
import { isSuperUser, mayByOffice } from './rights.ts';
import { checkText, variablesIn } from './texts.ts';

/** With the one field that the fast way asks (BHV-05). */
const mostVariables = 1;

export function decideText(organisation: Organisation, text: StandardText, user: Id): OrganisationDecision {
  const own = requireBoth(organisation, user, organisation.texts.get(text.id), text);
  if (!own.ok) return own;
  const right = checkText(text.text);
  if (!right.ok) return right;
  const variables = variablesIn(text.text);
  if (variables.length > mostVariables) {
    return refuse('too-many-variables', { allowed: mostVariables, found: variables.length });
  }
  const elsewhere = [...organisation.scenarios.values()].find(
    (scenario) => scenario.text === text.id && !isFor(text, scenario),
  );
  if (elsewhere !== undefined) return refuse('text-used-elsewhere', { scenario: elsewhere.name });
  const called = text.use === 'message' ? scenarioWith(organisation, text.id) : undefined;
  if (called !== undefined) return refuse('text-in-use', { scenario: called.name });
  return ok([{ type: 'TextSet', text }]);
}

export function removeText(organisation: Organisation, id: Id, user: Id): OrganisationDecision {
  const text = organisation.texts.get(id);
  const own = requireOwn(organisation, user, text?.location);
  if (!own.ok) return own;
  if (text === undefined) return refuse('no-such-text', { text: id });
  const used = scenarioWith(organisation, id);
  return used === undefined ? ok([{ type: 'TextRemoved', id }]) : refuse('text-in-use', { scenario: used.name });
}

function scenarioWith({ scenarios }: Organisation, text: Id): Scenario | undefined {
  return [...scenarios.values()].find((scenario) => scenario.text === text);
}

export function decideScenario(organisation: Organisation, scenario: Scenario, user: Id): OrganisationDecision {
  const own = requireBoth(organisation, user, organisation.scenarios.get(scenario.id), scenario);
  if (!own.ok) return own;
  const text = organisation.texts.get(scenario.text);
  if (text === undefined) return refuse('no-such-text', { text: scenario.text });
  if (!isFor(text, scenario)) return refuse('text-of-other-location', { text: text.id });
  if (text.use === 'message') return refuse('text-is-message', { text: text.nature });
  const ids = scenario.steps.map(({ id }) => id);
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  if (twice !== undefined) return refuse('step-named-twice', { step: twice });
  for (const { name, audience, needed } of scenario.steps) {
    const reached = checkAudience(organisation, scenario, name, audience, user);
    if (!reached.ok) return reached;
    const skill = needed.find((need) => need.skill !== 'any' && !organisation.skills.has(need.skill));
    if (skill !== undefined) return refuse('no-such-skill', { skill: skill.skill });
  }
  return ok([{ type: 'ScenarioSet', scenario }]);
}

function checkAudience(
  organisation: Organisation,
  scenario: Scenario,
  step: string,
  audience: Audience,
  user: Id,
): Result<true> {
  switch (audience.kind) {
    case 'all-available':
      return ok(true);
    case 'group': {
      const group = organisation.groups.get(audience.group);
      if (group === undefined) return refuse('no-such-group', { group: audience.group });
      return isFor(group, scenario) ? ok(true) : refuse('group-of-other-location', { group: group.name });
    }
    case 'persons': {
      const unknown = audience.persons.find((id) => !isOwnResponder(organisation, id, user));
      return unknown === undefined ? ok(true) : refuse('no-such-responder', { responder: unknown });
    }
    default:
      return refuse('step-refers-to-step', { step });
  }
}

/** Of another's location one does not even hear that somebody is a responder. */
function isOwnResponder(organisation: Organisation, id: Id, user: Id): boolean {
  const responder = organisation.responders.get(id);
  if (responder === undefined) return false;
  return isSuperUser(organisation, user) || mayByOffice(organisation, user, 'configure', responder.home);
}

export function removeScenario(organisation: Organisation, id: Id, user: Id): OrganisationDecision {
  const scenario = organisation.scenarios.get(id);
  const own = requireOwn(organisation, user, scenario?.location);
  if (!own.ok) return own;
  return scenario === undefined ? refuse('no-such-scenario', { scenario: id }) : ok([{ type: 'ScenarioRemoved', id }]);
}

function requireBoth(organisation: Organisation, user: Id, before: Placed | undefined, after: Placed): Result<true> {
  if (before !== undefined) {
    const old = requireOwn(organisation, user, before.location);
    if (!old.ok) return old;
  }
  return requireOwn(organisation, user, after.location);
}
