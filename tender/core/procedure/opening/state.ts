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

/** A vault that is opened by those who hold its key: what they offered, and what came out. */
interface Ceremony<Opened> {
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
        /** What lay in the vault, by instant of placing. */
        readonly tenders: readonly Opened[];
        readonly inspections: Readonly<Record<string, Inspection>>;
      }
    | undefined;
}

/** The second ceremony, where the guide has a price envelope. */
export interface PriceOpeningState extends Ceremony<OpenedPrices> {
  readonly vault?: PriceVault | undefined;
}

export interface OpeningState extends Ceremony<OpenedTender> {
  /** Keys of persons who may become custodians of a share, by user. */
  readonly keys: Readonly<Record<string, { readonly recipient: string; readonly at: string }>>;
  /** Made when the procedure was published. */
  readonly vault?:
    | { readonly recipient: string; readonly needed: number; readonly custodians: readonly CustodianShare[] }
    | undefined;
  /** When each custodian last proved that he can open his share, by user. */
  readonly proofs: Readonly<Record<string, string>>;
  readonly prices: PriceOpeningState;
}
