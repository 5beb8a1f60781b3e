import type { Rational } from '#platform/kernel/rational.ts';
import { ok, type Result, refuse } from '#platform/kernel/result.ts';
import type { Award, Criterion } from '../guide/schema/award.ts';
import type { Guide } from '../guide/schema/guide.ts';
import { type GradeTable, gradeTable } from './criterion.ts';
import { declared } from './declared.ts';
import { factScope } from './fact-rules.ts';
import type { List } from './formula/evaluate.ts';
import { compileFormula, type Formula, namesIn } from './formula/formula.ts';
import { type FormulaPlace, scopeOf } from './scopes.ts';

export interface CompiledCriterion {
  readonly criterion: Criterion;
  /** Points by grade, read once for all tenders. */
  readonly grades: GradeTable;
  readonly formula?: Formula;
  /** Of a criterion whose points are added up by rules over facts. */
  readonly rules?: readonly Formula[];
}

export interface CompiledThreshold {
  readonly declared: Award['thresholds'][number];
  readonly measure: Formula;
  /** Looks at quality alone, so that it decides before prices are compared. */
  readonly onQuality: boolean;
}

/** The award rules of a guide with their formulas read and checked. */
export interface CompiledAward {
  readonly award: Award;
  readonly criteria: readonly CompiledCriterion[];
  readonly total: Formula;
  readonly thresholds: readonly CompiledThreshold[];
  readonly equal?: Formula;
  readonly abnormallyLow?: Formula;
  /** Whether a tender cannot be ranked without its price. */
  readonly needsPrice: boolean;
  readonly ids: readonly string[];
  /** Criteria of the kinds quality and presentation. */
  readonly qualityIds: readonly string[];
  readonly weights: List;
  readonly maximum: Rational;
}

/** Refusals are those of `compileFormula`, with `at`: the JSON Pointer of the formula in the guide. */
export function compileAward(guide: Guide): Result<CompiledAward> {
  const { award } = guide;
  const read = (place: FormulaPlace, text: string, at: string): Result<Formula> => {
    const truth = place === 'equal' || place === 'abnormally-low';
    const formula = compileFormula(text, scopeOf(place, award), truth ? 'truth' : 'number');
    return formula.ok ? formula : refuse(formula.error.code, { ...formula.error.params, at });
  };
  const criteria = compileCriteria(guide, read);
  if (!criteria.ok) return criteria;
  const thresholds = compileThresholds(award, read);
  if (!thresholds.ok) return thresholds;
  const total = read('total', award.total, '/award/total');
  if (!total.ok) return total;
  const equal = award.equal === undefined ? undefined : read('equal', award.equal, '/award/equal');
  if (equal?.ok === false) return equal;
  const low =
    award.abnormallyLow === undefined ? undefined : read('abnormally-low', award.abnormallyLow, '/award/abnormallyLow');
  if (low?.ok === false) return low;
  return ok({
    award,
    criteria: criteria.value,
    total: total.value,
    ...constants(award),
    thresholds: thresholds.value,
    ...(equal === undefined ? {} : { equal: equal.value }),
    ...(low === undefined ? {} : { abnormallyLow: low.value }),
    needsPrice:
      award.criteria.some(({ kind }) => kind === 'price') ||
      [total.value, ...thresholds.value.map(({ measure }) => measure)].some(looksAtPrice),
  });
}

/** What is the same for every tender. */
function constants(award: Award): Pick<CompiledAward, 'ids' | 'qualityIds' | 'weights' | 'maximum'> {
  const ids = award.criteria.map(({ id }) => id);
  return {
    ids,
    qualityIds: award.criteria.filter(({ kind }) => kind !== 'price').map(({ id }) => id),
    weights: { over: 'criteria', keys: ids, values: award.criteria.map(({ weight }) => declared(weight)) },
    maximum: declared(award.maximum),
  };
}

type Read = (place: FormulaPlace, text: string, at: string) => Result<Formula>;

function compileCriteria({ award, suitability }: Guide, read: Read): Result<readonly CompiledCriterion[]> {
  const compiled: CompiledCriterion[] = [];
  for (const [place, criterion] of award.criteria.entries()) {
    if (criterion.rules !== undefined) {
      const rules = compileRules(suitability, criterion, `/award/criteria/${place}/rules/add`);
      if (!rules.ok) return rules;
      compiled.push({ criterion, grades: gradeTable(award, criterion), rules: rules.value });
      continue;
    }
    if (criterion.formula === undefined) {
      compiled.push({ criterion, grades: gradeTable(award, criterion) });
      continue;
    }
    const scope = criterion.kind === 'price' ? 'price-criterion' : 'quality-criterion';
    const formula = read(scope, criterion.formula, `/award/criteria/${place}/formula`);
    if (!formula.ok) return formula;
    compiled.push({ criterion, grades: gradeTable(award, criterion), formula: formula.value });
  }
  return ok(compiled);
}

function compileRules(suitability: Guide['suitability'], criterion: Criterion, at: string): Result<readonly Formula[]> {
  const scope = factScope(suitability, criterion);
  const formulas: Formula[] = [];
  for (const [place, { when }] of (criterion.rules?.add ?? []).entries()) {
    const formula = compileFormula(when, scope, 'truth');
    if (!formula.ok) return refuse(formula.error.code, { ...formula.error.params, at: `${at}/${place}/when` });
    formulas.push(formula.value);
  }
  return ok(formulas);
}

function compileThresholds(award: Award, read: Read): Result<readonly CompiledThreshold[]> {
  const compiled: CompiledThreshold[] = [];
  for (const [place, threshold] of award.thresholds.entries()) {
    const measure = read('threshold', threshold.measure, `/award/thresholds/${place}/measure`);
    if (!measure.ok) return measure;
    compiled.push({
      declared: threshold,
      measure: measure.value,
      onQuality: looksAtQualityAlone(award, measure.value),
    });
  }
  return ok(compiled);
}

function looksAtPrice(formula: Formula): boolean {
  const names = namesIn(formula.expression);
  return names.has('price') || names.has('prices');
}

/** `points[question-1]` is quality when question 1 is; `points` as a whole holds the price points too. */
function looksAtQualityAlone(award: Award, formula: Formula): boolean {
  const prices = award.criteria.filter(({ kind }) => kind === 'price').map(({ id }) => id);
  const names = namesIn(formula.expression);
  if (looksAtPrice(formula) || prices.some((id) => names.has(`points[${id}]`))) return false;
  return prices.length === 0 || !names.has('points');
}
