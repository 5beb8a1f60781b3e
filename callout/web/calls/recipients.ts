import type { CallAnswer, OrganisationAnswer } from '#callout/api/answers.ts';
import type { Recipients } from '#callout/core/alarm/commands.ts';

export interface Choice {
  readonly key: string;
  readonly name: string;
  readonly to: Recipients;
}

interface Words {
  readonly all: string;
  readonly coming: string;
  readonly skill: (name: string) => string;
}

/** To whom a message can go in one press: everybody, who comes, and the groups and skills that were called. */
export function recipientsFor(
  { people, unreachable, location, counts }: CallAnswer,
  organisation: OrganisationAnswer | undefined,
  words: Words,
): readonly Choice[] {
  const skills = new Map([...people, ...unreachable].flatMap((one) => one.skills.map(({ id, name }) => [id, name])));
  const groups = (organisation?.groups ?? []).filter(
    (group) => group.rights.includes('respond') && (group.location ?? location.id) === location.id,
  );
  return [
    { key: 'all', name: words.all, to: 'all' },
    ...(counts.coming === 0 ? [] : [{ key: 'coming', name: words.coming, to: 'coming' as const }]),
    ...groups.map(({ id, name }) => ({ key: `group-${id}`, name, to: { group: id } })),
    ...[...skills].map(([id, name]) => ({ key: `skill-${id}`, name: words.skill(name), to: { skill: id } })),
  ];
}

/** Standard messages for this location. */
export function messageTexts(
  organisation: OrganisationAnswer | undefined,
  location: string,
): OrganisationAnswer['texts'] {
  return (organisation?.texts ?? []).filter(
    (text) => text.use === 'message' && (text.location === undefined || text.location === location),
  );
}

/** Who asked for help and did not say since that it is well, the first first. */
export function helpAsked(replies: CallAnswer['replies']): CallAnswer['replies'] {
  return replies.filter(
    ({ says, from }, index) =>
      says === 'need-help' && replies.slice(index + 1).every((later) => later.from.id !== from.id),
  );
}
