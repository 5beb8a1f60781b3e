import type { CallAnswer } from '#callout/api/answers.ts';

export type CalledPerson = CallAnswer['people'][number];
export type GroupName = 'arrived' | 'coming' | 'waiting' | 'cannot' | 'unreachable';

/** Everybody who was called in exactly one group; who is not reachable stands in none of the others. */
export function groupsOf({ people, unreachable }: Pick<CallAnswer, 'people' | 'unreachable'>): readonly {
  readonly name: GroupName;
  readonly people: readonly CalledPerson[];
}[] {
  const at = (name: GroupName): readonly CalledPerson[] => people.filter((person) => groupOf(person) === name);
  return [
    { name: 'arrived', people: at('arrived') },
    { name: 'coming', people: at('coming') },
    { name: 'waiting', people: at('waiting') },
    { name: 'cannot', people: at('cannot') },
    { name: 'unreachable', people: unreachable },
  ];
}

function groupOf({ step }: CalledPerson): GroupName {
  return step === 'arrived' || step === 'coming' || step === 'cannot' ? step : 'waiting';
}

/** Two letters or figures that tell people in a list apart: `B1` for `BHV'er 117 Noord` is no use, so a number comes whole. */
export function initials(name: string): string {
  const number = /\d+/u.exec(name)?.[0];
  if (number !== undefined) return number.slice(-3);
  const words = name.split(/\s+/u).filter((word) => /\p{L}/u.test(word));
  const letters = [words.at(0), words.length > 1 ? words.at(-1) : undefined].map((word) => word?.at(0) ?? '');
  return letters.join('').toUpperCase();
}
