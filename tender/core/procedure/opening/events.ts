import type { Finding } from '../basics.ts';

/** What the platform itself measured of a file, directly after opening, with the same functions as the tenderer's browser. */
export interface Inspection {
  readonly sha256: string;
  readonly pages?: number | undefined;
  readonly findings: readonly Finding[];
}

export type OpeningEvent =
  | { readonly type: 'OpeningApproved'; readonly user: string }
  | { readonly type: 'OpeningRefusedEarly'; readonly user: string; readonly deadline: string }
  | {
      readonly type: 'VaultOpened';
      readonly deadline: string;
      readonly by: readonly string[];
      readonly tenders: readonly { readonly operator: string; readonly placedAt: string; readonly revision: number }[];
      readonly inspections: readonly Inspection[];
    };
