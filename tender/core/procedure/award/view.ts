import { type Rational, toFraction } from '#platform/kernel/rational.ts';
import type { BeaconChain } from '#platform/record/drand.ts';
import { isSelection } from '../../guide/places.ts';
import type { ScoringInput } from '../../scoring/types.ts';
import { contradictionsAt, type ShownContradiction, shownContradiction } from '../examination/contradictions.ts';
import { openPriceItems } from '../examination/open-items.ts';
import { admitted, tenderers } from '../examination/race.ts';
import type { ProcedureFile } from '../file.ts';
import { operatorName } from '../interest/follow.ts';
import { closedItems } from '../opening/price-envelope.ts';
import { guideOf } from '../planning/phases.ts';
import { isOneOf, isStaff, type Viewer } from '../roles.ts';
import { isRankable } from '../selection/selected.ts';
import { isUnscored } from '../selection/unscored.ts';
import { partOf } from './assignment.ts';
import { tieForLots, tieInTheWay } from './decide.ts';
import { isOvertaken, lastDecision, standingDecision } from './decisions.ts';
import { type OwnDraw, ownDraw } from './draw-behind.ts';
import { beaconOf, canJoin, type DrawStep, drawMethod, drawStep, mayDraw, revealsUntil } from './draw-rules.ts';
import type { DecidedRow, LetterKind, PriceReading } from './events.ts';
import { mapValues, type RankingInput } from './input.ts';
import { type SuspectPrice, suspectPrices } from './price-checks.ts';
import { currentRanking, scoringInput } from './ranking.ts';
import { type ProcedureReport, reportOf } from './report.ts';
import type { AwardDecision, AwardState, OpenDraw } from './state.ts';

export interface OwnLetter {
  readonly decision: number;
  readonly kind: LetterKind;
  readonly sentAt: string;
  readonly document: string;
  readonly own?: DecidedRow;
  readonly winner?: DecidedRow & { readonly operatorName: string };
  /** All who are awarded a contract, where the guide awards several. */
  readonly winners?: readonly string[];
  /** Where the guide has parts: his, and why. */
  readonly part?: { readonly title: string; readonly reason: string };
  /** Where he stood level, and lots decided (ROC-37). */
  readonly draw?: OwnDraw;
  /** Where his tender said two things, and what counted (ROC-26). */
  readonly contradictions: readonly ShownContradiction[];
}

export interface AwardView {
  readonly stage: 'award';
  /** For staff, and for evaluators once prices are open (ALM-12). */
  readonly input?: RankingInput;
  readonly names: Readonly<Record<string, string>>;
  /** A selection in which all who qualify go on, without points. */
  readonly unscored?: boolean;
  /** Prices lie in a vault of their own, which is still closed. */
  readonly pricesSealed: boolean;
  readonly tie?: { readonly tied: readonly string[]; readonly drawnBy: 'notary' | 'staff' };
  /** Whether lots are drawn in the file, or by hand; as the guide says. */
  readonly method: 'revealed' | 'by-hand';
  readonly readings: readonly PriceReading[];
  /** Lots that are being drawn in the file: for staff, and for those who stand level. */
  readonly lots?: OpenDraw;
  /** Tariffs that the guide does not take as they are (ROC-25). */
  readonly suspect: readonly SuspectPrice[];
  readonly draws: AwardState['draws'];
  readonly abandonedDraws: AwardState['abandonedDraws'];
  /** Of staff looking on, and of those who stand level: what the draw waits for. */
  readonly drawStep?: DrawStep;
  /** The chain whose round is mixed in, where the guide names one. */
  readonly beacon?: BeaconChain;
  readonly verifications: AwardState['verifications'];
  readonly decisions: readonly (AwardDecision & { readonly overtaken: boolean })[];
  /** For staff: what the report of directive 2014/24/EU art. 84 has from buyers, and what it lacks. */
  readonly report?: Pick<ProcedureReport, 'missing' | 'notes'>;
  /** For a tenderer: the letters sent to him. */
  readonly letters: readonly OwnLetter[];
  readonly may: {
    readonly openPrices: boolean;
    /** Of who draws. */
    readonly draw: boolean;
    /** Of a tenderer that stands level. */
    readonly join: boolean;
    readonly reveal: boolean;
    readonly verify: boolean;
    readonly decide: boolean;
    readonly send: boolean;
    readonly note: boolean;
  };
}

