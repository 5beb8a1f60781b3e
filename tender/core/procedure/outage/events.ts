import type { reportWays } from './commands.ts';

export type ReportWay = (typeof reportWays)[number];

/** A report that was made in time. Instants are ISO texts. */
export type OutageEvent =
  | {
      readonly type: 'OutageReported';
      readonly report: string;
      readonly operator: string;
      readonly what: string;
      readonly since: string;
    }
  | {
      readonly type: 'OutageReportNoted';
      readonly report: string;
      readonly name: string;
      readonly way: ReportWay;
      readonly receivedAt: string;
      readonly what: string;
      readonly since: string;
    }
  | {
      readonly type: 'OutageConfirmed';
      /** With the instants at which they were made, so that whoever may not see the reports can still compare those. */
      readonly reports: readonly { readonly report: string; readonly reportedAt: string }[];
      readonly reason: string;
      /** The deadline as it was, and as it is now. */
      readonly from: string;
      readonly to: string;
    }
  | { readonly type: 'OutageRejected'; readonly report: string; readonly reason: string };
