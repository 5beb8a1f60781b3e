import { compare, equals, parseRational, type Rational, sign, sub, sum, toDecimal } from '#platform/kernel/rational.ts';
import { ok, type Result, refuse, unwrap } from '#platform/kernel/result.ts';
import { isSelection, lastPlaceOf } from '../../guide/places.ts';
import { attainablePoints } from '../../scoring/attainable.ts';
import type { Ranking, Undecided } from '../../scoring/types.ts';
import { activeEvaluators } from '../evaluation/committee.ts';
import { openPriceItems } from '../examination/open-items.ts';
import { admitted, isWithdrawn, tenderers } from '../examination/race.ts';
import type { ProcedureFile } from '../file.ts';
import { operatorName } from '../interest/follow.ts';
import { negotiationsClosed } from '../negotiation/turns.ts';
import { closedItems } from '../opening/price-envelope.ts';
import { guideOf } from '../planning/phases.ts';
import { requireRole } from '../roles.ts';
import { isRankable, matters } from '../selection/selected.ts';
import type { DecideContext, Decision } from '../stage.ts';
import { checkAssigned } from './assignment.ts';
import type { AwardCommand } from './commands.ts';
import { decideLots, type LotsCommand } from './decide-lots.ts';
import { isOvertaken, lastDecision, standingDecision } from './decisions.ts';
import { drawMethod, mayDraw } from './draw-rules.ts';
import type { LetterKind } from './events.ts';
import { winnersIn, winnersOf } from './places.ts';
import { suspectPrices } from './price-checks.ts';
import { currentRanking, decidedRows, fallenRows } from './ranking.ts';
import type { AwardDecision } from './state.ts';

type Of<Type extends AwardCommand['type']> = Extract<AwardCommand, { type: Type }>;

export function decideAward(file: ProcedureFile, command: AwardCommand, context: DecideContext): Decision {
  // A report is finished when all is over.
  if (command.type === 'note-for-report') return noteForReport(command, context);
  if (file.contract.final !== undefined) return refuse('final-award-made-already');
  switch (command.type) {
    case 'record-draw':
      return recordDraw(file, command, context);
    case 'announce-draw':
    case 'join-draw':
    case 'close-draw':
    case 'reveal-draw':
    case 'conclude-draw':
    case 'abandon-draw':
      return decideLots(file, command, context, openTie(file));
    default:
      return byLeader(file, command, context);
  }
}

function noteForReport({ topic, text }: Of<'note-for-report'>, { viewer }: DecideContext): Decision {
  const allowed = requireRole(viewer, 'process-leader', 'buyer');
  return allowed.ok ? ok([{ type: 'ReportNoted', topic, text }]) : allowed;
}

type LeaderCommand = Exclude<AwardCommand, Of<'record-draw'> | Of<'note-for-report'> | LotsCommand>;

function byLeader(file: ProcedureFile, command: LeaderCommand, context: DecideContext): Decision {
  const allowed = requireRole(context.viewer, 'process-leader', 'buyer');
  if (!allowed.ok) return allowed;
  switch (command.type) {
    case 'open-prices':
      return openPrices(file, command);
    case 'record-verification':
      return recordVerification(file, command);
    case 'decide-award':
      return decideOn(file, command);
    default:
      return sendLetters(file);
  }
}

/** Prices count only after quality is frozen (ALM-12), and where they lay apart, once they are there and examined. */
function openPrices(file: ProcedureFile, { readings }: Of<'open-prices'>): Decision {
  if (isSelection(guideOf(file))) return refuse('selection-has-no-prices');
  if (file.award.prices !== undefined) return refuse('prices-open-already');
  if (file.evaluation.frozenAt === undefined) return refuse('quality-not-frozen');
  if (closedItems(file).size > 0) return refuse('price-envelope-closed');
  const count = openPriceItems(file).length;
  if (count > 0) return refuse('price-items-open', { count });
  const inTheRace = readings.filter(({ operator }) => admitted(file).includes(operator));
  return ok([{ type: 'PricesOpened', readings: inTheRace }]);
}