export function viewAward(file: ProcedureFile, viewer: Viewer, now: Temporal.Instant): AwardView | undefined {
  const rankable = isRankable(file);
  if (isStaff(viewer))
    return file.evaluation.frozenAt === undefined && !rankable ? undefined : forCommittee(file, viewer, now);
  if (isOneOf(viewer, 'evaluator', 'adviser', 'notary', 'custodian'))
    return rankable ? forCommittee(file, viewer, now) : undefined;
  const operator = viewer.operator?.id;
  return operator === undefined ? undefined : forTenderer(file, operator, now);
}

/** His letters; and lots in which he stood level, all of them, so that he can draw them again. */
function forTenderer(file: ProcedureFile, operator: string, now: Temporal.Instant): AwardView | undefined {
  const { lots, draws, abandonedDraws } = file.award;
  const letters = ownLetters(file, operator);
  const stoodLevel = ({ tied }: { readonly tied: readonly string[] }): boolean => tied.includes(operator);
  const open = lots !== undefined && stoodLevel(lots) ? lots : undefined;
  const own = draws.filter((draw) => draw.transcript !== undefined && stoodLevel(draw));
  const abandoned = abandonedDraws.filter(stoodLevel);
  if (letters.length === 0 && open === undefined && own.length === 0 && abandoned.length === 0) return undefined;
  const level = [open, ...own, ...abandoned].flatMap((draw) => draw?.tied ?? []);
  const until = open === undefined ? undefined : revealsUntil(open);
  const joined = open?.joined[operator] !== undefined;
  return {
    stage: 'award',
    method: drawMethod(guideOf(file)),
    names: Object.fromEntries(level.map((one) => [one, operatorName(file, one)])),
    pricesSealed: false,
    readings: [],
    suspect: [],
    ...openDraw(file, open, now),
    draws: own,
    abandonedDraws: abandoned,
    verifications: [],
    decisions: [],
    letters,
    may: {
      ...nothing,
      join: open !== undefined && !joined && canJoin(open, now),
      reveal: joined && until !== undefined && open?.revealed[operator] === undefined,
    },
  };
}

const nothing: AwardView['may'] = {
  openPrices: false,
  draw: false,
  join: false,
  reveal: false,
  verify: false,
  decide: false,
  send: false,
  note: false,
};

function openDraw(
  file: ProcedureFile,
  lots: OpenDraw | undefined,
  now: Temporal.Instant,
): Pick<AwardView, 'lots' | 'drawStep' | 'beacon'> {
  const beacon = beaconOf(guideOf(file));
  return {
    ...(lots === undefined ? {} : { lots, drawStep: drawStep(lots, now) }),
    ...(beacon === undefined ? {} : { beacon }),
  };
}

