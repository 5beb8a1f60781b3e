import type { OrganisationAnswer } from '#callout/api/answers.ts';
import type { Audience } from '#callout/core/organisation/organisation.ts';

/** Something that can be the matter: a scenario, which brings its team along, or a standard text for everybody who is there. */
export interface Choice {
  readonly key: string;
  readonly name: string;
  readonly nature: string;
  readonly text: string;
  readonly audience: Audience;
  readonly scenario?: OrganisationAnswer['scenarios'][number];
}

/** What can be called at a location, scenarios first: those of the location itself and those of every location. */
export function choicesAt(organisation: OrganisationAnswer, location: string): readonly Choice[] {
  const here = (one: { readonly location?: string | undefined }): boolean =>
    one.location === undefined || one.location === location;
  const texts = organisation.texts.filter(({ use, ...text }) => use === undefined && here(text));
  const scenarios = organisation.scenarios.filter(here).flatMap((scenario): readonly Choice[] => {
    const text = organisation.texts.find(({ id }) => id === scenario.text)?.text ?? scenario.nature;
    const [first] = scenario.steps;
    if (first === undefined) return [];
    const audience: Audience = { kind: 'scenario-step', scenario: scenario.id, step: first.id };
    return [{ key: `scenario-${scenario.id}`, name: scenario.name, nature: scenario.nature, text, audience, scenario }];
  });
  const inScenario = new Set(organisation.scenarios.filter(here).map(({ text }) => text));
  const plain = texts
    .filter(({ id }) => !inScenario.has(id))
    .map(
      (text): Choice => ({
        key: `text-${text.id}`,
        name: text.nature,
        nature: text.nature,
        text: text.text,
        audience: { kind: 'all-available' },
      }),
    );
  return [...scenarios, ...plain];
}

/** The text with its variables filled in (BHV-05): the place is the one thing that is asked. */
export function filledIn(text: string, place: string): string {
  return text.replace(/\{[^{}]+\}/gu, () => (place.trim() === '' ? '…' : place.trim()));
}

/** Everybody, the steps of the scenario, the groups of the location: whom one can call instead. */
export function audiencesFor(
  organisation: OrganisationAnswer,
  location: string,
  choice: Choice | undefined,
  everybody: string,
): readonly { readonly key: string; readonly name: string; readonly audience: Audience }[] {
  const steps = (choice?.scenario?.steps ?? []).map(({ id, name }) => ({
    key: `step-${id}`,
    name,
    audience: { kind: 'scenario-step', scenario: choice?.scenario?.id ?? '', step: id } as const,
  }));
  const groups = organisation.groups
    .filter((group) => group.rights.includes('respond'))
    .filter((group) => group.location === undefined || group.location === location)
    .map(({ id, name }) => ({ key: `group-${id}`, name, audience: { kind: 'group', group: id } as const }));
  return [...steps, { key: 'all', name: everybody, audience: { kind: 'all-available' } as const }, ...groups];
}