/** The current ranking once prices are open. */
function ranked(file: ProcedureFile): Result<Ranking> {
  if (!isRankable(file)) return refuse(isSelection(guideOf(file)) ? 'quality-not-frozen' : 'prices-closed');
  const ranking = currentRanking(file);
  return ranking.ok ? ranking : refuse('no-ranking');
}

/** The best place that a tie is about. */
function placeOf(ranking: Ranking, { tied }: Undecided): number {
  return ranking.rows.find(({ tenderer }) => tied.includes(tenderer))?.rank ?? 1;
}

/** The first tie that only lots can settle. */
export function tieForLots(file: ProcedureFile, ranking: Ranking): Extract<Undecided, { needs: 'lots' }> | undefined {
  const guide = guideOf(file);
  return ranking.undecided
    .filter((tie) => tie.needs === 'lots')
    .find((tie) => matters(guide, placeOf(ranking, tie), tie.tied.length));
}

function openTie(file: ProcedureFile): ReturnType<typeof tieForLots> {
  const ranking = ranked(file);
  return ranking.ok ? tieForLots(file, ranking.value) : undefined;
}

/** The outcome of lots that were drawn outside the file, where the guide has them drawn by hand (ALM-17). */
function recordDraw(file: ProcedureFile, { order, deed }: Of<'record-draw'>, context: DecideContext): Decision {
  const ranking = ranked(file);
  if (!ranking.ok) return ranking;
  const tie = tieForLots(file, ranking.value);
  if (tie === undefined) return refuse('nothing-to-draw');
  const allowed = mayDraw(context.viewer, tie.drawnBy);
  if (!allowed.ok) return allowed;
  if (drawMethod(guideOf(file)) !== 'by-hand') return refuse('draw-is-in-file');
  if (order.toSorted().join() !== tie.tied.toSorted().join()) {
    return refuse('draw-names-others', { names: tie.tied.map((operator) => operatorName(file, operator)).join(', ') });
  }
  return ok([{ type: 'LotsDrawn', tied: tie.tied, order, drawnBy: context.actor.user, deed }]);
}

function recordVerification(file: ProcedureFile, command: Of<'record-verification'>): Decision {
  const { operator, minutes, outcome } = command;
  const ranking = ranked(file);
  if (!ranking.ok) return ranking;
  if (!admitted(file).includes(operator)) return refuse('tenderer-not-admitted');
  const adjustments = outcome === 'points-lowered' ? command.adjustments : [];
  if (outcome === 'points-lowered' && adjustments.length === 0) return refuse('adjustments-needed');
  const row = ranking.value.rows.find(({ tenderer }) => tenderer === operator);
  for (const { criterion, points } of adjustments) {
    const has = row?.criteria[criterion]?.points;
    if (has === undefined) return refuse('criterion-is-not-graded');
    if (sign(unwrap(parseRational(points))) <= 0) return refuse('adjustments-needed');
    const lowered = sum(
      adjustments.filter((one) => one.criterion === criterion).map((one) => unwrap(parseRational(one.points))),
    );
    if (compare(lowered, has) > 0) return refuse('adjustment-too-large', { points: toDecimal(has, 2) });
    const left = checkLeft(file, criterion, sub(has, lowered));
    if (!left.ok) return left;
  }
  return ok([{ type: 'VerificationHeld', operator, minutes, outcome, adjustments }]);
}

