import { equals, type Rational, sub } from '#platform/kernel/rational.ts';
import { ok, type Result } from '#platform/kernel/result.ts';
import { type CompiledAward, compileAward } from './compile.ts';
import { rankCompiled } from './rank.ts';
import type { RankedRow, Ranking, ScoringInput } from './types.ts';

/** What became of one tenderer between two rankings. */
export interface Movement {
  readonly tenderer: string;
  /** Rank before; null when it had none. */
  readonly from: number | null;
  readonly to: number | null;
  readonly direction: 'rose' | 'fell' | 'stayed' | 'left' | 'entered';
  readonly totalBefore?: Rational;
  readonly totalAfter?: Rational;
  /** Criteria whose points changed. */
  readonly changed: readonly { readonly criterion: string; readonly before: Rational; readonly after: Rational }[];
  /** Tenderers in both rankings that stood ahead before and stand behind now. */
  readonly passed: readonly string[];
  /** Tenderers in both rankings that stood behind before and stand ahead now. */
  readonly passedBy: readonly string[];
}

export interface Comparison {
  /** In the order of the ranking after, then those who left. */
  readonly movements: readonly Movement[];
  /** Whether two tenderers that are in both changed places: somebody lost to a rival through what happened to a third. */
  readonly reversed: boolean;
}

/** Who rose and who fell, and through what: a freed place, changed points, or a rival that gained more. */
export function compareRankings(before: Ranking, after: Ranking): Comparison {
  const old = new Map(before.rows.map((row) => [row.tenderer, row]));
  const fresh = new Map(after.rows.map((row) => [row.tenderer, row]));
  const stayed = after.rows.filter((row) => old.has(row.tenderer));
  const movements = after.rows.map((row) => {
    const was = old.get(row.tenderer);
    return was === undefined ? entered(row) : moved(was, row, stayed, old);
  });
  const gone = before.rows.filter((row) => !fresh.has(row.tenderer)).map(left);
  return { movements: [...movements, ...gone], reversed: movements.some(({ passed }) => passed.length > 0) };
}

function moved(
  was: RankedRow,
  is: RankedRow,
  stayed: readonly RankedRow[],
  old: ReadonlyMap<string, RankedRow>,
): Movement {
  const rivals = stayed.filter((row) => row.tenderer !== is.tenderer);
  const aheadBefore = (row: RankedRow): boolean => ahead(old.get(row.tenderer), was);
  return {
    tenderer: is.tenderer,
    from: was.rank,
    to: is.rank,
    direction: directionOf(was.rank, is.rank),
    totalBefore: was.total,
    totalAfter: is.total,
    changed: Object.entries(is.criteria).flatMap(([criterion, { points }]) => {
      const earlier = was.criteria[criterion]?.points;
      return earlier === undefined || equals(earlier, points) ? [] : [{ criterion, before: earlier, after: points }];
    }),
    passed: rivals.filter((row) => aheadBefore(row) && ahead(is, row)).map(({ tenderer }) => tenderer),
    passedBy: rivals
      .filter((row) => ahead(was, old.get(row.tenderer)) && ahead(row, is))
      .map(({ tenderer }) => tenderer),
  };
}

function entered(row: RankedRow): Movement {
  return {
    tenderer: row.tenderer,
    from: null,
    to: row.rank,
    direction: 'entered',
    totalAfter: row.total,
    changed: [],
    passed: [],
    passedBy: [],
  };
}

function left(row: RankedRow): Movement {
  return {
    tenderer: row.tenderer,
    from: row.rank,
    to: null,
    direction: 'left',
    totalBefore: row.total,
    changed: [],
    passed: [],
    passedBy: [],
  };
}

function directionOf(from: number | null, to: number | null): Movement['direction'] {
  const [was, is] = [from ?? Number.POSITIVE_INFINITY, to ?? Number.POSITIVE_INFINITY];
  if (was === is) return 'stayed';
  return is < was ? 'rose' : 'fell';
}

/** Who has no rank stands behind all who have one. */
function ahead(row: RankedRow | undefined, other: RankedRow | undefined): boolean {
  return (row?.rank ?? Number.POSITIVE_INFINITY) < (other?.rank ?? Number.POSITIVE_INFINITY);
}

/** The input when some tenderers have left the matrix (ALM-18); under `afterExclusion: keep` the price points of the others stay as they were. */
export function withoutTenderers(input: ScoringInput, before: Ranking, gone: readonly string[]): ScoringInput {
  const tenderers = input.tenderers.filter(({ id }) => !gone.includes(id));
  const { award } = input.guide;
  if (award.afterExclusion !== 'keep') return { ...input, tenderers };
  const prices = award.criteria.filter(({ kind }) => kind === 'price').map(({ id }) => id);
  const kept: Record<string, Readonly<Record<string, Rational>>> = {};
  for (const { tenderer, criteria } of before.rows.filter(({ eligible }) => eligible)) {
    const points: Record<string, Rational> = {};
    for (const id of prices) if (criteria[id] !== undefined) points[id] = withoutAdjustments(criteria[id]);
    kept[tenderer] = points;
  }
  return { ...input, tenderers, keptPricePoints: { ...kept, ...input.keptPricePoints } };
}

export interface WhatIf {
  readonly excluded: string;
  readonly ranking: Ranking;
  readonly comparison: Comparison;
}

/** For every tenderer that is ranked: what the ranking would be if it dropped out. */
export function whatIfExcluded(input: ScoringInput): Result<readonly WhatIf[]> {
  const compiled = compileAward(input.guide);
  const before = compiled.ok ? rankCompiled(compiled.value, input) : compiled;
  if (!compiled.ok || !before.ok) return before.ok ? ok([]) : before;
  const results: WhatIf[] = [];
  for (const { tenderer, rank } of before.value.rows) {
    if (rank === null) continue;
    const ranking = reranked(compiled.value, input, before.value, tenderer);
    if (!ranking.ok) return ranking;
    results.push({
      excluded: tenderer,
      ranking: ranking.value,
      comparison: compareRankings(before.value, ranking.value),
    });
  }
  return ok(results);
}

function reranked(compiled: CompiledAward, input: ScoringInput, before: Ranking, gone: string): Result<Ranking> {
  return rankCompiled(compiled, withoutTenderers(input, before, [gone]));
}

/** Adjustments stand in the input and are applied again. */
function withoutAdjustments({ points, adjustments }: RankedRow['criteria'][string]): Rational {
  return adjustments.reduce((rest, adjustment) => sub(rest, adjustment.points), points);
}
