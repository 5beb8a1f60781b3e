import type { RecordedEvent } from '../file.ts';
import type { Inspection } from './events.ts';
import type { OpeningState, PriceOpeningState } from './state.ts';

const initialPrices: PriceOpeningState = { released: [], early: [], refused: [] };

export const initialOpening: OpeningState = {
  keys: {},
  proofs: {},
  released: [],
  early: [],
  refused: [],
  prices: initialPrices,
};

export function evolveOpening(slice: OpeningState, recorded: RecordedEvent): OpeningState {
  const { at, seq, event } = recorded;
  switch (event.type) {
    case 'CustodyKeyRegistered':
      return { ...slice, keys: { ...slice.keys, [event.user]: { recipient: event.recipient, at } } };
    case 'VaultKeyMade': {
      const { recipient, needed, custodians } = event;
      return { ...slice, vault: { recipient, needed, custodians } };
    }
    case 'RoundOpened': {
      const { recipient, needed, custodians } = event;
      return { ...initialOpening, keys: slice.keys, vault: { recipient, needed, custodians } };
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
      return { ...slice, opened: { at, seq, by, tenders, inspections: bySha256(inspections) } };
    }
    default: {
      const prices = evolvePrices(slice.prices, recorded);
      return prices === slice.prices ? slice : { ...slice, prices };
    }
  }
}

function evolvePrices(slice: PriceOpeningState, { at, seq, event }: RecordedEvent): PriceOpeningState {
  switch (event.type) {
    case 'PriceKeyMade': {
      const { recipient, needed, openedBy, custodians, leaders } = event;
      return { ...slice, vault: { recipient, needed, openedBy, custodians, leaders } };
    }
    case 'PriceShareReleased':
      return { ...slice, released: [...slice.released, { user: event.user, at }] };
    case 'PriceShareRefused':
      return { ...slice, refused: [...slice.refused, { user: event.user, at }] };
    case 'PriceOpeningRefusedEarly':
      return { ...slice, early: [...slice.early, { user: event.user, at }] };
    case 'PriceEnvelopeOpened': {
      const { by, tenders, inspections } = event;
      return { ...slice, opened: { at, seq, by, tenders, inspections: bySha256(inspections) } };
    }
    default:
      return slice;
  }
}

function bySha256(inspections: readonly Inspection[]): Readonly<Record<string, Inspection>> {
  return Object.fromEntries(inspections.map((inspection) => [inspection.sha256, inspection]));
}
