import { div, mean, mul, type Rational, rational, round, zero } from '#platform/kernel/rational.ts';
import { ok, type Result, refuse } from '#platform/kernel/result.ts';
import type { Award, Criterion } from '../guide/schema/award.ts';
import { declared } from './declared.ts';
import type { CriterionResult, GradedScore, Score } from './types.ts';

const hundred = rational(100);

/** Whether points can come of this criterion at all: a price formula, grades that are worth something, or rules over facts. */
export function carriesPoints(criterion: Criterion): boolean {
  if (criterion.kind === 'price') return criterion.formula !== undefined;
  return criterion.scale !== undefined || criterion.rules !== undefined;
}

/** Points of one grade on one criterion: as the criterion lists them (ALM-14), else the percentage of the grade times the weight. */
export function gradePoints(award: Award, criterion: Criterion, grade: string): Result<Rational> {
  const scale = award.scales.find((candidate) => candidate.id === criterion.scale);
  const found = scale?.grades.find((candidate) => candidate.id === grade);
  const params = { criterion: criterion.id, grade };
  if (found === undefined) return refuse('grade-unknown', params);
  const listed = criterion.points?.[grade];
  if (listed !== undefined) return ok(declared(listed));
  if (found.percent === undefined) return refuse('grade-without-points', params);
  return ok(div(mul(declared(criterion.weight), declared(found.percent)), hundred));
}

/** Points by grade. A grade that is worth nothing stated is left out. */
export type GradeTable = ReadonlyMap<string, Rational>;

export function gradeTable(award: Award, criterion: Criterion): GradeTable {
  const scale = award.scales.find((candidate) => candidate.id === criterion.scale);
  const table = new Map<string, Rational>();
  for (const { id } of scale?.grades ?? []) {
    const points = gradePoints(award, criterion, id);
    if (points.ok) table.set(id, points.value);
  }
  return table;
}

interface Combined {
  readonly value: Rational;
  readonly combine: 'mean' | 'consensus' | 'single';
  readonly scores: readonly GradedScore[];
}

/** What the scores of the evaluators come to, before the formula and the rounding of the criterion. */
export function combineScores(
  award: Award,
  criterion: Criterion,
  scores: readonly Score[],
  table: GradeTable = gradeTable(award, criterion),
): Result<Combined> {
  const graded: GradedScore[] = [];
  for (const { evaluator, grade } of scores) {
    const points = table.get(grade);
    if (points === undefined) return refusedGrade(award, criterion, grade);
    graded.push({ evaluator, grade, points });
  }
  const [first] = graded;
  if (first === undefined) return refuse('score-missing', { criterion: criterion.id });
  const unanimous = graded.every((score) => score.grade === first.grade);
  const averaged = criterion.combine === 'mean' || (!unanimous && award.consensus?.without === 'mean');
  if (averaged) return ok({ value: mean(graded.map((score) => score.points)), combine: 'mean', scores: graded });
  return unanimous
    ? ok({ value: first.points, combine: criterion.combine ?? 'single', scores: graded })
    : refuse('no-consensus', { criterion: criterion.id });
}

function refusedGrade(award: Award, criterion: Criterion, grade: string): Result<never> {
  const points = gradePoints(award, criterion, grade);
  if (points.ok) throw new Error(`the table of ${criterion.id} lacks the grade ${grade}`);
  return points;
}

/**
 * One criterion by itself, for a criterion whose points do not depend on other tenders: grades become points, several evaluators become
 * one score, and the result is rounded as declared (ALM-15). Refuses `score-missing`, `no-consensus`, `grade-unknown`, `grade-without-points`.
 */
export function scoreCriterion(
  award: Award,
  criterion: Criterion,
  scores: readonly Score[],
  table?: GradeTable,
): Result<CriterionResult> {
  if (!carriesPoints(criterion)) return ok(noPoints);
  const combined = combineScores(award, criterion, scores, table);
  if (!combined.ok) return combined;
  const { value, combine, scores: graded } = combined.value;
  return ok({
    points: rounded(criterion, value),
    unrounded: value,
    trace: { kind: 'grades', combine, scores: graded },
    adjustments: [],
  });
}

/** Points of the grade that a certificate brings, without evaluators (CVO-17). */
export function certifiedPoints(award: Award, criterion: Criterion): Result<CriterionResult> {
  const grade = criterion.certified?.grade ?? '';
  const points = gradePoints(award, criterion, grade);
  if (!points.ok) return points;
  return ok({
    points: rounded(criterion, points.value),
    unrounded: points.value,
    trace: { kind: 'certified', grade },
    adjustments: [],
  });
}

export const noPoints: CriterionResult = {
  points: zero,
  unrounded: zero,
  trace: { kind: 'no-points' },
  adjustments: [],
};

/** A criterion without declared rounding stays exact. */
export function rounded(criterion: Criterion, value: Rational): Rational {
  return criterion.round === undefined ? value : round(value, criterion.round.places, criterion.round.mode);
}
