import type { ReportWay } from './events.ts';

export interface OutageReport {
  readonly report: string;
  /** Who reported it on the platform itself. */
  readonly operator?: string | undefined;
  /** As it called itself; of a report that came by another way. */
  readonly name?: string | undefined;
  readonly way: 'platform' | ReportWay;
  readonly reportedAt: string;
  readonly what: string;
  readonly since: string;
  /** Who wrote it down, and when; of a report that came by another way. */
  readonly noted?: { readonly by: string; readonly at: string } | undefined;
  readonly decided?:
    | { readonly confirmed: boolean; readonly at: string; readonly by: string; readonly reason: string }
    | undefined;
}

/** One confirmed outage. `from` and `to` are the deadline before and after. */
export interface OutageExtension {
  readonly from: string;
  readonly to: string;
  readonly at: string;
  readonly by: string;
  readonly reason: string;
}

export interface OutageState {
  readonly reports: readonly OutageReport[];
  readonly extensions: readonly OutageExtension[];
}
