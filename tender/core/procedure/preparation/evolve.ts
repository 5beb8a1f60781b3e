import type { RecordedEvent } from '../file.ts';
import type { Role } from '../roles.ts';
import { checkGuide, withReadings } from './guide-source.ts';
import type { PreparationState } from './state.ts';

export const initialPreparation: PreparationState = { readings: {}, granted: {} };

export function evolvePreparation(slice: PreparationState, { at, actor, event }: RecordedEvent): PreparationState {
  switch (event.type) {
    case 'ProcedureDrafted': {
      const { procedure, authority, fileName, source } = event;
      const begun = { ...slice, procedure, authority, draftedAt: at };
      return withDraft(grant(grant(begun, actor, 'process-leader'), actor, 'buyer'), fileName, source);
    }
    case 'GuideReplaced':
      return withDraft(slice, event.fileName, event.source);
    case 'ReadingChosen': {
      const { reading, alternative, reason } = event;
      return inForce({ ...slice, readings: { ...slice.readings, [reading]: { alternative, reason, at } } });
    }
    case 'ProcedurePublished':
      return { ...slice, publishedAt: at, guideSha256: event.guideSha256 };
    case 'RoleGranted':
      return grant(slice, event.user, event.role);
    case 'RoleRevoked':
      return revoke(slice, event.user, event.role);
    case 'EvaluatorAppointed':
      return grant(slice, event.user, 'evaluator');
    case 'EvaluatorDismissed':
      return revoke(slice, event.user, 'evaluator');
    default:
      return slice;
  }
}

function withDraft(slice: PreparationState, fileName: string, source: string): PreparationState {
  const { problems } = checkGuide(source, fileName);
  return inForce({ ...slice, readings: {}, draft: { fileName, source, problems } });
}

function inForce(slice: PreparationState): PreparationState {
  const { guide: _before, ...rest } = slice;
  if (slice.draft === undefined) return rest;
  const { guide } = checkGuide(slice.draft.source, slice.draft.fileName);
  return guide === undefined ? rest : { ...rest, guide: withReadings(guide, slice.readings) };
}

function grant(slice: PreparationState, user: string, role: Role): PreparationState {
  const before = slice.granted[user] ?? [];
  if (before.includes(role)) return slice;
  return { ...slice, granted: { ...slice.granted, [user]: [...before, role] } };
}

function revoke(slice: PreparationState, user: string, role: Role): PreparationState {
  const left = (slice.granted[user] ?? []).filter((held) => held !== role);
  return { ...slice, granted: { ...slice.granted, [user]: left } };
}
