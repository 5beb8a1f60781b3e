import type { Personal } from '../basics.ts';
import type { ComplaintOutcome } from './events.ts';

export interface Complaint {
  readonly complaint: string;
  readonly operator: string;
  readonly question?: string | undefined;
  readonly fields: Readonly<Record<string, string>>;
  readonly contact: { readonly personal: Personal };
  readonly filedAt: string;
  readonly handled?:
    | { readonly outcome: ComplaintOutcome; readonly reason: string; readonly by: string; readonly at: string }
    | undefined;
}

export interface ComplaintsState {
  readonly complaints: readonly Complaint[];
}
