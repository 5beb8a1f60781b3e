import type { ProcedureFile, RecordedEvent } from '../file.ts';
import { guideOf } from '../planning/phases.ts';
import type { NegotiationState, Round } from './state.ts';

export const initialNegotiation: NegotiationState = { talks: [], past: [], out: {} };

export function evolveNegotiation(
  slice: NegotiationState,
  recorded: RecordedEvent,
  file: ProcedureFile,
): NegotiationState {
  const { at, actor, event } = recorded;
  switch (event.type) {
    case 'NegotiationHeld': {
      const { operator, heldOn, persons, subjects, minutes } = event;
      return { ...slice, talks: [...slice.talks, { operator, heldOn, persons, subjects, minutes, at, by: actor }] };
    }
    case 'NegotiationForgone':
      return { ...slice, forgone: { reason: event.reason, at } };
    case 'LeftOutOfRound': {
      const { operator, round, rank } = event;
      return { ...slice, out: { ...slice.out, [operator]: { round, why: 'reduced', at, rank } } };
    }
    case 'RoundOpened':
    case 'InvitedToRound':
    case 'RoundExtended':
    case 'OutageConfirmed':
    case 'VaultOpened':
      return evolveRound(slice, recorded, file);
    default:
      return slice;
  }
}

function evolveRound(
  slice: NegotiationState,
  { at, seq, event }: RecordedEvent,
  file: ProcedureFile,
): NegotiationState {
  if (event.type === 'RoundOpened') {
    const { round: number, final, until, text } = event;
    const { round: before } = slice;
    const past = { ...(before === undefined ? {} : { round: before }), ...turnNow(file) };
    const round = { number, final, openedAt: at, seq, until, text, invited: [], extensions: [] };
    return { ...slice, past: [...slice.past, past], round };
  }
  const { round } = slice;
  if (round === undefined) return slice;
  switch (event.type) {
    case 'InvitedToRound':
      return { ...slice, round: { ...round, invited: [...round.invited, event.operator] } };
    case 'RoundExtended':
    case 'OutageConfirmed': {
      const { from, to, reason } = event;
      return { ...slice, round: { ...round, until: to, extensions: [...round.extensions, { from, to, at, reason }] } };
    }
    case 'VaultOpened':
      return withoutNewTender(slice, round, event.tenders, { at, file });
    default:
      return slice;
  }
}

function turnNow({ submission, opening }: ProcedureFile): Pick<ProcedureFile, 'submission' | 'opening'> {
  return { submission, opening };
}

/** Who was invited and handed in nothing new that could be opened is out, where the guide says so (a reading of ORES-14). */
function withoutNewTender(
  slice: NegotiationState,
  round: Round,
  tenders: readonly { readonly operator: string; readonly content?: unknown }[],
  { at, file }: { readonly at: string; readonly file: ProcedureFile },
): NegotiationState {
  if (guideOf(file).negotiation?.withoutNewTender !== 'out') return slice;
  const handedIn = new Set(tenders.flatMap(({ operator, content }) => (content === undefined ? [] : [operator])));
  const silent = round.invited.filter((operator) => !handedIn.has(operator));
  const out = silent.map((operator) => [operator, { round: round.number, why: 'nothing-new', at } as const] as const);
  return { ...slice, out: { ...slice.out, ...Object.fromEntries(out) } };
}
