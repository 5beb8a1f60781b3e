import type { RecordedEvent } from '../file.ts';
import type { AttachedFile, SubmissionEvent, TenderContent } from './events.ts';
import type { SubmissionState, Workspace } from './state.ts';

export const initialSubmission: SubmissionState = { workspaces: {}, late: [] };

export const emptyContent: TenderContent = { files: [], espd: {}, signatories: [], parties: [] };

export const emptyWorkspace: Workspace = { draft: emptyContent, changed: false, lastRevision: 0 };

export function evolveSubmission(slice: SubmissionState, { at, seq, event }: RecordedEvent): SubmissionState {
  switch (event.type) {
    case 'DocumentAttached':
    case 'DocumentRemoved':
    case 'EspdAnswered':
    case 'SignatoriesNamed':
    case 'PartiesNamed':
      return inWorkspace(slice, event.operator, (space) => ({
        ...space,
        draft: edited(space.draft, event),
        changed: true,
      }));
    case 'TenderPlaced': {
      const { revision, content } = event;
      const placed = { revision, content, placedAt: at, seq };
      return inWorkspace(slice, event.operator, (space) => ({
        draft: space.draft,
        changed: false,
        placed,
        lastRevision: revision,
      }));
    }
    case 'TenderWithdrawn':
      return inWorkspace(slice, event.operator, (space) => ({
        draft: space.draft,
        changed: true,
        withdrawnAt: at,
        lastRevision: space.lastRevision,
      }));
    case 'TenderRefusedLate': {
      const { operator, millisecondsLate } = event;
      return { ...slice, late: [...slice.late, { operator, at, millisecondsLate }] };
    }
    default:
      return slice;
  }
}

type Edit = Extract<
  SubmissionEvent,
  { type: 'DocumentAttached' | 'DocumentRemoved' | 'EspdAnswered' | 'SignatoriesNamed' | 'PartiesNamed' }
>;

function edited(draft: TenderContent, event: Edit): TenderContent {
  switch (event.type) {
    case 'DocumentAttached':
      return { ...draft, files: [...draft.files, event.attached] };
    case 'DocumentRemoved':
      return { ...draft, files: draft.files.filter((attached) => !isThis(attached, event.item, event.sha256)) };
    case 'EspdAnswered':
      return { ...draft, espd: { ...draft.espd, [event.party]: event.answers } };
    case 'SignatoriesNamed':
      return { ...draft, signatories: event.signatories, contact: event.contact, registration: event.registration };
    default:
      return { ...draft, parties: event.parties, group: event.group };
  }
}

export function isThis(attached: AttachedFile, item: string, sha256: string): boolean {
  return attached.item === item && attached.file.sha256 === sha256;
}

function inWorkspace(
  slice: SubmissionState,
  operator: string,
  change: (space: Workspace) => Workspace,
): SubmissionState {
  const space = slice.workspaces[operator] ?? emptyWorkspace;
  return { ...slice, workspaces: { ...slice.workspaces, [operator]: change(space) } };
}
