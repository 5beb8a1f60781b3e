import type { Rejection } from '#platform/kernel/decider.ts';
import { ok, type Result, refuse } from '#platform/kernel/result.ts';
import { localDate } from '#platform/kernel/time.ts';
import { type Context, requireRole, type Viewer } from '../../procedure/roles.ts';
import type { QualificationEvent } from '../events.ts';
import {
  guideOfSystem,
  type QualificationCase,
  type QualificationSystem,
  type Standing,
  standingOf,
} from '../state.ts';

export interface SystemContext extends Context {
  readonly viewer: Viewer;
}

export type SystemDecision = Result<readonly QualificationEvent[], Rejection<QualificationEvent>>;

export function todayIn(file: QualificationSystem, now: Temporal.Instant): Temporal.PlainDate {
  return localDate(now, guideOfSystem(file).timeZone);
}

/** What carries an event of a case. */
export function of({ key, operator }: QualificationCase): { readonly case: string; readonly operator: string } {
  return { case: key, operator };
}

/** Those who examine, decide and notify. Codes: `role-needed`, `no-such-case`, `case-stands-otherwise`. */
export function caseForStaff(
  file: QualificationSystem,
  key: string,
  { viewer }: SystemContext,
  ...allowed: readonly Standing[]
): Result<QualificationCase> {
  const permitted = requireRole(viewer, 'buyer', 'process-leader');
  if (!permitted.ok) return permitted;
  const one = file.cases.find((known) => known.key === key);
  if (one === undefined) return refuse('no-such-case');
  return inStanding(one, allowed);
}

/** The running case of whoever asks. Codes: `operator-needed`, `no-running-case`, `case-stands-otherwise`. */
export function ownCase(
  file: QualificationSystem,
  { viewer }: SystemContext,
  ...allowed: readonly Standing[]
): Result<QualificationCase> {
  if (viewer.operator === undefined) return refuse('operator-needed');
  const id = viewer.operator.id;
  const one = file.cases.find((known) => known.operator === id && standingOf(known) !== 'closed');
  return one === undefined ? refuse('no-running-case') : inStanding(one, allowed);
}

function inStanding(one: QualificationCase, allowed: readonly Standing[]): Result<QualificationCase> {
  const standing = standingOf(one);
  return allowed.includes(standing) ? ok(one) : refuse('case-stands-otherwise', { standing });
}
