import type { CustodianShare, Inspection, OpenedTender } from './events.ts';

interface Act {
  readonly user: string;
  readonly at: string;
}

export interface OpeningState {
  /** Keys of persons who may become custodians of a share, by user. */
  readonly keys: Readonly<Record<string, { readonly recipient: string; readonly at: string }>>;
  /** Made when the procedure was published. */
  readonly vault?:
    | { readonly recipient: string; readonly needed: number; readonly custodians: readonly CustodianShare[] }
    | undefined;
  /** When each custodian last proved that he can open his share, by user. */
  readonly proofs: Readonly<Record<string, string>>;
  readonly released: readonly Act[];
  /** Offered before the deadline. */
  readonly early: readonly Act[];
  /** Offered and not the share that was committed to. */
  readonly refused: readonly Act[];
  readonly opened?:
    | {
        readonly at: string;
        readonly seq: number;
        readonly by: readonly string[];
        /** Tenders in the vault at the deadline, by instant of placing. */
        readonly tenders: readonly OpenedTender[];
        readonly inspections: Readonly<Record<string, Inspection>>;
      }
    | undefined;
}
