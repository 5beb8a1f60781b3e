import type { CustodianShare, Inspection, OpenedPrices, OpenedTender, PriceOpener } from './events.ts';

export interface Act {
  readonly user: string;
  readonly at: string;
}

export interface PriceVault {
  readonly recipient: string;
  readonly needed: number;
  readonly openedBy: PriceOpener;
  readonly custodians: readonly CustodianShare[];
  readonly leaders: readonly CustodianShare[];
}

/** The second ceremony, where the guide has a price envelope. */
export interface PriceOpeningState {
  readonly vault?: PriceVault | undefined;
  readonly released: readonly Act[];
  /** Offered before its time. */
  readonly early: readonly Act[];
  /** Offered and not what was committed to. */
  readonly refused: readonly Act[];
  readonly opened?:
    | {
        readonly at: string;
        readonly seq: number;
        readonly by: readonly string[];
        readonly tenders: readonly OpenedPrices[];
        readonly inspections: Readonly<Record<string, Inspection>>;
      }
    | undefined;
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
  readonly prices: PriceOpeningState;
}
