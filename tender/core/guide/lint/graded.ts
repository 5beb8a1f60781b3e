import { compare, max, type Rational } from '#platform/kernel/rational.ts';
import { carriesPoints, gradePoints, rounded } from '../../scoring/criterion.ts';
import { mostOfRules } from '../../scoring/fact-rules.ts';
import type { Award, Criterion } from '../schema/award.ts';

/** What a grade of a criterion is worth. */
export interface GradeWorth {
  readonly title: string;
  readonly points: Rational;
}

export interface GradedCriterion {
  readonly criterion: Criterion;
  readonly path: string;
  /** In the order of the scale; without grades that are worth nothing stated. */
  readonly worth: readonly GradeWorth[];
  /** Titles of grades without points. */
  readonly worthless: readonly string[];
}

/** The criteria whose points come from grades. */
export function gradedCriteria(award: Award): readonly GradedCriterion[] {
  return award.criteria.flatMap((criterion, place) => {
    const scale = award.scales.find(({ id }) => id === criterion.scale);
    if (!carriesPoints(criterion) || criterion.rules !== undefined || scale === undefined) return [];
    const graded = scale.grades.map(({ id, title }) => ({ title, points: gradePoints(award, criterion, id) }));
    return [
      {
        criterion,
        path: `/award/criteria/${place}`,
        worth: graded.flatMap(({ title, points }) => (points.ok ? [{ title, points: points.value }] : [])),
        worthless: graded.flatMap(({ title, points }) => (points.ok ? [] : [title])),
      },
    ];
  });
}

/** What the best grade is worth; undefined where not every grade is worth something. */
export function bestGrade({ worth, worthless }: GradedCriterion): Rational | undefined {
  const [first, ...rest] = worth.map(({ points }) => points);
  return first === undefined || worthless.length > 0 ? undefined : max(first, ...rest);
}

/** Pairs of grades that differ in name alone, after rounding; `exactly`: before it as well. */
export function equalGrades({ criterion, worth }: GradedCriterion): readonly {
  readonly first: string;
  readonly second: string;
  readonly points: Rational;
  readonly exactly: boolean;
}[] {
  return worth.flatMap((one, place) => {
    const points = rounded(criterion, one.points);
    const other = worth.slice(place + 1).find((each) => compare(rounded(criterion, each.points), points) === 0);
    if (other === undefined) return [];
    return [{ first: one.title, second: other.title, points, exactly: compare(one.points, other.points) === 0 }];
  });
}

export function evaluatorsOf({ committee }: Award): number {
  return committee.members.filter(({ evaluates }) => evaluates).length;
}

/** The criteria whose points are added by rules, with what all of these come to. */
export function ruledCriteria(
  award: Award,
): readonly { readonly criterion: Criterion; readonly path: string; readonly most: Rational }[] {
  return award.criteria.flatMap((criterion, place) =>
    criterion.rules === undefined
      ? []
      : [{ criterion, path: `/award/criteria/${place}/rules`, most: mostOfRules(criterion) }],
  );
}
