import type { RecordedEvent } from '../file.ts';
import type { ContractState } from './state.ts';

export const initialContract: ContractState = { contracts: [], options: [], revisions: [], indexations: [] };

export function evolveContract(slice: ContractState, { at, event }: RecordedEvent): ContractState {
  switch (event.type) {
    case 'FinalAwardMade': {
      const { decision, winner, reserve } = event;
      return { ...slice, final: { at, decision, winner, reserve } };
    }
    case 'TendererExcluded':
      return withoutExcluded(slice, event.operator);
    case 'ContractRegistered': {
      const { kind, operator, signedOn, start, months } = event;
      return {
        ...slice,
        contracts: [...slice.contracts, { kind, operator, signedOn, start, months, registeredAt: at }],
      };
    }
    case 'OptionDecided': {
      const { option, used, reason } = event;
      return { ...slice, options: [...slice.options, { option, used, reason, at }] };
    }
    case 'ContractRevised': {
      const { clause, description, on } = event;
      return { ...slice, revisions: [...slice.revisions, { clause, description, on, at }] };
    }
    case 'ContractEnded':
      return { ...slice, ended: { on: event.on, reason: event.reason, by: event.by } };
    case 'IndexationRequested': {
      const { indexation, operator, on, reason } = event;
      return { ...slice, indexations: [...slice.indexations, { indexation, operator, on, reason, at }] };
    }
    case 'IndexationDecided': {
      const { indexation, accepted, reason, figures } = event;
      const decided = { accepted, reason, at, figures };
      const indexations = slice.indexations.map((one) => (one.indexation === indexation ? { ...one, decided } : one));
      return { ...slice, indexations };
    }
    case 'AwardNoticePublished':
      return { ...slice, notice: { value: event.value, at } };
    case 'ReserveContractCalled':
      return { ...slice, reserveCalled: { on: event.on, reason: event.reason } };
    default:
      return slice;
  }
}

/** Who drops out before he has signed leaves the matrix, and with him the final award that names him (ALM-18). */
function withoutExcluded(slice: ContractState, operator: string): ContractState {
  const { final, ...rest } = slice;
  if (final === undefined || (operator !== final.winner && operator !== final.reserve)) return slice;
  const signed = slice.contracts.some(({ kind }) => kind === 'main');
  return signed ? { ...rest, final: { ...final, reserve: undefined } } : rest;
}
