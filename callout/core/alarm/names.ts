import type { Id, NameOf, Organisation, ScenarioStep } from '../organisation/organisation.ts';
import type { Mark, Personal } from './events.ts';
import type { Call } from './state.ts';
import type { MarkView, Named } from './view.ts';

/** Where a view finds names: what was set up, and the people beside the log. */
export interface ViewContext {
  readonly organisation: Organisation;
  readonly nameOf: NameOf;
}

/** A text from beside the log; nothing once it was erased. */
export function textOf(personal: Personal, name: string): string {
  return personal[name] ?? '';
}

export function isErased(personal: Personal): boolean {
  return personal['erased'] !== undefined || personal['altered'] !== undefined;
}

export function personNamed({ nameOf }: ViewContext, id: Id): Named {
  return { id, name: nameOf(id) };
}

export function locationNamed({ organisation }: ViewContext, id: Id): Named {
  return { id, name: organisation.locations.get(id)?.name ?? id };
}

/** `any` has no name of its own: the words of the page have one. */
export function skillNamed({ organisation }: ViewContext, id: Id): Named {
  return { id, name: organisation.skills.get(id)?.name ?? id };
}

export function stepOfScenario(
  { organisation }: ViewContext,
  call: Call,
  id: Id | undefined,
): ScenarioStep | undefined {
  return organisation.scenarios.get(call.scenario ?? '')?.steps.find((step) => step.id === id);
}

export function stepNamed(context: ViewContext, call: Call, id: Id): Named {
  return { id, name: stepOfScenario(context, call, id)?.name ?? id };
}

/** The mark with the name of its plan; without one where the plan was removed since. */
export function markNamed({ organisation }: ViewContext, mark: Mark): MarkView {
  const { plan, image, width, height, x, y } = mark;
  const known = organisation.plans.get(plan);
  return { plan, floor: known?.floor ?? '', name: known?.name ?? '', image, width, height, x, y };
}
