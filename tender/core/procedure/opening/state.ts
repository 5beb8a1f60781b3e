import type { Inspection } from './events.ts';

export interface OpeningState {
  readonly approvals: readonly { readonly user: string; readonly at: string }[];
  readonly early: readonly { readonly user: string; readonly at: string }[];
  readonly opened?:
    | {
        readonly at: string;
        readonly seq: number;
        readonly by: readonly string[];
        /** Tenders in the vault at the deadline, by instant of placing. */
        readonly tenders: readonly {
          readonly operator: string;
          readonly placedAt: string;
          readonly revision: number;
        }[];
        readonly inspections: Readonly<Record<string, Inspection>>;
      }
    | undefined;
}
