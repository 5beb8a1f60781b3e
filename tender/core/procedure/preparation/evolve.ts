import { guideForLot } from '../../guide/lots.ts';
import type { ProcedureFile, RecordedEvent } from '../file.ts';
import { fileId } from '../lots.ts';
import type { Role } from '../roles.ts';
import { checkGuide, withReadings } from './guide-source.ts';
import type { PreparationState } from './state.ts';

export const initialPreparation: PreparationState = { readings: {}, granted: {} };

export function evolvePreparation(
  slice: PreparationState,
  { at, actor, event }: RecordedEvent,
  { lot }: Pick<ProcedureFile, 'lot'>,
): PreparationState {
  switch (event.type) {
    case 'ProcedureDrafted': {
      const { procedure, authority, fileName, source, invitedFrom } = event;
      const from = invitedFrom === undefined ? {} : { invitedFrom };
      const begun = { ...slice, procedure: fileId(procedure, lot), authority, ...from, draftedAt: at };
      return withDraft(grant(grant(begun, actor, 'process-leader'), actor, 'buyer'), fileName, source, lot);
    }
    case 'GuideReplaced':
      return withDraft(slice, event.fileName, event.source, lot);
    case 'ReadingChosen': {
      const { reading, alternative, reason } = event;
      return inForce({ ...slice, readings: { ...slice.readings, [reading]: { alternative, reason, at } } }, lot);
    }
    case 'ProcedurePublished':
      return { ...slice, publishedAt: at, guideSha256: event.guideSha256 };
    case 'RoleGranted':
      return grant(slice, event.user, event.role);
    case 'RoleRevoked':
      return revoke(slice, event.user, event.role);
    case 'EvaluatorAppointed':
      return grant(slice, event.user, event.advises === true ? 'adviser' : 'evaluator');
    case 'EvaluatorDismissed':
      return revoke(revoke(slice, event.user, 'evaluator'), event.user, 'adviser');
    default:
      return slice;
  }
}

function withDraft(
  slice: PreparationState,
  fileName: string,
  source: string,
  lot: string | undefined,
): PreparationState {
  const { problems } = checkGuide(source, fileName);
  return inForce({ ...slice, readings: {}, draft: { fileName, source, problems } }, lot);
}

function inForce(slice: PreparationState, lot: string | undefined): PreparationState {
  const { guide: _before, whole: _all, ...rest } = slice;
  if (slice.draft === undefined) return rest;
  const { guide } = checkGuide(slice.draft.source, slice.draft.fileName);
  if (guide === undefined) return rest;
  const chosen = withReadings(guide, slice.readings);
  if (lot === undefined) return { ...rest, guide: chosen };
  const own = guideForLot(chosen, lot);
  const { title, lots } = chosen;
  return { ...rest, whole: { title, lots }, ...(own.ok ? { guide: own.value } : {}) };
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
