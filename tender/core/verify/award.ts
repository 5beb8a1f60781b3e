import {
  abs,
  add,
  compare,
  parseRational,
  type Rational,
  rational,
  sub,
  sum,
  toFraction,
} from '#platform/kernel/rational.ts';
import { type Result, unwrap } from '#platform/kernel/result.ts';
import { isSelection } from '../guide/places.ts';
import { tieInTheWay } from '../procedure/award/decide.ts';
import type { DecidedRow } from '../procedure/award/events.ts';
import { type Winners, winnersIn, winnersOf } from '../procedure/award/places.ts';
import { currentRanking, decidedRows } from '../procedure/award/ranking.ts';
import type { ProcedureFile } from '../procedure/file.ts';
import { operatorName } from '../procedure/interest/follow.ts';
import { guideOf } from '../procedure/planning/phases.ts';
import { isRankable } from '../procedure/selection/selected.ts';
import type { Ranking } from '../scoring/types.ts';
import { type Check, type CheckName, fails, holds, type Moment, type Said, said } from './check.ts';

/** What guide, scores and opened prices make of a decision, computed here anew. */
interface Recomputed {
  readonly rows: readonly DecidedRow[];
  /** Before rounding, by operator and criterion; what was taken off at a verification is off. */
  readonly exact: Readonly<Record<string, Readonly<Record<string, Rational>>>>;
  readonly tied: boolean;
}

const known = new WeakMap<ProcedureFile, Recomputed | undefined>();

/** Undefined when nothing can be ranked: scores or prices are missing. */
export function recomputed(file: ProcedureFile): Recomputed | undefined {
  if (!known.has(file)) {
    const ranking: Result<Ranking> | undefined = isRankable(file) ? currentRanking(file) : undefined;
    known.set(file, ranking?.ok === true ? fromRanking(file, ranking.value) : undefined);
  }
  return known.get(file);
}

function fromRanking(file: ProcedureFile, ranking: Ranking): Recomputed {
  const exact = ranking.rows.map(({ tenderer, criteria }) => {
    const points = Object.entries(criteria).map(([id, { unrounded, adjustments }]): [string, Rational] => [
      id,
      add(unrounded, sum(adjustments.map((one) => one.points))),
    ]);
    return [tenderer, Object.fromEntries(points)] as const;
  });
  return { rows: decidedRows(file, ranking), exact: Object.fromEntries(exact), tied: tieInTheWay(file, ranking) };
}

interface Compared {
  readonly file: ProcedureFile;
  readonly decided: DecidedRow;
  readonly computed: DecidedRow;
  readonly exact: Readonly<Record<string, Rational>>;
  /** Of which decision, and whose row. */
  readonly params: { readonly number: number; readonly name: string };
}

/** A check that looks at each line of each decision beside the same line computed anew. Who stands in it is for the exclusions. */
function lineCheck(name: CheckName, compareLines: (lines: Compared) => readonly Said[]): Check {
  return {
    name,
    needsAll: true,
    at({ recorded: { event }, before }: Moment): readonly Said[] {
      const truth = event.type === 'AwardDecided' ? recomputed(before) : undefined;
      if (event.type !== 'AwardDecided' || truth === undefined) return [];
      return event.ranking.flatMap((decided) => {
        const computed = truth.rows.find(({ operator }) => operator === decided.operator);
        const params = { number: event.number, name: operatorName(before, decided.operator) };
        const exact = truth.exact[decided.operator] ?? {};
        return computed === undefined ? [] : compareLines({ file: before, decided, computed, exact, params });
      });
    },
  };
}

/** The total of the price sheet follows from its tariffs (ALM-13). */
export const pricesCheck = lineCheck('prices', ({ decided, computed, params }) => [
  said(decided.price === computed.price, ['price-agrees', 'price-differs'], {
    ...params,
    decided: decided.price ?? '–',
    computed: computed.price ?? '–',
  }),
]);

/** Points follow from the grades that evaluators gave and from the formulas; closer than one in the last decimal is for `rounding`. */
export const scoresCheck = lineCheck('scores', ({ file, decided, exact, params }) => {
  const wrong = criteriaOf(decided, exact).flatMap((criterion): readonly Said[] => {
    const [given, computed] = [decided.points[criterion], exact[criterion]];
    const far = given === undefined || computed === undefined || !isClose(file, criterion, given, computed);
    const shown = computed === undefined ? '–' : toFraction(computed);
    return far ? [fails('score-differs', { ...params, criterion, decided: given ?? '–', computed: shown })] : [];
  });
  return wrong.length > 0 ? wrong : [holds('scores-agree', { ...params, points: listed(decided.points) })];
});

