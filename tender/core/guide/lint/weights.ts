import { compare, max, sum, toFraction, zero } from '#platform/kernel/rational.ts';
import { carriesPoints, gradePoints, rounded } from '../../scoring/criterion.ts';
import { declared } from '../../scoring/declared.ts';
import { mostOfRules } from '../../scoring/fact-rules.ts';
import type { Award, Criterion, Scale } from '../schema/award.ts';
import { type Check, error, type Finding, note, warning } from './finding.ts';

/** Weights add up, every criterion can be scored, and the grades of a scale keep their distance. */
export const weights: Check = ({ award }) => [
  ...addUp(award),
  ...award.criteria.flatMap((criterion, place) => criterionFindings(award, criterion, `/award/criteria/${place}`)),
  ...committee(award),
];

/** Only where the total is the plain sum of the points; a price in euros less its quality has no maximum to reach. */
function addUp(award: Award): readonly Finding[] {
  if (award.total.replaceAll(' ', '') !== 'sum(points)') return [];
  const total = sum(award.criteria.map(({ weight }) => declared(weight)));
  if (compare(total, declared(award.maximum)) === 0) return [];
  return [error('weights-do-not-add-up', '/award/maximum', { sum: toFraction(total), maximum: award.maximum })];
}

function criterionFindings(award: Award, criterion: Criterion, path: string): readonly Finding[] {
  const { title, weight, kind } = criterion;
  if (!carriesPoints(criterion)) {
    if (kind === 'price' && /\bprices?\b/.test(award.total)) return [];
    return compare(declared(weight), zero) === 0 ? [] : [error('criterion-cannot-score', path, { title, weight })];
  }
  if (criterion.rules !== undefined) return ruleFindings(criterion, path);
  const scale = award.scales.find(({ id }) => id === criterion.scale);
  return scale === undefined
    ? []
    : [...gradeFindings(award, criterion, scale, path), ...combining(award, criterion, path)];
}

/** All rules together come to the weight: more can be no points of it, and less can never be reached. */
function ruleFindings(criterion: Criterion, path: string): readonly Finding[] {
  const most = mostOfRules(criterion);
  const against = compare(most, declared(criterion.weight));
  const params = { title: criterion.title, best: toFraction(most), weight: criterion.weight };
  if (against > 0) return [error('grade-above-weight', `${path}/rules`, params)];
  return against < 0 ? [warning('grade-below-weight', `${path}/rules`, params)] : [];
}

function gradeFindings(award: Award, criterion: Criterion, scale: Scale, path: string): readonly Finding[] {
  const graded = scale.grades.map((grade) => ({ grade, points: gradePoints(award, criterion, grade.id) }));
  const missing = graded.find(({ points }) => !points.ok);
  if (missing !== undefined)
    return [error('grade-has-no-points', `${path}/points`, { grade: missing.grade.title, title: criterion.title })];
  const worth = graded.flatMap(({ grade, points }) =>
    points.ok ? [{ title: grade.title, points: points.value }] : [],
  );
  const [first] = worth;
  if (first === undefined) return [];
  const best = max(first.points, ...worth.map(({ points }) => points));
  const against = compare(best, declared(criterion.weight));
  const params = { title: criterion.title, best: toFraction(best), weight: criterion.weight };
  const findings: Finding[] = [];
  if (against > 0) findings.push(error('grade-above-weight', `${path}/points`, params));
  if (against < 0 && criterion.formula === undefined)
    findings.push(warning('grade-below-weight', `${path}/points`, params));
  return [...findings, ...collapsing(criterion, worth, path)];
}

/** Two grades that come to the same points make the difference between them empty. */
function collapsing(
  criterion: Criterion,
  worth: readonly { title: string; points: ReturnType<typeof declared> }[],
  path: string,
): readonly Finding[] {
  return worth.flatMap((one, place) => {
    const other = worth
      .slice(place + 1)
      .find(({ points }) => compare(rounded(criterion, points), rounded(criterion, one.points)) === 0);
    if (other === undefined) return [];
    const params = {
      first: one.title,
      second: other.title,
      title: criterion.title,
      points: toFraction(rounded(criterion, one.points)),
    };
    const exactly = compare(one.points, other.points) === 0;
    return [
      warning(exactly ? 'grades-equal' : 'grades-collapse', exactly ? `${path}/points` : `${path}/round`, params),
    ];
  });
}

function combining(award: Award, criterion: Criterion, path: string): readonly Finding[] {
  const evaluators = award.committee.members.filter(({ evaluates }) => evaluates).length;
  if (criterion.combine === undefined && evaluators > 1)
    return [error('combine-missing', path, { title: criterion.title, evaluators })];
  const unrounded = criterion.combine === 'mean' && criterion.round === undefined && evaluators > 1;
  return unrounded ? [note('mean-not-rounded', path, { title: criterion.title })] : [];
}

function committee({ committee: { members, minimumEvaluators } }: Award): readonly Finding[] {
  const evaluators = members.filter(({ evaluates }) => evaluates).length;
  return evaluators >= minimumEvaluators
    ? []
    : [error('too-few-evaluators', '/award/committee/minimumEvaluators', { evaluators, minimum: minimumEvaluators })];
}
