import { compare, type Rational, zero } from '#platform/kernel/rational.ts';
import { ok, type Result } from '#platform/kernel/result.ts';
import type { TieRule } from '../guide/schema/award.ts';
import type { CompiledAward } from './compile.ts';
import { carriesPoints } from './criterion.ts';
import { holds } from './formula/evaluate.ts';
import type { Draw, RankedRow, TieStep, Undecided } from './types.ts';

/** A row before it has its place. */
export type Unplaced = Omit<RankedRow, 'rank' | 'ties'>;

interface Place {
  readonly rows: readonly Unplaced[];
  readonly steps: ReadonlyMap<string, readonly TieStep[]>;
  readonly undecided: readonly Undecided[];
}

/** Places the eligible rows, best first, and settles ties by the rules of the guide in their order (ALM-17). */
export function ordered(
  compiled: CompiledAward,
  rows: readonly Unplaced[],
  draws: readonly Draw[],
): Result<{ rows: readonly RankedRow[]; undecided: readonly Undecided[] }> {
  const groups = equalTotals(compiled, rows);
  if (!groups.ok) return groups;
  const placed: RankedRow[] = [];
  const undecided: Undecided[] = [];
  for (const group of groups.value) {
    const settled = settle(compiled, group, compiled.award.ties, draws);
    undecided.push(...settled.undecided);
    for (const [place, row] of settled.rows.entries()) {
      const open = settled.undecided.find(({ tied }) => tied.includes(row.tenderer));
      const shared =
        open === undefined ? place : settled.rows.findIndex(({ tenderer }) => open.tied.includes(tenderer));
      placed.push({ ...row, rank: placed.length - place + shared + 1, ties: settled.steps.get(row.tenderer) ?? [] });
    }
  }
  return ok({ rows: placed, undecided });
}

/** Groups of rows whose totals count as equal to the best one of the group, best group first. */
function equalTotals(
  { award, equal }: CompiledAward,
  rows: readonly Unplaced[],
): Result<readonly (readonly Unplaced[])[]> {
  const direction = award.best === 'highest' ? -1 : 1;
  const sorted = rows.toSorted((a, b) => direction * compare(a.total, b.total));
  const groups: Unplaced[][] = [];
  for (const row of sorted) {
    const group = groups.at(-1);
    const best = group?.[0];
    if (group === undefined || best === undefined) {
      groups.push([row]);
      continue;
    }
    const exactly = compare(best.total, row.total) === 0;
    const tie = exactly || equal === undefined ? ok(exactly) : holds(equal, { best: best.total, total: row.total });
    if (!tie.ok) return tie;
    if (tie.value) group.push(row);
    else groups.push([row]);
  }
  return ok(groups);
}

function settle(
  compiled: CompiledAward,
  group: readonly Unplaced[],
  rules: readonly TieRule[],
  draws: readonly Draw[],
): Place {
  const tied = group.map(({ tenderer }) => tenderer);
  if (group.length < 2) return { rows: group, steps: new Map(), undecided: [] };
  const [rule, ...later] = rules;
  if (rule === undefined) return { rows: group, steps: new Map(), undecided: [{ tied, needs: 'rule' }] };
  if (rule.by === 'lots') return byLots(group, rule, tied, draws);
  const compared = measured(compiled, rule, group);
  const parts = partsOf(group, compared);
  const places = parts.map((part) => settle(compiled, part, later, draws));
  const steps = new Map<string, readonly TieStep[]>();
  for (const [at, part] of parts.entries()) {
    const step: TieStep = { rule, tied, compared: compared ?? [], decided: parts.length > 1 };
    for (const { tenderer } of part) steps.set(tenderer, [step, ...(places[at]?.steps.get(tenderer) ?? [])]);
  }
  return { rows: places.flatMap(({ rows }) => rows), steps, undecided: places.flatMap(({ undecided }) => undecided) };
}

/** Undefined for a criterion that carries no points: nobody can be told apart by it. */
function measured(
  { award }: CompiledAward,
  rule: Exclude<TieRule, { by: 'lots' }>,
  group: readonly Unplaced[],
): readonly Rational[] | undefined {
  if (rule.by === 'quality') return group.map(({ qualityTotal }) => qualityTotal);
  const criterion = award.criteria.find(({ id }) => id === rule.criterion);
  if (criterion === undefined || !carriesPoints(criterion)) return undefined;
  return group.map(({ criteria }) => criteria[rule.criterion]?.points ?? zero);
}

/** The group cut where the compared points differ, most points first. */
function partsOf(
  group: readonly Unplaced[],
  compared: readonly Rational[] | undefined,
): readonly (readonly Unplaced[])[] {
  if (compared === undefined) return [group];
  const withPoints = group.map((row, place) => ({ row, points: compared[place] ?? zero }));
  const parts: { points: Rational; rows: Unplaced[] }[] = [];
  for (const { row, points } of withPoints.toSorted((a, b) => compare(b.points, a.points))) {
    const part = parts.at(-1);
    if (part !== undefined && compare(part.points, points) === 0) part.rows.push(row);
    else parts.push({ points, rows: [row] });
  }
  return parts.map(({ rows }) => rows);
}

/** A draw over more tenderers still orders the ones that are left of it: an exclusion does not call for new lots. */
function byLots(
  group: readonly Unplaced[],
  rule: Extract<TieRule, { by: 'lots' }>,
  tied: readonly string[],
  draws: readonly Draw[],
): Place {
  const draw = draws.findLast(({ order }) => tied.every((tenderer) => order.includes(tenderer)));
  const step: TieStep = { rule, tied, compared: [], decided: draw !== undefined };
  const steps = new Map(tied.map((tenderer) => [tenderer, [step]]));
  if (draw === undefined) return { rows: group, steps, undecided: [{ tied, needs: 'lots', drawnBy: rule.drawnBy }] };
  return {
    rows: group.toSorted((a, b) => draw.order.indexOf(a.tenderer) - draw.order.indexOf(b.tenderer)),
    steps,
    undecided: [],
  };
}