/** Where a number was rounded, it was so as the guide declares (ALM-15). */
export const roundingCheck = lineCheck('rounding', ({ file, decided, computed, exact, params }) => {
  const wrong = criteriaOf(decided, exact).flatMap((criterion): readonly Said[] => {
    const [given, rounded, before] = [decided.points[criterion], computed.points[criterion], exact[criterion]];
    if (given === undefined || before === undefined || given === rounded) return [];
    if (!isClose(file, criterion, given, before)) return [];
    const rule = guideOf(file).award.criteria.find(({ id }) => id === criterion)?.round;
    const facts = { criterion, exact: toFraction(before), decided: given, computed: rounded ?? '–' };
    return [
      fails('rounding-differs', { ...params, ...facts, places: rule?.places ?? 2, mode: rule?.mode ?? 'half-up' }),
    ];
  });
  return wrong.length > 0
    ? wrong
    : [holds('rounding-agrees', { ...params, count: Object.keys(decided.points).length })];
});

export const totalsCheck = lineCheck('totals', ({ decided, computed, params }) => [
  said(decided.total === computed.total, ['total-agrees', 'total-differs'], {
    ...params,
    decided: decided.total,
    computed: computed.total,
  }),
]);

const placesCheck = lineCheck('ranking', ({ decided, computed, params }) => [
  said(decided.rank === computed.rank, ['place-agrees', 'place-differs'], {
    ...params,
    decided: decided.rank,
    computed: computed.rank,
  }),
]);

/** The order follows from the totals, the rules for ties and the lots drawn (ALM-17, ALM-18). */
export const rankingCheck: Check = {
  ...placesCheck,
  at(moment) {
    const { event } = moment.recorded;
    if (event.type !== 'AwardDecided') return [];
    if (recomputed(moment.before) === undefined) return [fails('ranking-impossible', { number: event.number })];
    return placesCheck.at(moment);
  },
};

/** Awarded to whom the ranking puts first, with the reserve that the guide asks for, and no tie in the way. */
export const winnerCheck: Check = {
  name: 'winner',
  needsAll: true,
  at({ recorded: { event }, before }) {
    if (event.type === 'FinalAwardMade') return [finalAward(before, event)];
    if (event.type !== 'AwardDecided') return [];
    const truth = recomputed(before);
    if (truth === undefined) return [];
    const name = (operator: string | undefined) => (operator === undefined ? '–' : operatorName(before, operator));
    const names = (all: Winners | undefined) => (all === undefined ? '–' : winnersOf(all).map(name).join(', '));
    const reserveRank = guideOf(before).contract.reserve?.rank;
    const winners = winnersIn(guideOf(before), truth.rows);
    const reserve = truth.rows.find(({ rank }) => rank === reserveRank)?.operator;
    const params = { number: event.number, winner: names(event), reserve: name(event.reserve) };
    if (truth.tied) return [fails('awarded-in-a-tie', params)];
    const right = sameWinners(event, winners) && event.reserve === reserve;
    return [
      right
        ? event.winners === undefined
          ? holds('awarded-to-first', params)
          : holds(isSelection(guideOf(before)) ? 'selected-by-place' : 'awarded-by-place', {
              ...params,
              places: event.winners.length,
            })
        : fails('awarded-to-other', { ...params, first: names(winners), next: name(reserve) }),
    ];
  },
};

function finalAward(
  file: ProcedureFile,
  event: Winners & { readonly decision: number; readonly reserve?: string | undefined },
): Said {
  const decision = file.award.decisions.find(({ number }) => number === event.decision);
  const last = file.award.decisions.at(-1);
  const right = decision === last && sameWinners(event, decision) && decision?.reserve === event.reserve;
  const params = {
    number: event.decision,
    winner: winnersOf(event)
      .map((operator) => operatorName(file, operator))
      .join(', '),
    last: last?.number ?? 0,
  };
  const as = isSelection(guideOf(file)) ? 'selected-finally' : 'final-as-decided';
  return said(right, [as, 'final-otherwise'], params);
}

/** The same parties in the same order, and `winners` named where the guide awards several contracts and only there. */
function sameWinners(decided: Winners, computed: Winners | undefined): boolean {
  return decided.winner === computed?.winner && decided.winners?.join() === computed.winners?.join();
}

function criteriaOf(decided: DecidedRow, exact: Readonly<Record<string, Rational>>): readonly string[] {
  return [...new Set([...Object.keys(decided.points), ...Object.keys(exact)])];
}

/** Less than one in the last decimal away. */
function isClose(file: ProcedureFile, criterion: string, given: string, computed: Rational): boolean {
  const places = guideOf(file).award.criteria.find(({ id }) => id === criterion)?.round?.places ?? 2;
  const read = parseRational(given);
  return read.ok && compare(abs(sub(unwrap(read), computed)), rational(1n, 10n ** BigInt(places))) < 0;
}

function listed(points: Readonly<Record<string, string>>): string {
  return Object.entries(points)
    .map(([criterion, value]) => `${criterion} ${value}`)
    .join(', ');
}
