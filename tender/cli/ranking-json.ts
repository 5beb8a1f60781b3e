import { type Rational, toDecimal, toFraction } from '#platform/kernel/rational.ts';
import type { Why } from '#platform/kernel/why.ts';
import type { Comparison } from '#tender/core/scoring/compare.ts';
import { explainCriterion } from '#tender/core/scoring/explain.ts';
import { explainRank, explainTotal } from '#tender/core/scoring/explain-rank.ts';
import type { Explaining } from '#tender/core/scoring/explaining.ts';
import type { RankedRow, Ranking } from '#tender/core/scoring/types.ts';
import type { RankOutput } from './output.ts';

/** A ranking with what is needed to tell about it; the comparison is with the ranking of everybody. */
export interface Outcome {
  readonly ranking: Ranking;
  readonly comparison?: Comparison;
  readonly explaining: Explaining;
}

type Row = RankOutput['rows'][number];

export function rankingJson({ ranking, comparison, explaining }: Outcome, why: boolean): RankOutput {
  return {
    guide: explaining.guide.id,
    prices: ranking.prices,
    rows: ranking.rows.map((row) => ({
      ...toRow(row, explaining),
      ...(why ? { why: whyOf(row, ranking, explaining) } : {}),
    })),
    undecided: ranking.undecided.map((open) => ({ ...open, tied: [...open.tied] })),
    ...(comparison === undefined ? {} : { movements: comparison.movements.map(toMovement) }),
  };
}

function toRow({ tenderer, rank, total, qualityTotal, criteria }: RankedRow, explaining: Explaining): Row {
  return {
    tenderer,
    name: explaining.tenderer(tenderer),
    rank,
    total: number(total),
    quality: number(qualityTotal),
    criteria: Object.fromEntries(Object.entries(criteria).map(([id, { points }]) => [id, number(points)])),
  };
}

function whyOf(row: RankedRow, ranking: Ranking, explaining: Explaining): NonNullable<Row['why']> {
  return {
    rank: plain(explainRank(explaining, ranking, row.tenderer)),
    total: plain(explainTotal(explaining, row)),
    criteria: Object.fromEntries(
      Object.keys(row.criteria).map((id) => [id, plain(explainCriterion(explaining, row, id))]),
    ),
  };
}

function toMovement(movement: Comparison['movements'][number]): NonNullable<RankOutput['movements']>[number] {
  const { tenderer, from, to, direction, passed, passedBy } = movement;
  return { tenderer, from, to, direction, passed: [...passed], passedBy: [...passedBy] };
}

function plain({ title, rules, inputs, steps }: Why): NonNullable<Row['why']>['rank'] {
  return { title, rules: [...rules], inputs: [...inputs], steps: [...steps] };
}

function number(value: Rational): Row['total'] {
  return { exact: toFraction(value), shown: toDecimal(value, 2) };
}
