import { parseRational, type Rational, zero } from '#platform/kernel/rational.ts';
import type { DecidedRow, LetterKind } from '#tender/core/procedure/award/events.ts';
import { winnersOf } from '#tender/core/procedure/award/places.ts';
import type { AwardView } from '#tender/core/procedure/award/view.ts';
import { type Comparison, compareRankings } from '#tender/core/scoring/compare.ts';
import type { Ranking } from '#tender/core/scoring/types.ts';

type Decision = AwardView['decisions'][number];

/** A ranking as it was decided, in the form in which rankings are compared; how its points came about was left behind. */
export function decidedRanking(rows: readonly DecidedRow[]): Ranking {
  return {
    prices: 'open',
    undecided: [],
    rows: rows.map(({ operator, rank, total, points }) => ({
      tenderer: operator,
      rank,
      total: exact(total),
      qualityTotal: zero,
      eligible: true,
      failed: [],
      ties: [],
      criteria: Object.fromEntries(
        Object.entries(points).map(([criterion, value]) => [
          criterion,
          { points: exact(value), unrounded: exact(value), trace: { kind: 'kept' as const }, adjustments: [] },
        ]),
      ),
    })),
  };
}

/** Who rose and who fell since the decision before (ALM-18); undefined for the first. */
export function sinceLast(decisions: readonly Decision[], number: number): Comparison | undefined {
  const after = decisions.find((decision) => decision.number === number);
  const before = decisions.find((decision) => decision.number === number - 1);
  if (after === undefined || before === undefined) return undefined;
  return compareRankings(decidedRanking(before.ranking), decidedRanking(after.ranking));
}

/** Which letter each tenderer will get when those of a decision are sent: the same choice as the server makes. */
export function lettersOf(
  decision: Decision,
  names: AwardView['names'],
): readonly { readonly operator: string; readonly kind: LetterKind }[] {
  return Object.keys(names).map((operator) => ({ operator, kind: letterKind(decision, operator) }));
}

function letterKind(decision: Decision, operator: string): LetterKind {
  const { reserve, ranking, fallen = [] } = decision;
  if (winnersOf(decision).includes(operator)) return 'award';
  if (operator === reserve) return 'reserve';
  return [...ranking, ...fallen].some((row) => row.operator === operator) ? 'rejection' : 'exclusion';
}

function exact(text: string): Rational {
  const value = parseRational(text);
  if (!value.ok) throw new Error(`not a number in a decision: ${text}`);
  return value.value;
}
