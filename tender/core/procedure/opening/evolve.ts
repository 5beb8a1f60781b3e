import type { RecordedEvent } from '../file.ts';
import type { OpeningState } from './state.ts';

export const initialOpening: OpeningState = { keys: {}, proofs: {}, released: [], early: [], refused: [] };

export function evolveOpening(slice: OpeningState, { at, seq, event }: RecordedEvent): OpeningState {
  switch (event.type) {
    case 'CustodyKeyRegistered':
      return { ...slice, keys: { ...slice.keys, [event.user]: { recipient: event.recipient, at } } };
    case 'VaultKeyMade': {
      const { recipient, needed, custodians } = event;
      return { ...slice, vault: { recipient, needed, custodians } };
    }
    case 'ShareProved':
      return { ...slice, proofs: { ...slice.proofs, [event.user]: at } };
    case 'ShareReleased':
      return { ...slice, released: [...slice.released, { user: event.user, at }] };
    case 'OutageConfirmed':
      // Whoever released his share for the old deadline does so again after the new one; the server has thrown it away.
      return { ...slice, released: [] };
    case 'ShareRefused':
      return { ...slice, refused: [...slice.refused, { user: event.user, at }] };
    case 'OpeningRefusedEarly':
      return { ...slice, early: [...slice.early, { user: event.user, at }] };
    case 'VaultOpened': {
      const { by, tenders, inspections } = event;
      const bySha256 = Object.fromEntries(inspections.map((inspection) => [inspection.sha256, inspection]));
      return { ...slice, opened: { at, seq, by, tenders, inspections: bySha256 } };
    }
    default:
      return slice;
  }
}
