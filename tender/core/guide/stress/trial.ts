import { compare, type Rational } from '#platform/kernel/rational.ts';
import { ok, type Result } from '#platform/kernel/result.ts';
import { withoutTenderers } from '../../scoring/compare.ts';
import type { CompiledAward } from '../../scoring/compile.ts';
import { rankCompiled } from '../../scoring/rank.ts';
import type { Ranking, ScoredTenderer, ScoringInput } from '../../scoring/types.ts';
import type { Guide } from '../schema/guide.ts';

/** A guide with its rules read, to rank many sets by. */
export interface Ruled {
  readonly guide: Guide;
  readonly compiled: CompiledAward;
}

export function inputOf({ guide }: Ruled, tenderers: readonly ScoredTenderer[]): ScoringInput {
  return { guide, tenderers, prices: 'open' };
}

export function ranked(ruled: Ruled, tenderers: readonly ScoredTenderer[]): Result<Ranking> {
  return rankCompiled(ruled.compiled, inputOf(ruled, tenderers));
}

/** Those in the first place: one, several in a tie that only lots would decide, or none. */
export function first({ rows }: Ranking): readonly string[] {
  return rows.filter(({ rank }) => rank === 1).map(({ tenderer }) => tenderer);
}

/** The one winner, where there is one. */
export function winnerOf(ranking: Ranking): string | undefined {
  const [winner, other] = first(ranking);
  return other === undefined ? winner : undefined;
}

export function totalOf({ rows }: Ranking, tenderer: string): Rational | undefined {
  return rows.find((row) => row.tenderer === tenderer)?.total;
}

export interface Exclusion {
  readonly excluded: string;
  readonly winnerAfter: string;
  readonly after: Ranking;
}

/** The first non-winner whose leaving takes the first place from the winner. */
export function reversing(
  ruled: Ruled,
  tenderers: readonly ScoredTenderer[],
  before: Ranking,
  winner: string,
): Result<Exclusion | undefined> {
  const input = inputOf(ruled, tenderers);
  for (const { tenderer: excluded, rank } of before.rows) {
    if (excluded === winner || rank === null) continue;
    const after = rankCompiled(ruled.compiled, withoutTenderers(input, before, [excluded]));
    if (!after.ok) return after;
    const [winnerAfter] = first(after.value);
    if (winnerAfter !== undefined && !first(after.value).includes(winner)) {
      return ok({ excluded, winnerAfter, after: after.value });
    }
  }
  return ok(undefined);
}

/** The tenders as if all of them had offered what the one in the middle did, on one criterion. */
export function alike(
  tenderers: readonly ScoredTenderer[],
  criterion: { readonly id: string; readonly kind: string },
  ranking: Ranking,
): readonly ScoredTenderer[] {
  const middle = Math.floor(tenderers.length / 2);
  if (criterion.kind === 'price') {
    const price = tenderers
      .map((each) => each.price)
      .filter((each) => each !== undefined)
      .toSorted(compare)[middle];
    return price === undefined ? tenderers : tenderers.map((each) => ({ ...each, price }));
  }
  const byPoints = ranking.rows.toSorted((a, b) => {
    const [one, other] = [a.criteria[criterion.id]?.points, b.criteria[criterion.id]?.points];
    return one === undefined || other === undefined ? 0 : compare(one, other);
  });
  const model = tenderers.find(({ id }) => id === byPoints[middle]?.tenderer);
  const scores = model?.scores[criterion.id];
  if (scores === undefined) return tenderers;
  return tenderers.map((each) => ({ ...each, scores: { ...each.scores, [criterion.id]: scores } }));
}
