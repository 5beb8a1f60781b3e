import { add, compare, sign, sub } from '#platform/kernel/rational.ts';
import { ok, type Result, refuse } from '#platform/kernel/result.ts';
import type { Criterion } from '../guide/schema/award.ts';
import type { CompiledAward, CompiledCriterion, CompiledThreshold } from './compile.ts';
import { carriesPoints, certifiedPoints, combineScores, noPoints, rounded, scoreCriterion } from './criterion.ts';
import { declared } from './declared.ts';
import { addRules } from './fact-rules.ts';
import { type Environment, evaluate, type List } from './formula/evaluate.ts';
import { overTenderers, tenderNames } from './names.ts';
import type { CriterionResult, FailedThreshold, GradedScore, ScoredTenderer, ScoringInput } from './types.ts';

/** One tender with the points of its criteria; `prices` is absent while prices are closed. */
export interface Assessed {
  readonly tenderer: ScoredTenderer;
  readonly criteria: Readonly<Record<string, CriterionResult>>;
  readonly failed: readonly FailedThreshold[];
  readonly prices?: List;
}

/**
 * Quality first, over all tenderers of the matrix; then the thresholds on quality; then prices, compared among those that reached them
 * (a tender that fell at quality is no valid tender whose price could be the lowest); then the other thresholds.
 */
export function assess(compiled: CompiledAward, input: ScoringInput): Result<readonly Assessed[]> {
  const quality = assessQuality(compiled, input);
  if (!quality.ok) return quality;
  const held = each(quality.value, (tender) => tested(compiled, tender, (threshold) => threshold.onQuality));
  if (!held.ok || input.prices === 'closed') return held;
  const valid = held.value.filter(({ failed }) => failed.length === 0).map(({ tenderer }) => tenderer);
  const missing = compiled.needsPrice ? valid.find(({ price }) => price === undefined) : undefined;
  if (missing !== undefined) return refuse('price-missing', { tenderer: missing.id });
  const priced = valid.flatMap(({ id, price }) => (price === undefined ? [] : [{ id, price }]));
  const prices = overTenderers(
    priced.map(({ id }) => id),
    priced.map(({ price }) => price),
  );
  return each(held.value, (tender) => assessPrice(compiled, input, tender, prices));
}

function assessQuality(compiled: CompiledAward, input: ScoringInput): Result<readonly Assessed[]> {
  const results = new Map<string, Record<string, CriterionResult>>(input.tenderers.map(({ id }) => [id, {}]));
  for (const entry of compiled.criteria.filter(({ criterion }) => criterion.kind !== 'price')) {
    const points = qualityPoints(compiled, entry, input.tenderers);
    if (!points.ok) return points;
    for (const [place, { id }] of input.tenderers.entries()) {
      const row = results.get(id);
      const result = points.value[place];
      if (row !== undefined && result !== undefined) row[entry.criterion.id] = result;
    }
  }
  return each(input.tenderers, (tenderer) =>
    withAdjustments(compiled, { tenderer, criteria: results.get(tenderer.id) ?? {}, failed: [] }, isQuality),
  );
}

function qualityPoints(
  { award }: CompiledAward,
  { criterion, formula, grades, rules }: CompiledCriterion,
  tenderers: readonly ScoredTenderer[],
): Result<readonly CriterionResult[]> {
  if (rules !== undefined) {
    return each(tenderers, (tenderer) =>
      named(addRules(criterion, rules, tenderer.facts?.[criterion.id] ?? {}), tenderer, criterion),
    );
  }
  if (formula === undefined || !carriesPoints(criterion)) {
    return each(tenderers, (tenderer) =>
      named(
        tenderer.certified?.includes(criterion.id) === true
          ? certifiedPoints(award, criterion)
          : scoreCriterion(award, criterion, tenderer.scores[criterion.id] ?? [], grades),
        tenderer,
        criterion,
      ),
    );
  }
  const combined = each(tenderers, (tenderer) =>
    named(combineScores(award, criterion, tenderer.scores[criterion.id] ?? [], grades), tenderer, criterion),
  );
  if (!combined.ok) return combined;
  const scores = overTenderers(
    tenderers.map(({ id }) => id),
    combined.value.map(({ value }) => value),
  );
  return each(tenderers, (tenderer, place) => {
    const own = combined.value[place];
    if (own === undefined) throw new Error('as many combined scores as tenderers');
    const names = { score: own.value, scores, weight: declared(criterion.weight) };
    return named(byFormula({ criterion, formula, grades }, names, own.scores), tenderer, criterion);
  });
}

