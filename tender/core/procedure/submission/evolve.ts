import type { RecordedEvent } from '../file.ts';
import type { SubmissionState, Workspace } from './state.ts';

export const initialSubmission: SubmissionState = { workspaces: {}, late: [] };

export const emptyWorkspace: Workspace = { draft: false, lastRevision: 0 };

export function evolveSubmission(slice: SubmissionState, { at, seq, event }: RecordedEvent): SubmissionState {
  switch (event.type) {
    case 'DraftKept':
      return inWorkspace(slice, event.operator, (space) => ({ ...space, draft: true }));
    case 'TenderPlaced': {
      const { revision, manifest, documents, prices } = event;
      const placed = {
        revision,
        manifest,
        documents,
        placedAt: at,
        seq,
        ...(prices === undefined ? {} : { prices }),
      };
      return inWorkspace(slice, event.operator, () => ({ draft: false, placed, lastRevision: revision }));
    }
    case 'TenderWithdrawn':
      return inWorkspace(slice, event.operator, ({ lastRevision }) => ({
        draft: true,
        withdrawnAt: at,
        lastRevision,
      }));
    case 'TenderRefusedLate': {
      const { operator, millisecondsLate } = event;
      return { ...slice, late: [...slice.late, { operator, at, millisecondsLate }] };
    }
    default:
      return slice;
  }
}

function inWorkspace(
  slice: SubmissionState,
  operator: string,
  change: (space: Workspace) => Workspace,
): SubmissionState {
  const space = slice.workspaces[operator] ?? emptyWorkspace;
  return { ...slice, workspaces: { ...slice.workspaces, [operator]: change(space) } };
}
