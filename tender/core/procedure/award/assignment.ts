import { ok, type Result, refuse } from '#platform/kernel/result.ts';
import type { Guide } from '../../guide/schema/guide.ts';
import { type Winners, winnersOf } from './places.ts';

/** Which winner gets which part, and why; the authority chooses (CVO-03). */
export interface AssignedPart {
  readonly part: string;
  readonly operator: string;
  readonly reason: string;
}

export type Part = NonNullable<Guide['award']['assignment']>['parts'][number];

export function partsIn({ award }: Guide): readonly Part[] {
  return award.assignment?.parts ?? [];
}

/** What this operator was assigned. */
export function partOf(
  guide: Guide,
  assigned: readonly AssignedPart[] | undefined,
  operator: string,
): (Part & { readonly reason: string }) | undefined {
  const own = assigned?.find((one) => one.operator === operator);
  const part = partsIn(guide).find(({ id }) => id === own?.part);
  return own === undefined || part === undefined ? undefined : { ...part, reason: own.reason };
}

/**
 * Every winner one part and no part twice; nothing where the guide has no parts. Codes: `nothing-to-assign`, `parts-to-assign` (params `count`,
 * winners without a part), `assigned-wrongly`.
 */
export function checkAssigned(
  guide: Guide,
  winners: Winners,
  assigned: readonly AssignedPart[] | undefined,
): Result<readonly AssignedPart[] | undefined> {
  const parts = partsIn(guide).map(({ id }) => id);
  if (parts.length === 0) return assigned === undefined ? ok(undefined) : refuse('nothing-to-assign');
  const all = winnersOf(winners);
  const given = assigned ?? [];
  const missing = all.filter((operator) => given.every((one) => one.operator !== operator)).length;
  if (missing > 0) return refuse('parts-to-assign', { count: missing });
  const right =
    given.length === all.length &&
    new Set(given.map(({ part }) => part)).size === given.length &&
    given.every(({ part, operator }) => parts.includes(part) && all.includes(operator));
  return right ? ok(given) : refuse('assigned-wrongly');
}
