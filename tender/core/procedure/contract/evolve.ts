import { winnersOf } from '../award/places.ts';
import type { ProcedureEvent, RecordedEvent } from '../file.ts';
import type { ContractEvent, PerformanceEvent } from './events.ts';
import type { ContractState } from './state.ts';

export const initialContract: ContractState = { contracts: [], options: [], revisions: [], indexations: [] };

/** What happens to the contract of one of several winners is kept with that contract. */
export function evolveContract(slice: ContractState, recorded: RecordedEvent): ContractState {
  const { each } = slice;
  const { event } = recorded;
  if (each === undefined) return evolveWhole(slice, recorded);
  if (event.type === 'IndexationDecided') {
    const folded = Object.entries(each).map(([operator, own]) => [operator, evolveWhole(own, recorded)] as const);
    return { ...slice, each: Object.fromEntries(folded) };
  }
  const own = ofOneContract(event) ? each[event.operator ?? ''] : undefined;
  if (own === undefined || !ofOneContract(event)) return evolveWhole(slice, recorded);
  return { ...slice, each: { ...each, [event.operator ?? '']: evolveWhole(own, recorded) } };
}

type OfOneContract = Extract<
  ContractEvent,
  {
    type:
      | 'OptionDecided'
      | 'ContractRevised'
      | 'ContractEnded'
      | 'IndexationRequested'
      | 'ReserveContractCalled'
      | PerformanceEvent['type'];
  }
>;

const ownTypes: readonly string[] = [
  'OptionDecided',
  'ContractRevised',
  'ContractEnded',
  'IndexationRequested',
  'ReserveContractCalled',
  'TalkRecorded',
  'ContractorWarned',
  'BackUpCalled',
  'GuaranteeRecorded',
] satisfies readonly OfOneContract['type'][];

function ofOneContract(event: ProcedureEvent): event is OfOneContract {
  return ownTypes.includes(event.type);
}

function evolveWhole(slice: ContractState, { at, event }: RecordedEvent): ContractState {
  switch (event.type) {
    case 'FinalAwardMade': {
      const { decision, winner, winners, reserve } = event;
      if (winners === undefined) return { ...slice, final: { at, decision, winner, reserve } };
      const each = Object.fromEntries(winners.map((operator) => [operator, initialContract]));
      return { ...slice, final: { at, decision, winner, winners, reserve }, each };
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
    case 'TalkRecorded':
    case 'ContractorWarned':
    case 'BackUpCalled':
    case 'GuaranteeRecorded':
      return evolvePerformance(slice, event, at);
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
  const { final, each: _each, ...rest } = slice;
  if (final === undefined || ![...winnersOf(final), final.reserve].includes(operator)) return slice;
  const signed = slice.contracts.some(({ kind }) => kind === 'main');
  if (!signed) return rest;
  if (operator === final.reserve || final.winners === undefined)
    return { ...slice, final: { ...final, reserve: undefined } };
  // Others have signed: what was awarded to them stands without him.
  const [winner = final.winner, ...more] = final.winners.filter((one) => one !== operator);
  return { ...slice, final: { ...final, winner, winners: [winner, ...more] } };
}

function evolvePerformance(slice: ContractState, event: PerformanceEvent, at: string): ContractState {
  switch (event.type) {
    case 'TalkRecorded': {
      const { on, report } = event;
      return { ...slice, talks: [...(slice.talks ?? []), { on, report, at }] };
    }
    case 'ContractorWarned': {
      const { on, reason } = event;
      return { ...slice, warnings: [...(slice.warnings ?? []), { on, reason, at }] };
    }
    case 'BackUpCalled': {
      const { backUp, on, start, reason } = event;
      return { ...slice, backUps: [...(slice.backUps ?? []), { backUp, on, start, reason, at }] };
    }
    default: {
      const { on, institution, rating, sum, amount } = event;
      return { ...slice, guarantee: { on, institution, rating, sum, amount, at } };
    }
  }
}
