import { compare, parseRational, type Rational, sub, toFraction, zero } from '#platform/kernel/rational.ts';
import type { Guide } from '#tender/core/guide/schema/guide.ts';
import { fromText } from '#tender/core/procedure/award/input.ts';
import type { GivenScore } from '#tender/core/procedure/evaluation/state.ts';
import type { Cell, EvaluationView, GradedCriterion } from '#tender/core/procedure/evaluation/view.ts';
import { rank } from '#tender/core/scoring/rank.ts';
import type { Ranking } from '#tender/core/scoring/types.ts';

export interface Place {
  readonly operator: string;
  readonly criterion: string;
}

export function cellOf(view: EvaluationView, place: Place): Cell | undefined {
  return view.cells.find(({ operator, criterion }) => operator === place.operator && criterion === place.criterion);
}

/** All versions of what one evaluator gave in a cell, the newest last. */
export function versionsIn(cell: Cell | undefined, user: string | undefined): readonly GivenScore[] {
  return cell?.scores.find((score) => score.user === user)?.versions ?? [];
}

/** Question by question, for all tenderers one after the other: who compares answers to one question scores them alike. Without what a certificate settles. */
export function workOrder(view: EvaluationView): readonly Place[] {
  const places = view.criteria.flatMap(({ id }) => view.tenders.map(({ operator }) => ({ operator, criterion: id })));
  return places.filter((place) => cellOf(view, place)?.certified === undefined);
}

/** The next cell that this evaluator has not scored yet, from a place on and around the end; undefined when all are scored. */
export function nextOpen(view: EvaluationView, from?: Place): Place | undefined {
  const order = workOrder(view);
  const at = from === undefined ? -1 : order.findIndex((place) => isSame(place, from));
  const ahead = [...order.slice(at + 1), ...order.slice(0, Math.max(at, 0))];
  return ahead.find((place) => versionsIn(cellOf(view, place), view.me?.user).length === 0);
}

/** The cells before and after one, in the order of work. */
export function neighbours(view: EvaluationView, place: Place): { readonly before?: Place; readonly after?: Place } {
  const order = workOrder(view);
  const at = order.findIndex((each) => isSame(each, place));
  const [before, after] = [order[at - 1], at === -1 ? undefined : order[at + 1]];
  return { ...(before === undefined ? {} : { before }), ...(after === undefined ? {} : { after }) };
}

function isSame(a: Place, b: Place): boolean {
  return a.operator === b.operator && a.criterion === b.criterion;
}

export interface GivenGrade {
  readonly grade: GradedCriterion['grades'][number];
  /** User ids of those whose last score is this grade. */
  readonly users: readonly string[];
}

export interface Spread {
  /** Every grade of the criterion, the best first, with who gave it. */
  readonly grades: readonly GivenGrade[];
  /** Points between the highest and the lowest score that was given, as exact text; `0` when all agree. */
  readonly width: string;
  readonly differs: boolean;
}

/** Who gave what in a cell, and how far apart they are (ALM-15). */
export function spreadOf(criterion: GradedCriterion, cell: Cell | undefined): Spread {
  const last = (cell?.scores ?? []).map(({ user, versions }) => ({ user, grade: versions.at(-1)?.grade }));
  const grades = criterion.grades.map((grade) => ({
    grade,
    users: last.filter((score) => score.grade === grade.id).map(({ user }) => user),
  }));
  const given = grades.filter(({ users }) => users.length > 0).map(({ grade }) => pointsOf(grade.points));
  const sorted = given.toSorted(compare);
  const width = sub(sorted.at(-1) ?? zero, sorted[0] ?? zero);
  return { grades, width: toFraction(width), differs: compare(width, zero) !== 0 };
}

function pointsOf(text: string): Rational {
  const points = parseRational(text);
  return points.ok ? points.value : zero;
}

/** The ranking on quality alone from the scores that are shown; undefined while one is missing. */
export function qualityRanking(view: EvaluationView, guide: Guide): Ranking | undefined {
  const tenderers = view.tenders.map(({ operator, facts }) => {
    const cells = view.criteria.map(({ id }) => [id, cellOf(view, { operator, criterion: id })] as const);
    return {
      id: operator,
      scores: Object.fromEntries(cells.map(([id, cell]) => [id, finalScores(cell)])),
      certified: cells.flatMap(([id, cell]) => (cell?.certified === undefined ? [] : [id])),
      ...(facts === undefined ? {} : { facts }),
      adjustments: [],
    };
  });
  const ranking = rank(fromText({ tenderers, prices: 'closed', draws: [] }, guide));
  return ranking.ok ? ranking.value : undefined;
}

function finalScores(cell: Cell | undefined): readonly { readonly evaluator: string; readonly grade: string }[] {
  const { agreed: grade, voters = [] } = cell?.consensus ?? {};
  if (grade !== undefined) return voters.map((evaluator) => ({ evaluator, grade }));
  return (cell?.scores ?? []).flatMap(({ user, versions }) => {
    const last = versions.at(-1);
    return last === undefined ? [] : [{ evaluator: user, grade: last.grade }];
  });
}
