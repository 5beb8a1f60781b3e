import type { AdministrationAnswer } from '#callout/api/administration.ts';
import type { Audience, Scenario, ScenarioStep } from '#callout/core/organisation/organisation.ts';
import { codeFor } from '../data.ts';
import { asLocation, firstLocation, wholeOrganisation } from '../location-field.tsx';

/** A step as it is being filled in: numbers as text. */
export interface StepDraft {
  readonly key: number;
  /** Undefined for a new one. */
  readonly id: string | undefined;
  readonly name: string;
  readonly audience: Audience;
  readonly needed: Readonly<Record<string, string>>;
  readonly task: string;
}

export interface ScenarioDraft {
  readonly name: string;
  readonly nature: string;
  readonly location: string;
  readonly text: string;
  readonly secondWaveAfter: string;
  readonly steps: readonly StepDraft[];
}

export function draftOf(scenario: Scenario | undefined, set: AdministrationAnswer): ScenarioDraft {
  if (scenario === undefined) {
    const location = firstLocation(set);
    return { name: '', nature: '', location, text: '', secondWaveAfter: '60', steps: [emptyStep(0)] };
  }
  const { name, nature, text, secondWaveAfter } = scenario;
  return {
    name,
    nature,
    location: scenario.location ?? wholeOrganisation,
    text,
    secondWaveAfter: String(secondWaveAfter),
    steps: scenario.steps.map((step, key) => ({
      key,
      id: step.id,
      name: step.name,
      audience: step.audience,
      needed: Object.fromEntries(step.needed.map(({ skill, count }) => [skill, String(count)])),
      task: step.task,
    })),
  };
}

export function emptyStep(key: number): StepDraft {
  return { key, id: undefined, name: '', audience: { kind: 'all-available' }, needed: {}, task: '' };
}

/** The scenario that comes of it; undefined while something is missing. */
export function scenarioOf(draft: ScenarioDraft): Omit<Scenario, 'id'> | undefined {
  const { name, nature, location, text } = draft;
  const seconds = /^\d{2,3}$/.test(draft.secondWaveAfter.trim()) ? Number(draft.secondWaveAfter) : 0;
  const whole = [name, nature, location, text].every((value) => value.trim() !== '');
  const steps = stepsOf(draft.steps);
  if (!whole || seconds < 15 || seconds > 900 || steps === undefined) return undefined;
  return { name, nature, text, steps, secondWaveAfter: seconds, ...asLocation(location) };
}

function stepsOf(drafts: readonly StepDraft[]): readonly ScenarioStep[] | undefined {
  if (drafts.length === 0 || drafts.some(({ name, task }) => name.trim() === '' || task.trim() === ''))
    return undefined;
  const taken = new Set(drafts.flatMap(({ id }) => id ?? []));
  return drafts.map(({ id, name, audience, needed, task }) => {
    const code = id ?? codeFor(name, taken);
    taken.add(code);
    const needs = Object.entries(needed).filter(([, count]) => /^[1-9]\d{0,2}$/.test(count.trim()));
    return { id: code, name, audience, needed: needs.map(([skill, count]) => ({ skill, count: Number(count) })), task };
  });
}
