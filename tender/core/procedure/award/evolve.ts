import type { RecordedEvent } from '../file.ts';
import type { AwardState } from './state.ts';

export const initialAward: AwardState = { draws: [], verifications: [], decisions: [] };

export function evolveAward(slice: AwardState, { at, seq, event }: RecordedEvent): AwardState {
  switch (event.type) {
    case 'PricesOpened':
      return { ...slice, prices: { at, readings: event.readings } };
    case 'LotsDrawn': {
      const { tied, order, drawnBy, deed } = event;
      return { ...slice, draws: [...slice.draws, { tied, order, drawnBy, deed, at }] };
    }
    case 'VerificationHeld': {
      const { operator, minutes, outcome, adjustments } = event;
      return { ...slice, verifications: [...slice.verifications, { operator, minutes, outcome, adjustments, at }] };
    }
    case 'AwardDecided': {
      const { number, ranking, winner, reserve, reasons } = event;
      return { ...slice, decisions: [...slice.decisions, { number, at, seq, ranking, winner, reserve, reasons }] };
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
