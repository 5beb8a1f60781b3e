import type { RecordedEvent } from '../file.ts';
import type { AwardState, OpenDraw } from './state.ts';

export const initialAward: AwardState = { draws: [], verifications: [], decisions: [] };

export function evolveAward(slice: AwardState, recorded: RecordedEvent): AwardState {
  const { at, seq, event } = recorded;
  switch (event.type) {
    case 'PricesOpened':
      return { ...slice, prices: { at, readings: event.readings } };
    case 'LotsDrawn': {
      const { tied, order, drawnBy, deed, transcript } = event;
      const drawn = { tied, order, drawnBy, deed, at, ...(transcript === undefined ? {} : { transcript }) };
      const { lots: _concluded, ...rest } = slice;
      return { ...rest, draws: [...slice.draws, drawn] };
    }
    case 'DrawAnnounced':
    case 'DrawJoined':
    case 'DrawJoiningClosed':
    case 'DrawRevealed':
    case 'DrawAbandoned': {
      const { lots: before, ...rest } = slice;
      const lots = evolveLots(before, recorded);
      return lots === undefined ? rest : { ...rest, lots };
    }
    case 'VerificationHeld': {
      const { operator, minutes, outcome, adjustments } = event;
      return { ...slice, verifications: [...slice.verifications, { operator, minutes, outcome, adjustments, at }] };
    }
    case 'AwardDecided': {
      const { number, ranking, winner, reserve, reasons, fallen } = event;
      const decided = { number, at, seq, ranking, winner, reserve, reasons };
      const decision = fallen === undefined ? decided : { ...decided, fallen };
      return { ...slice, decisions: [...slice.decisions, decision] };
    }
    case 'LettersSent': {
      const sent = { at, letters: event.letters };
      return {
        ...slice,
        decisions: slice.decisions.map((decision) =>
          decision.number === event.decision ? { ...decision, sent } : decision,
        ),
      };
    }
    default:
      return slice;
  }
}

function evolveLots(lots: OpenDraw | undefined, { at, event }: RecordedEvent): OpenDraw | undefined {
  if (event.type === 'DrawAnnounced') {
    const { tied, drawnBy, commitment } = event;
    return { tied, drawnBy, commitment, joined: {}, revealed: {} };
  }
  if (lots === undefined || event.type === 'DrawAbandoned') return undefined;
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
