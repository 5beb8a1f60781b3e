import type { RecordedEvent } from '../file.ts';
import type { SubmissionState, Workspace } from './state.ts';

export const initialSubmission: SubmissionState = { workspaces: {}, late: [] };

export const emptyWorkspace: Workspace = { draft: false, lastRevision: 0, named: [] };

export function evolveSubmission(slice: SubmissionState, { at, seq, event }: RecordedEvent): SubmissionState {
  switch (event.type) {
    case 'DraftKept':
      return inWorkspace(slice, event.operator, (space) => ({ ...space, draft: true }));
    case 'TenderPlaced': {
      const { revision, manifest, documents, prices, arrivals } = event;
      const apart = prices === undefined ? {} : { prices };
      const placed = { revision, manifest, documents, arrivals, placedAt: at, seq, ...apart };
      const inside = prices === undefined ? [] : [prices.manifest, ...prices.documents];
      const names = [manifest, ...documents, ...inside].map(({ sha256 }) => sha256);
      return inWorkspace(slice, event.operator, ({ named }) => ({
        draft: false,
        placed,
        lastRevision: revision,
        named: [...new Set([...named, ...names])],
      }));
    }
    case 'TenderWithdrawn':
      return inWorkspace(slice, event.operator, ({ lastRevision, named }) => ({
        draft: true,
        withdrawnAt: at,
        lastRevision,
        named,
      }));
    case 'RoundOpened':
      return { workspaces: emptied(slice.workspaces), late: [] };
    case 'TenderRefusedLate': {
      const { operator, millisecondsLate } = event;
      return { ...slice, late: [...slice.late, { operator, at, millisecondsLate }] };
    }
    default:
      return slice;
  }
}

/** A round begins with nothing in the vault; receipts are counted on. */
function emptied(workspaces: SubmissionState['workspaces']): SubmissionState['workspaces'] {
  return Object.fromEntries(
    Object.entries(workspaces).map(([operator, { lastRevision, named }]) => [
      operator,
      { draft: false, lastRevision, named },
    ]),
  );
}

function inWorkspace(
  slice: SubmissionState,
  operator: string,
  change: (space: Workspace) => Workspace,
): SubmissionState {
  const space = slice.workspaces[operator] ?? emptyWorkspace;
  return { ...slice, workspaces: { ...slice.workspaces, [operator]: change(space) } };
}
