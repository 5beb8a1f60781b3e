import { toIso } from '#platform/kernel/time.ts';
import type { EspdStatement } from '../../guide/schema/submission.ts';
import type { ProcedureFile } from '../file.ts';
import { deadlineOf, guideOf, isClosed } from '../planning/phases.ts';
import type { Viewer } from '../roles.ts';
import { checklistOf, espdParties, type ItemStatus } from './checklist.ts';
import { workspaceOf } from './decide.ts';
import type { TenderContent } from './events.ts';
import { emptyContent } from './evolve.ts';
import type { Workspace } from './state.ts';

/** The one state that a tender has. */
export type TenderState = 'none' | 'draft' | 'placed' | 'placed-and-changed' | 'withdrawn';

export interface OwnTender {
  readonly state: TenderState;
  readonly content: TenderContent;
  /** Parties that fill in an ESPD: `tenderer` and keys of parties. */
  readonly espdParties: readonly string[];
  readonly placedAt?: string;
  readonly revision?: number;
  readonly withdrawnAt?: string;
  /** Id of the receipt, a document of the platform. */
  readonly receipt?: string;
  readonly lateAt?: string;
}

export interface SubmissionView {
  readonly stage: 'submission';
  readonly deadline: string;
  readonly closed: boolean;
  /** For an operator with the state of his own documents; for others what is asked. */
  readonly checklist: readonly ItemStatus[];
  readonly espd: readonly EspdStatement[];
  readonly jointAuthorityNeedsAll: boolean;
  readonly own?: OwnTender;
  readonly may: { readonly prepare: boolean; readonly withdraw: boolean };
}

/** Nobody but the tenderer himself sees anything of a tender here, not even that there is one (Directive 2014/24 Annex IV b). */
export function viewSubmission(file: ProcedureFile, viewer: Viewer, now: Temporal.Instant): SubmissionView | undefined {
  if (file.preparation.publishedAt === undefined) return undefined;
  const guide = guideOf(file);
  const closed = isClosed(file, now);
  const space = viewer.operator === undefined ? undefined : workspaceOf(file, viewer.operator.id);
  return {
    stage: 'submission',
    deadline: toIso(deadlineOf(file)),
    closed,
    checklist: checklistOf(guide, space === undefined ? emptyContent : shown(space, closed)),
    espd: guide.submission.espd,
    jointAuthorityNeedsAll: guide.submission.signature.jointAuthorityNeedsAll,
    ...(space === undefined || viewer.operator === undefined
      ? {}
      : { own: own(file, viewer.operator.id, space, closed) }),
    may: { prepare: space !== undefined && !closed, withdraw: space?.placed !== undefined && !closed },
  };
}

/** After closing only what lies in the vault counts. */
function shown(space: Workspace, closed: boolean): TenderContent {
  return closed ? (space.placed?.content ?? space.draft) : space.draft;
}

function own(file: ProcedureFile, operator: string, space: Workspace, closed: boolean): OwnTender {
  const content = shown(space, closed);
  const late = file.submission.late.findLast((attempt) => attempt.operator === operator);
  return {
    state: stateOf(space),
    content,
    espdParties: espdParties(content.parties),
    ...(space.placed === undefined
      ? {}
      : {
          placedAt: space.placed.placedAt,
          revision: space.placed.revision,
          receipt: `receipt-${operator}-${space.placed.revision}`,
        }),
    ...(space.withdrawnAt === undefined ? {} : { withdrawnAt: space.withdrawnAt }),
    ...(late === undefined ? {} : { lateAt: late.at }),
  };
}

export function stateOf(space: Workspace): TenderState {
  if (space.placed !== undefined) return space.changed ? 'placed-and-changed' : 'placed';
  if (space.withdrawnAt !== undefined) return 'withdrawn';
  return space.changed ? 'draft' : 'none';
}