function forCommittee(file: ProcedureFile, viewer: Viewer, now: Temporal.Instant): AwardView {
  const { prices, lots, draws, abandonedDraws, verifications, decisions } = file.award;
  const leads = isOneOf(viewer, 'buyer', 'process-leader') && file.contract.final === undefined;
  const ranking = isRankable(file) ? currentRanking(file) : undefined;
  const tie = ranking?.ok === true ? tieForLots(file, ranking.value) : undefined;
  const last = lastDecision(file);
  const standing = standingDecision(file);
  const drawnBy = lots?.drawnBy ?? tie?.drawnBy;
  return {
    stage: 'award',
    method: drawMethod(guideOf(file)),
    ...(isRankable(file) ? { input: asText(scoringInput(file)) } : {}),
    unscored: isUnscored(file),
    names: Object.fromEntries(tenderers(file).map((operator) => [operator, operatorName(file, operator)])),
    pricesSealed: closedItems(file).size > 0,
    ...(tie === undefined ? {} : { tie: { tied: tie.tied, drawnBy: tie.drawnBy } }),
    readings: prices?.readings ?? [],
    suspect: suspectPrices(file),
    ...openDraw(file, lots, now),
    draws,
    abandonedDraws,
    verifications,
    decisions: decisions.map((decision) => ({ ...decision, overtaken: isOvertaken(file, decision) })),
    letters: [],
    ...(isStaff(viewer) ? { report: reportPart(file) } : {}),
    may: {
      ...nothing,
      note: isOneOf(viewer, 'buyer', 'process-leader'),
      openPrices:
        leads &&
        !isSelection(guideOf(file)) &&
        prices === undefined &&
        closedItems(file).size === 0 &&
        openPriceItems(file).length === 0,
      draw: drawnBy !== undefined && mayDraw(viewer, drawnBy).ok && file.contract.final === undefined,
      verify: leads && isRankable(file) && !isUnscored(file) && admitted(file).length > 0,
      decide: leads && ranking?.ok === true && standing === undefined && !tieInTheWay(file, ranking.value),
      send: leads && last !== undefined && last === standing && last.sent === undefined,
    },
  };
}

function reportPart(file: ProcedureFile): NonNullable<AwardView['report']> {
  const { missing, notes } = reportOf(file);
  return { missing, notes };
}

function factAsText(value: boolean | Rational): boolean | string {
  return typeof value === 'boolean' ? value : toFraction(value);
}

function asText(input: ScoringInput): RankingInput {
  return {
    tenderers: input.tenderers.map(({ id, price, scores, facts, certified, adjustments }) => ({
      id,
      ...(certified === undefined ? {} : { certified }),
      ...(price === undefined ? {} : { price: toFraction(price) }),
      scores,
      ...(facts === undefined ? {} : { facts: mapValues(facts, (of) => mapValues(of, factAsText)) }),
      adjustments: (adjustments ?? []).map(({ criterion, points, reason }) => ({
        criterion,
        points: toFraction(points),
        reason,
      })),
    })),
    prices: input.prices,
    draws: input.draws ?? [],
    ...(input.keptPricePoints === undefined ? {} : { keptPricePoints: keptAsText(input.keptPricePoints) }),
  };
}

function keptAsText(kept: NonNullable<ScoringInput['keptPricePoints']>): NonNullable<RankingInput['keptPricePoints']> {
  return Object.fromEntries(
    Object.entries(kept).map(([operator, points]) => [
      operator,
      Object.fromEntries(Object.entries(points).map(([criterion, value]) => [criterion, toFraction(value)])),
    ]),
  );
}

/** A tenderer sees his own result and that of the winner, never of the others. */
export function ownLetters(file: ProcedureFile, operator: string): readonly OwnLetter[] {
  return file.award.decisions.flatMap((decision) => {
    const letter = decision.sent?.letters.find((one) => one.operator === operator);
    return decision.sent === undefined || letter === undefined
      ? []
      : [ownLetter(file, decision, operator, letter.kind, decision.sent.at)];
  });
}

function ownLetter(
  file: ProcedureFile,
  decision: AwardDecision,
  operator: string,
  kind: LetterKind,
  sentAt: string,
): OwnLetter {
  const { number, ranking, winner, winners, assigned } = decision;
  const own = ranking.find((row) => row.operator === operator);
  const first = ranking.find((row) => row.operator === winner);
  const part = partOf(guideOf(file), assigned, operator);
  const draw = ownDraw(file, decision, operator);
  return {
    decision: number,
    kind,
    sentAt,
    document: `letter-${number}-${operator}`,
    ...(own === undefined ? {} : { own }),
    ...(first === undefined ? {} : { winner: { ...first, operatorName: operatorName(file, winner) } }),
    ...(winners === undefined ? {} : { winners: winners.map((one) => operatorName(file, one)) }),
    ...(part === undefined ? {} : { part: { title: part.title, reason: part.reason } }),
    ...(draw === undefined ? {} : { draw }),
    contradictions: contradictionsAt(file, operator, sentAt).map((one) => shownContradiction(file, one)),
  };
}