/** Where the guide lets the evaluators grade once more, what is left is what grades of theirs can come to (ALM-19). */
function checkLeft(file: ProcedureFile, criterion: string, left: Rational): Result<undefined> {
  const { award } = guideOf(file);
  const graded = award.criteria.find(({ id, scale }) => id === criterion && scale !== undefined);
  if (award.afterVerification !== 'grades') return ok(undefined);
  const attainable =
    graded === undefined ? [] : attainablePoints(award, graded, Math.max(1, activeEvaluators(file).length));
  if (attainable === undefined || attainable.some((points) => equals(points, left))) return ok(undefined);
  return refuse('points-left-are-no-grades', {
    left: toDecimal(left, 2),
    points: attainable.map((points) => toDecimal(points, 2)).join(' / '),
  });
}

/** The ranking decides; the decision fixes it with its reasons (ALM-18: a new ranking asks for a new decision). */
function decideOn(file: ProcedureFile, { reasons, assigned: given }: Of<'decide-award'>): Decision {
  const ranking = ranked(file);
  if (!ranking.ok) return ranking;
  if (!negotiationsClosed(file)) return refuse('negotiations-not-closed');
  if (standingDecision(file) !== undefined) return refuse('decision-stands');
  if (tieInTheWay(file, ranking.value)) return refuse('ties-undecided');
  const count = admitted(file).filter((operator) => isExplaining(file, operator)).length;
  if (count > 0) return refuse('explanations-open', { count });
  const suspect = suspectPrices(file).find(({ settled }) => !settled);
  if (suspect !== undefined)
    return refuse(suspect.consequence === 'exclude' ? 'price-excludes' : 'price-unexplained', {
      name: operatorName(file, suspect.operator),
      check: suspect.title,
    });
  const reserveRank = guideOf(file).contract.reserve?.rank;
  const rows = decidedRows(file, ranking.value);
  const winners = winnersIn(guideOf(file), rows);
  if (winners === undefined) return refuse('nobody-to-award');
  const assigned = checkAssigned(guideOf(file), winners, given);
  if (!assigned.ok) return assigned;
  const reserve = rows.find((row) => row.rank === reserveRank)?.operator;
  const number = file.award.decisions.length + 1;
  const fallen = fallenRows(file, ranking.value);
  return ok([
    {
      type: 'AwardDecided',
      number,
      ranking: rows,
      ...winners,
      reasons,
      ...(reserve === undefined ? {} : { reserve }),
      ...(fallen.length === 0 ? {} : { fallen }),
      ...(assigned.value === undefined ? {} : { assigned: assigned.value }),
    },
  ]);
}

/** Whether a place that brings a contract is still shared; further down two may stand level. */
export function tieInTheWay(file: ProcedureFile, ranking: Ranking): boolean {
  const guide = guideOf(file);
  const places = lastPlaceOf(guide);
  return ranking.rows.some(
    ({ rank, tenderer }) =>
      rank !== null &&
      rank <= places &&
      ranking.undecided.some(({ tied }) => tied.includes(tenderer) && matters(guide, rank, tied.length)),
  );
}

/** A tender whose explanation was asked and not judged can be awarded nothing (ALM-26, art. 2.116 Aw 2012). */
function isExplaining(file: ProcedureFile, operator: string): boolean {
  return file.examination.explanations.some((asked) => asked.operator === operator && asked.judged === undefined);
}

/** Every tenderer gets his letter at the same moment, those excluded before as well (guide 6.6). */
function sendLetters(file: ProcedureFile): Decision {
  const decision = lastDecision(file);
  if (decision === undefined || decision.sent !== undefined) return refuse('no-decision-to-send');
  if (isOvertaken(file, decision)) return refuse('decision-overtaken');
  const told = tenderers(file).filter((operator) => !isWithdrawn(file, operator));
  const letters = told.map((operator) => ({ operator, kind: letterKind(file, decision, operator) }));
  return ok([{ type: 'LettersSent', decision: decision.number, letters }]);
}

function letterKind(file: ProcedureFile, decision: AwardDecision, operator: string): LetterKind {
  if (winnersOf(decision).includes(operator)) return 'award';
  if (operator === decision.reserve) return 'reserve';
  return file.examination.excluded[operator] === undefined ? 'rejection' : 'exclusion';
}
