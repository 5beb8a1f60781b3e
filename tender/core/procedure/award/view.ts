import { toFraction } from '#platform/kernel/rational.ts';
import type { ScoringInput } from '../../scoring/types.ts';
import { admitted, tenderers } from '../examination/race.ts';
import type { ProcedureFile } from '../file.ts';
import { operatorName } from '../interest/follow.ts';
import { isOneOf, isStaff, type Viewer } from '../roles.ts';
import { tieForLots, tieInTheWay } from './decide.ts';
import { isOvertaken, lastDecision, standingDecision } from './decisions.ts';
import type { DecidedRow, LetterKind, PriceReading } from './events.ts';
import { type SuspectPrice, suspectPrices } from './price-checks.ts';
import { currentRanking, scoringInput } from './ranking.ts';
import type { AwardDecision, AwardState, OpenDraw } from './state.ts';

/** What a ranking is computed from, as text: the page computes it again with the same functions, so that every number unfolds. */
export interface RankingInput {
  readonly tenderers: readonly {
    readonly id: string;
    readonly price?: string;
    readonly scores: ScoringInput['tenderers'][number]['scores'];
    readonly adjustments: readonly { readonly criterion: string; readonly points: string; readonly reason: string }[];
  }[];
  readonly prices: 'open' | 'closed';
  readonly draws: readonly { readonly tied: readonly string[]; readonly order: readonly string[] }[];
  readonly keptPricePoints?: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

export interface OwnLetter {
  readonly decision: number;
  readonly kind: LetterKind;
  readonly sentAt: string;
  readonly document: string;
  readonly own?: DecidedRow;
  readonly winner?: DecidedRow & { readonly operatorName: string };
}

export interface AwardView {
  readonly stage: 'award';
  /** For staff, and for evaluators once prices are open (ALM-12). */
  readonly input?: RankingInput;
  readonly names: Readonly<Record<string, string>>;
  readonly tie?: { readonly tied: readonly string[]; readonly drawnBy: 'notary' | 'staff' };
  readonly readings: readonly PriceReading[];
  /** Lots that are being drawn in the file: for staff, and for those who stand level. */
  readonly lots?: OpenDraw;
  /** Tariffs that the guide does not take as they are (ROC-25). */
  readonly suspect: readonly SuspectPrice[];
  readonly draws: AwardState['draws'];
  readonly verifications: AwardState['verifications'];
  readonly decisions: readonly (AwardDecision & { readonly overtaken: boolean })[];
  /** For a tenderer: the letters sent to him. */
  readonly letters: readonly OwnLetter[];
  readonly may: {
    readonly openPrices: boolean;
    readonly draw: boolean;
    readonly verify: boolean;
    readonly decide: boolean;
    readonly send: boolean;
  };
}

export function viewAward(file: ProcedureFile, viewer: Viewer): AwardView | undefined {
  const { prices } = file.award;
  if (isStaff(viewer)) return file.evaluation.frozenAt === undefined ? undefined : forCommittee(file, viewer);
  if (isOneOf(viewer, 'evaluator', 'notary', 'custodian'))
    return prices === undefined ? undefined : forCommittee(file, viewer);
  const operator = viewer.operator?.id;
  const letters = operator === undefined ? [] : ownLetters(file, operator);
  const { lots } = file.award;
  const own = operator !== undefined && lots?.tied.includes(operator) === true ? { lots } : {};
  return letters.length === 0 && !('lots' in own) ? undefined : { ...nothing, letters, ...own };
}

const nothing: AwardView = {
  stage: 'award',
  names: {},
  readings: [],
  suspect: [],
  draws: [],
  verifications: [],
  decisions: [],
  letters: [],
  may: { openPrices: false, draw: false, verify: false, decide: false, send: false },
};

function forCommittee(file: ProcedureFile, viewer: Viewer): AwardView {
  const { prices, draws, verifications, decisions } = file.award;
  const leads = isOneOf(viewer, 'buyer', 'process-leader') && file.contract.final === undefined;
  const ranking = prices === undefined ? undefined : currentRanking(file);
  const tie = ranking?.ok === true ? tieForLots(ranking.value) : undefined;
  const last = lastDecision(file);
  const standing = standingDecision(file);
  const drawsLots = tie !== undefined && isOneOf(viewer, tie.drawnBy === 'notary' ? 'notary' : 'custodian');
  return {
    stage: 'award',
    ...(prices === undefined ? {} : { input: asText(scoringInput(file)) }),
    names: Object.fromEntries(tenderers(file).map((operator) => [operator, operatorName(file, operator)])),
    ...(tie === undefined ? {} : { tie: { tied: tie.tied, drawnBy: tie.drawnBy } }),
    readings: prices?.readings ?? [],
    suspect: suspectPrices(file),
    ...(file.award.lots === undefined ? {} : { lots: file.award.lots }),
    draws,
    verifications,
    decisions: decisions.map((decision) => ({ ...decision, overtaken: isOvertaken(file, decision) })),
    letters: [],
    may: {
      openPrices: leads && prices === undefined,
      draw: drawsLots,
      verify: leads && prices !== undefined && admitted(file).length > 0,
      decide: leads && ranking?.ok === true && standing === undefined && !tieInTheWay(file, ranking.value),
      send: leads && last !== undefined && last === standing && last.sent === undefined,
    },
  };
}

function asText(input: ScoringInput): RankingInput {
  return {
    tenderers: input.tenderers.map(({ id, price, scores, adjustments }) => ({
      id,
      ...(price === undefined ? {} : { price: toFraction(price) }),
      scores,
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
  return file.award.decisions.flatMap(({ number, sent, ranking, winner }) => {
    const letter = sent?.letters.find((one) => one.operator === operator);
    if (sent === undefined || letter === undefined) return [];
    const own = ranking.find((row) => row.operator === operator);
    const first = ranking.find((row) => row.operator === winner);
    return [
      {
        decision: number,
        kind: letter.kind,
        sentAt: sent.at,
        document: `letter-${number}-${operator}`,
        ...(own === undefined ? {} : { own }),
        ...(first === undefined ? {} : { winner: { ...first, operatorName: operatorName(file, winner) } }),
      },
    ];
  });
}
