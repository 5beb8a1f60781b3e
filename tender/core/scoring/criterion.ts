import { div, mean, mul, type Rational, rational, round, zero } from '#platform/kernel/rational.ts';
import { ok, type Result, refuse } from '#platform/kernel/result.ts';
import type { Award, Criterion } from '../guide/schema/award.ts';
import { declared } from './declared.ts';
import type { CriterionResult, GradedScore, Score } from './types.ts';

const hundred = rational(100);

/** Whether points can come of this criterion at all: a price formula, or grades that are worth something. */
export function carriesPoints(criterion: Criterion): boolean {
  return criterion.kind === 'price' ? criterion.formula !== undefined : criterion.scale !== undefined;
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

/** What the scores of the evaluators come to, before the formula and the rounding of the criterion. */
export function combineScores(
  award: Award,
  criterion: Criterion,
  scores: readonly Score[],
): Result<{ value: Rational; scores: readonly GradedScore[] }> {
  const graded: GradedScore[] = [];
  for (const score of scores) {
    const points = gradePoints(award, criterion, score.grade);
    if (!points.ok) return points;
    graded.push({ ...score, points: points.value });
  }
  const [first] = graded;
  if (first === undefined) return refuse('score-missing', { criterion: criterion.id });
  if (criterion.combine === 'mean') return ok({ value: mean(graded.map((score) => score.points)), scores: graded });
  const unanimous = graded.every((score) => score.grade === first.grade);
  return unanimous ? ok({ value: first.points, scores: graded }) : refuse('no-consensus', { criterion: criterion.id });
}

/**
 * One criterion by itself, for a criterion whose points do not depend on other tenders: grades become points, several evaluators become
 * one score, and the result is rounded as declared (ALM-15). Refuses `score-missing`, `no-consensus`, `grade-unknown`, `grade-without-points`.
 */
export function scoreCriterion(award: Award, criterion: Criterion, scores: readonly Score[]): Result<CriterionResult> {
  if (!carriesPoints(criterion)) return ok(noPoints);
  const combined = combineScores(award, criterion, scores);
  if (!combined.ok) return combined;
  const { value } = combined.value;
  return ok({
    points: rounded(criterion, value),
    unrounded: value,
    trace: { kind: 'grades', combine: criterion.combine ?? 'single', scores: combined.value.scores },
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
