import type { Id, Need } from '../organisation/organisation.ts';

/** Somebody who can fill one place at a time. */
export interface Candidate {
  readonly id: Id;
  readonly skills: readonly Id[];
}

/** Whoever it is will do. */
export const anySkill = 'any';

export interface Filled extends Need {
  readonly found: number;
}

export interface Matching {
  /** By need, in the order in which they were given. */
  readonly needs: readonly Filled[];
  readonly missing: readonly Need[];
  readonly enough: boolean;
}

/**
 * Who fills which place, when each counts for one place at a time: as many places as possible are filled (augmenting paths, Kuhn 1955).
 * Where not all can be, skills go before `any` and earlier needs before later ones: a place that was filled stays filled, whoever moves.
 */
export function match(needs: readonly Need[], candidates: readonly Candidate[]): Matching {
  const places = placesOf(needs);
  const useful = usefulOf(candidates, needs, places.length);
  const held = new Map<Candidate, number>();
  const filled = places.map((_, place) => fill(place, places, useful, held, new Set()));
  const found = needs.map((need, index) => ({
    ...need,
    found: places.filter(({ need: of }, place) => of === index && filled[place] === true).length,
  }));
  const missing = found
    .filter((need) => need.found < need.count)
    .map(({ skill, count, found: have }) => ({ skill, count: count - have }));
  return { needs: found, missing: merged(missing), enough: missing.length === 0 };
}

/** Whether one more place would be filled if he came too. */
export function helps(needs: readonly Need[], coming: readonly Candidate[], candidate: Candidate): boolean {
  return filledBy(needs, [...coming, candidate]) > filledBy(needs, coming);
}

function filledBy(needs: readonly Need[], candidates: readonly Candidate[]): number {
  return match(needs, candidates).needs.reduce((sum, { found }) => sum + found, 0);
}

interface Place {
  readonly need: number;
  readonly skill: Id;
}

function placesOf(needs: readonly Need[]): readonly Place[] {
  const places = needs.flatMap(({ skill, count }, need) => Array.from({ length: count }, () => ({ need, skill })));
  return [...places.filter(({ skill }) => skill !== anySkill), ...places.filter(({ skill }) => skill === anySkill)];
}

/** Of those who can do the same, no more than there are places: the others change nothing. */
function usefulOf(candidates: readonly Candidate[], needs: readonly Need[], places: number): readonly Candidate[] {
  const asked = [...new Set(needs.map(({ skill }) => skill))];
  const byKind = new Map<string, number>();
  return candidates.filter((candidate) => {
    const kind = asked.filter((skill) => candidate.skills.includes(skill)).join(' ');
    const so = byKind.get(kind) ?? 0;
    byKind.set(kind, so + 1);
    return so < places;
  });
}

function fill(
  place: number,
  places: readonly Place[],
  candidates: readonly Candidate[],
  held: Map<Candidate, number>,
  tried: Set<Candidate>,
): boolean {
  const skill = places[place]?.skill ?? anySkill;
  const able = candidates.filter((one) => !tried.has(one) && (skill === anySkill || one.skills.includes(skill)));
  const free = able.find((one) => !held.has(one));
  if (free !== undefined) {
    held.set(free, place);
    return true;
  }
  for (const candidate of able) {
    const other = held.get(candidate);
    if (tried.has(candidate) || other === undefined) continue;
    tried.add(candidate);
    if (fill(other, places, candidates, held, tried)) {
      held.set(candidate, place);
      return true;
    }
  }
  return false;
}

function merged(needs: readonly Need[]): readonly Need[] {
  const counts = new Map<Id, number>();
  for (const { skill, count } of needs) counts.set(skill, (counts.get(skill) ?? 0) + count);
  return [...counts].map(([skill, count]) => ({ skill, count }));
}
