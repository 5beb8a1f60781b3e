import { compare, sum, zero } from '#platform/kernel/rational.ts';
import { ok, type Result, refuse } from '#platform/kernel/result.ts';
import { type Assessed, assess } from './assess.ts';
import { type CompiledAward, compileAward } from './compile.ts';
import { evaluate } from './formula/evaluate.ts';
import { tenderNames } from './names.ts';
import { ordered, type Unplaced } from './order.ts';
import type { RankedRow, Ranking, ScoringInput } from './types.ts';

/**
 * The ranking of the tenders that are in the matrix, in exact arithmetic (ALM-13 … ALM-18).
 *
 * Refuses what makes a score impossible: `score-missing`, `no-consensus`, `grade-unknown`, `grade-without-points`, `price-missing`,
 * `adjustment-of-unknown-criterion`, `adjustment-out-of-range`, `tenderer-twice`, `draw-not-of-tied`, the refusals of formulas
 * (`division-by-zero` for a price of nothing), each with `tenderer` and `criterion` where they belong to one.
 */
export function rank(input: ScoringInput): Result<Ranking> {
  const compiled = compileAward(input.guide);
  return compiled.ok ? rankCompiled(compiled.value, input) : compiled;
}

/** As `rank`, with the award rules already read: for ranking the same guide many times. */
export function rankCompiled(compiled: CompiledAward, input: ScoringInput): Result<Ranking> {
  const sound = checkInput(input);
  if (!sound.ok) return sound;
  const assessed = assess(compiled, input);
  if (!assessed.ok) return assessed;
  const rows: Unplaced[] = [];
  for (const tender of assessed.value) {
    const row = totalled(compiled, input, tender);
    if (!row.ok) return row;
    rows.push(row.value);
  }
  const fallen: readonly RankedRow[] = rows
    .filter(({ eligible }) => !eligible)
    .map((row) => ({ ...row, rank: null, ties: [] }));
  const eligible = rows.filter((row) => row.eligible);
  if (input.prices === 'closed')
    return ok({ rows: [...byQuality(eligible), ...fallen], undecided: [], prices: 'closed' });
  const placed = ordered(compiled, eligible, input.draws ?? []);
  return placed.ok
    ? ok({ rows: [...placed.value.rows, ...fallen], undecided: placed.value.undecided, prices: 'open' })
    : placed;
}

/** Without prices the total is the quality total; so it is for a tender that fell at quality. */
function totalled(
  compiled: CompiledAward,
  input: ScoringInput,
  { tenderer, criteria, failed, prices }: Assessed,
): Result<Unplaced> {
  const qualityTotal = sum(compiled.qualityIds.map((id) => criteria[id]?.points ?? zero));
  const row = {
    tenderer: tenderer.id,
    criteria: inOrder(compiled, criteria),
    qualityTotal,
    eligible: failed.length === 0,
    failed,
  };
  if (input.prices === 'closed' || prices === undefined) return ok({ ...row, total: qualityTotal });
  const names = tenderNames(compiled, criteria, tenderer.price, prices);
  const total = evaluate(compiled.total, names);
  if (!total.ok) return refuse(total.error.code, { ...total.error.params, tenderer: tenderer.id });
  return ok({ ...row, total: total.value, totalTrace: { formula: compiled.total, names } });
}

/** The criteria as the guide lists them. */
function inOrder({ award }: CompiledAward, criteria: Assessed['criteria']): Assessed['criteria'] {
  return Object.fromEntries(
    award.criteria.flatMap(({ id }) => (criteria[id] === undefined ? [] : [[id, criteria[id]]])),
  );
}

/** While prices are closed equal quality shares a place: tie rules belong to the total. */
function byQuality(rows: readonly Unplaced[]): readonly RankedRow[] {
  const sorted = rows.toSorted((a, b) => compare(b.qualityTotal, a.qualityTotal));
  return sorted.map((row) => ({
    ...row,
    rank: sorted.findIndex((other) => compare(other.qualityTotal, row.qualityTotal) === 0) + 1,
    ties: [],
  }));
}

function checkInput({ tenderers, draws }: ScoringInput): Result<true> {
  const ids = new Set<string>();
  for (const { id } of tenderers) {
    if (ids.has(id)) return refuse('tenderer-twice', { tenderer: id });
    ids.add(id);
  }
  for (const { tied, order } of draws ?? []) {
    const same =
      tied.length === order.length && new Set(order).size === order.length && tied.every((id) => order.includes(id));
    if (!same) return refuse('draw-not-of-tied', { tied: tied.join(', '), order: order.join(', ') });
  }
  return ok(true);
}
