import type { Id } from '../organisation/organisation.ts';

/** `total` for people, whoever they are; otherwise of one skill. */
export interface Shortage {
  readonly skill: Id | 'total';
  readonly needed: number;
  readonly present: number;
  readonly short: number;
  /** A code with its sentence: too few are here, or those who are here are not reachable, or their certificates have expired. */
  readonly because: 'too-few-here' | 'not-reachable' | 'certificate-expired' | 'counts-for-another-skill';
}

export type StaffingLevel = 'enough' | 'just' | 'short' | 'none-needed';

export interface Staffing {
  /** Who counts: here, active and reachable. */
  readonly present: readonly Id[];
  /** Here, but the phone would not wake them: shown, never counted. */
  readonly unreachable: readonly Id[];
  /** Last seen here, too long ago to count. */
  readonly stale: readonly Id[];
  readonly minimum: { readonly total: number; readonly skills: Readonly<Record<Id, number>> };
  readonly short: readonly Shortage[];
  /** `just`: one person less and it is short. */
  readonly level: StaffingLevel;
}

export interface LocationStaffing extends Staffing {
  readonly location: Id;
  /** Until when this minimum holds, where one does. */
  readonly until?: string | undefined;
}

export interface StaffingOverview {
  readonly perLocation: readonly LocationStaffing[];
  readonly overall: Staffing;
}
