import { equals, neg, parseRational, type Rational, round, toDecimal, zero } from '#platform/kernel/rational.ts';
import { ok, type Result, unwrap } from '#platform/kernel/result.ts';
import { isSelection } from '../../guide/places.ts';
import type { Guide } from '../../guide/schema/guide.ts';
import { priceTotal } from '../../scoring/price-sheet.ts';
import { rank } from '../../scoring/rank.ts';
import type { RankedRow, Ranking, ScoredTenderer, ScoringInput } from '../../scoring/types.ts';
import { hasByCertificate } from '../evaluation/certified.ts';
import { factsOf } from '../evaluation/facts.ts';
import { finalScores } from '../evaluation/final-scores.ts';
import { admitted } from '../examination/race.ts';
import type { ProcedureFile } from '../file.ts';
import { guideOf } from '../planning/phases.ts';
import { isRankable } from '../selection/selected.ts';
import { isUnscored } from '../selection/unscored.ts';
import type { DecidedRow, FallenRow } from './events.ts';

/** A decision writes no number longer than this. */
const mostDecimals = 6;

/** The total of a tender's price sheet; absent while prices are closed, or when the sheet lacks a tariff. */
export function priceOf(file: ProcedureFile, operator: string): Rational | undefined {
  const { priceSheet } = guideOf(file);
  const reading = file.award.prices?.readings.find((one) => one.operator === operator);
  if (priceSheet === undefined || reading === undefined) return undefined;
  const tariffs = Object.entries(reading.prices).map(([item, price]) => [item, unwrap(parseRational(price))] as const);
  const total = priceTotal(priceSheet, Object.fromEntries(tariffs));
  return total.ok ? total.value.total : undefined;
}

function scored(file: ProcedureFile, operator: string): ScoredTenderer {
  const price = priceOf(file, operator);
  const lowered = file.award.verifications.filter(
    (held) => held.operator === operator && held.outcome === 'points-lowered',
  );
  return {
    id: operator,
    scores: finalScores(file, operator),
    ...factsOf(file, operator),
    ...certifiedCriteria(file, operator),
    ...(price === undefined ? {} : { price }),
    adjustments: lowered.flatMap(({ adjustments }) =>
      adjustments.map(({ criterion, points, reason }) => ({
        criterion,
        points: neg(unwrap(parseRational(points))),
        reason,
      })),
    ),
  };
}

function certifiedCriteria(file: ProcedureFile, operator: string): Pick<ScoredTenderer, 'certified'> {
  const certified = guideOf(file).award.criteria.filter((criterion) => hasByCertificate(file, operator, criterion));
  return certified.length === 0 ? {} : { certified: certified.map(({ id }) => id) };
}

/** What the ranking is computed from, with the tenderers that are in the matrix now (ALM-18). */
export function scoringInput(file: ProcedureFile, guide: Guide = guideOf(file)): ScoringInput {
  const kept = keptPricePoints(file, guide);
  return {
    guide,
    tenderers: admitted(file).map((operator) => scored(file, operator)),
    prices: isRankable(file) ? 'open' : 'closed',
    draws: file.award.draws.map(({ tied, order }) => ({ tied, order })),
    ...(kept === undefined ? {} : { keptPricePoints: kept }),
  };
}

/** The ranking as it stands now. Refuses what the formulas refuse, such as a tender without a price. */
export function currentRanking(file: ProcedureFile): Result<Ranking> {
  if (isUnscored(file)) return ok(withoutPoints(admitted(file)));
  return rank(scoringInput(file));
}

/** Of a selection in which all who qualify go on: nobody stands before another (CVO-20). */
export function withoutPoints(candidates: readonly string[]): Ranking {
  const row = { rank: 1, total: zero, criteria: {}, qualityTotal: zero, eligible: true, failed: [], ties: [] };
  return { rows: candidates.map((tenderer) => ({ tenderer, ...row })), undecided: [], prices: 'open' };
}

/**
 * Price points as they were over all tenderers whose prices were opened. They count with `afterExclusion: keep` alone, and are always
 * given, so that a page can show what that reading would have brought.
 */
function keptPricePoints(file: ProcedureFile, guide: Guide): ScoringInput['keptPricePoints'] {
  if (file.award.prices === undefined) return undefined;
  const { seq } = file.award.prices;
  const then = (file.examination.concluded?.admitted ?? []).filter((operator) => {
    const excluded = file.examination.excluded[operator];
    return excluded === undefined || excluded.seq > seq;
  });
  const before = rank({ guide, tenderers: then.map((operator) => scored(file, operator)), prices: 'open' });
  if (!before.ok) return undefined;
  const prices = guide.award.criteria.filter(({ kind }) => kind === 'price').map(({ id }) => id);
  return Object.fromEntries(
    before.value.rows.map((row) => [
      row.tenderer,
      Object.fromEntries(
        prices.flatMap((id) => (row.criteria[id] === undefined ? [] : [[id, row.criteria[id].points] as const])),
      ),
    ]),
  );
}

/** A ranking as it goes into a decision: points with the decimals that the guide declares, exact where it declares none. */
export function decidedRows(file: ProcedureFile, ranking: Ranking): readonly DecidedRow[] {
  return ranking.rows.flatMap((row) => {
    const price = priceOf(file, row.tenderer);
    if (row.rank === null || (price === undefined && !isSelection(guideOf(file)))) return [];
    return [
      {
        operator: row.tenderer,
        rank: row.rank,
        total: written(row.total),
        points: pointsOf(file, row),
        ...(price === undefined ? {} : { price: toDecimal(price, 2) }),
      },
    ];
  });
}

/** Who stayed under a threshold, and by how much (ROC-35). */
export function fallenRows(file: ProcedureFile, ranking: Ranking): readonly FallenRow[] {
  return ranking.rows
    .filter(({ eligible }) => !eligible)
    .map((row) => ({
      operator: row.tenderer,
      points: pointsOf(file, row),
      failed: row.failed.map(({ threshold, measured, minimum }) => ({
        threshold,
        measured: written(measured),
        minimum: written(minimum),
      })),
    }));
}

function pointsOf(file: ProcedureFile, row: RankedRow): Readonly<Record<string, string>> {
  const points = guideOf(file).award.criteria.flatMap(({ id, round: rule }) => {
    const result = row.criteria[id];
    if (result === undefined) return [];
    return [[id, rule === undefined ? written(result.points) : toDecimal(result.points, rule.places)] as const];
  });
  return Object.fromEntries(points);
}

/** Two decimals, and more where the value has more; what never ends is rounded to two. */
function written(value: Rational): string {
  for (let places = 2; places <= mostDecimals; places += 1) {
    if (equals(round(value, places, 'half-up'), value)) return toDecimal(value, places);
  }
  return toDecimal(value, 2);
}
