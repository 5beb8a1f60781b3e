import type { RecordedEvent } from '../file.ts';
import type { AwardDecision, AwardState, OpenDraw } from './state.ts';

export const initialAward: AwardState = { draws: [], abandonedDraws: [], verifications: [], decisions: [] };

export function evolveAward(slice: AwardState, recorded: RecordedEvent): AwardState {
  const { at, seq, event } = recorded;
  switch (event.type) {
    case 'RoundOpened':
      return { ...initialAward, ...(slice.notes === undefined ? {} : { notes: slice.notes }) };
    case 'PricesOpened':
      return { ...slice, prices: { at, seq, readings: event.readings } };
    case 'LotsDrawn': {
      const { tied, order, drawnBy, deed, transcript } = event;
      const { lots, ...rest } = slice;
      const how = transcript === undefined || lots === undefined ? {} : { transcript, lots };
      const drawn = { tied, order, drawnBy, deed, at, ...how };
      return { ...rest, draws: [...slice.draws, drawn] };
    }
    case 'DrawAnnounced':
    case 'DrawJoined':
    case 'DrawJoiningClosed':
    case 'DrawRevealed': {
      const { lots: before, ...rest } = slice;
      const lots = evolveLots(before, recorded);
      return lots === undefined ? rest : { ...rest, lots };
    }
    case 'DrawAbandoned': {
      const { lots, ...rest } = slice;
      const { reason } = event;
      return lots === undefined ? rest : { ...rest, abandonedDraws: [...rest.abandonedDraws, { ...lots, reason, at }] };
    }
    case 'VerificationHeld': {
      const { operator, minutes, outcome, adjustments } = event;
      return {
        ...slice,
        verifications: [...slice.verifications, { operator, minutes, outcome, adjustments, at, seq }],
      };
    }
    case 'AwardDecided': {
      const { number, ranking, winner, winners, reserve, reasons, fallen, assigned } = event;
      const several = winners === undefined ? {} : { winners };
      const decided = { number, at, seq, ranking, winner, ...several, reserve, reasons };
      const parts = assigned === undefined ? {} : { assigned };
      const decision = { ...decided, ...(fallen === undefined ? {} : { fallen }), ...parts };
      return { ...slice, decisions: [...slice.decisions, decision] };
    }
    case 'ReportNoted':
      return { ...slice, notes: { ...slice.notes, [event.topic]: { text: event.text, at, by: recorded.actor } } };
    case 'LettersSent':
      return withLetters(slice, event.decision, { at, letters: event.letters });
    default:
      return slice;
  }
}

function withLetters(slice: AwardState, number: number, sent: NonNullable<AwardDecision['sent']>): AwardState {
  const decisions = slice.decisions.map((decision) => (decision.number === number ? { ...decision, sent } : decision));
  return { ...slice, decisions };
}

function evolveLots(lots: OpenDraw | undefined, { at, event }: RecordedEvent): OpenDraw | undefined {
  if (event.type === 'DrawAnnounced') {
    const { tied, drawnBy, commitment, joinUntil, beacon } = event;
    const round = beacon === undefined ? {} : { beacon };
    return { tied, drawnBy, commitment, joinUntil, ...round, announcedAt: at, joined: {}, revealed: {} };
  }
  if (lots === undefined) return undefined;
  switch (event.type) {
    case 'DrawJoined':
      return { ...lots, joined: { ...lots.joined, [event.operator]: event.commitment } };
    case 'DrawJoiningClosed':
      return { ...lots, closedAt: at };
    case 'DrawRevealed':
      return { ...lots, revealed: { ...lots.revealed, [event.operator]: event.value } };
    default:
      return lots;
  }
}