function assessPrice(compiled: CompiledAward, input: ScoringInput, tender: Assessed, prices: List): Result<Assessed> {
  const { tenderer } = tender;
  const criteria: Record<string, CriterionResult> = { ...tender.criteria };
  const fell = tender.failed.length > 0;
  for (const entry of compiled.criteria.filter(({ criterion }) => criterion.kind === 'price')) {
    const result = fell
      ? ok(notAssessed)
      : named(pricePoints(compiled, input, entry, tenderer, prices), tenderer, entry.criterion);
    if (!result.ok) return result;
    criteria[entry.criterion.id] = result.value;
  }
  const assessed = withAdjustments(
    compiled,
    { ...tender, criteria, ...(fell ? {} : { prices }) },
    (criterion) => !isQuality(criterion),
  );
  return assessed.ok && !fell ? tested(compiled, assessed.value, (threshold) => !threshold.onQuality) : assessed;
}

const notAssessed: CriterionResult = { ...noPoints, trace: { kind: 'not-assessed' } };

function pricePoints(
  { award }: CompiledAward,
  input: ScoringInput,
  entry: CompiledCriterion,
  { id, price }: ScoredTenderer,
  prices: List,
): Result<CriterionResult> {
  const kept = award.afterExclusion === 'keep' ? input.keptPricePoints?.[id]?.[entry.criterion.id] : undefined;
  if (kept !== undefined) return ok({ points: kept, unrounded: kept, trace: { kind: 'kept' }, adjustments: [] });
  if (price === undefined || !carriesPoints(entry.criterion)) return ok(noPoints);
  return byFormula(entry, { price, prices, weight: declared(entry.criterion.weight) }, []);
}

function byFormula(
  { criterion, formula }: CompiledCriterion,
  names: Environment,
  scores: readonly GradedScore[],
): Result<CriterionResult> {
  if (formula === undefined) throw new Error('a criterion by formula has a formula');
  const value = evaluate(formula, names);
  if (!value.ok) return value;
  return ok({
    points: rounded(criterion, value.value),
    unrounded: value.value,
    trace: { kind: 'formula', formula, names, scores },
    adjustments: [],
  });
}

/** An adjustment comes after rounding and may not lead out of 0 … weight. */
function withAdjustments(
  compiled: CompiledAward,
  tender: Assessed,
  concerns: (criterion: Criterion) => boolean,
): Result<Assessed> {
  const { tenderer } = tender;
  const criteria: Record<string, CriterionResult> = { ...tender.criteria };
  for (const adjustment of tenderer.adjustments ?? []) {
    const criterion = compiled.award.criteria.find(({ id }) => id === adjustment.criterion);
    const before = criteria[adjustment.criterion];
    const params = { tenderer: tenderer.id, criterion: adjustment.criterion };
    if (criterion === undefined) return refuse('adjustment-of-unknown-criterion', params);
    if (!concerns(criterion) || before === undefined) continue;
    const points = add(before.points, adjustment.points);
    if (sign(points) < 0 || compare(points, declared(criterion.weight)) > 0)
      return refuse('adjustment-out-of-range', params);
    criteria[criterion.id] = { ...before, points, adjustments: [...before.adjustments, adjustment] };
  }
  return ok({ ...tender, criteria });
}

function tested(
  compiled: CompiledAward,
  tender: Assessed,
  concerns: (threshold: CompiledThreshold) => boolean,
): Result<Assessed> {
  const concerned = compiled.thresholds.filter(concerns);
  if (concerned.length === 0) return ok(tender);
  const names = tenderNames(compiled, tender.criteria, tender.tenderer.price, tender.prices);
  const failed: FailedThreshold[] = [...tender.failed];
  for (const { declared: threshold, measure } of concerned) {
    const measured = evaluate(measure, names);
    if (!measured.ok)
      return refuse(measured.error.code, {
        ...measured.error.params,
        tenderer: tender.tenderer.id,
        threshold: threshold.id,
      });
    const minimum = declared(threshold.minimum);
    if (sign(sub(measured.value, minimum)) < 0)
      failed.push({ threshold: threshold.id, measured: measured.value, minimum });
  }
  return ok({ ...tender, failed });
}

function isQuality(criterion: Criterion): boolean {
  return criterion.kind !== 'price';
}

function each<A, B>(values: readonly A[], change: (value: A, place: number) => Result<B>): Result<readonly B[]> {
  const changed: B[] = [];
  for (const [place, value] of values.entries()) {
    const result = change(value, place);
    if (!result.ok) return result;
    changed.push(result.value);
  }
  return ok(changed);
}

/** Says whose points and which criterion a refusal is about. */
function named<T>(result: Result<T>, tenderer: ScoredTenderer, criterion: Criterion): Result<T> {
  return result.ok
    ? result
    : refuse(result.error.code, { ...result.error.params, tenderer: tenderer.id, criterion: criterion.id });
}
