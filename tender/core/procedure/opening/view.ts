import { toIso } from '#platform/kernel/time.ts';
import type { ProcedureFile } from '../file.ts';
import { operatorName } from '../interest/follow.ts';
import { deadlineOf, guideOf, isClosed } from '../planning/phases.ts';
import { isOneOf, isStaff, type Viewer } from '../roles.ts';

export interface OpeningRecordView {
  readonly openedAt: string;
  /** User ids of those who opened. */
  readonly by: readonly string[];
  readonly tenders: readonly {
    readonly operator: string;
    readonly operatorName: string;
    readonly placedAt: string;
    readonly revision: number;
  }[];
  readonly refusedLate: readonly {
    readonly operator: string;
    readonly operatorName: string;
    readonly at: string;
    readonly millisecondsLate: number;
  }[];
  readonly document: string;
}

export interface OpeningView {
  readonly stage: 'opening';
  /** `open`: tenders can be placed, how many is not shown; `closed`: waits for those who open it; `opened`. */
  readonly vault: 'open' | 'closed' | 'opened';
  readonly deadline: string;
  readonly personsNeeded: number;
  readonly approvals: readonly { readonly user: string; readonly at: string }[];
  /** Attempts to open before the deadline; for those who watch over the procedure. */
  readonly early: readonly { readonly user: string; readonly at: string }[];
  /** The opening record: for staff, and a copy for every tenderer in it (ALM-04). */
  readonly record?: OpeningRecordView;
  readonly may: { readonly approve: boolean };
}

export function viewOpening(file: ProcedureFile, viewer: Viewer, now: Temporal.Instant): OpeningView | undefined {
  if (file.preparation.publishedAt === undefined) return undefined;
  const { approvals, early, opened } = file.opening;
  const works = isStaff(viewer) || isOneOf(viewer, 'custodian');
  const tendered = opened?.tenders.some(({ operator }) => operator === viewer.operator?.id) === true;
  const record = recordOf(file);
  const opens = isOneOf(viewer, 'process-leader', 'buyer', 'custodian');
  const approved = approvals.some(({ user }) => user === viewer.user);
  return {
    stage: 'opening',
    vault: opened === undefined ? (isClosed(file, now) ? 'closed' : 'open') : 'opened',
    deadline: toIso(deadlineOf(file)),
    personsNeeded: guideOf(file).submission.opening.persons,
    approvals: works ? approvals : [],
    early: isStaff(viewer) ? early : [],
    ...(record !== undefined && (works || tendered) ? { record } : {}),
    may: { approve: opens && !approved && opened === undefined && isClosed(file, now) },
  };
}

/** What the opening record says; also what the document is made from. An attempt after the opening changes it no more. */
export function recordOf(file: ProcedureFile): OpeningRecordView | undefined {
  const opened = file.opening.opened;
  if (opened === undefined) return undefined;
  return {
    openedAt: opened.at,
    by: opened.by,
    tenders: opened.tenders.map((tender) => ({ ...tender, operatorName: operatorName(file, tender.operator) })),
    refusedLate: file.submission.late
      .filter(({ at }) => at <= opened.at)
      .map((attempt) => ({ ...attempt, operatorName: operatorName(file, attempt.operator) })),
    document: 'opening-record',
  };
}
