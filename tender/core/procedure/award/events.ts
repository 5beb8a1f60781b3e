import type { Finding } from '../basics.ts';
import type { AssignedPart } from './assignment.ts';
import type { DrawnRound, Reveal } from './lots.ts';
import type { ReportTopic } from './report-topics.ts';

/** What stands in a price sheet: tariffs as exact decimals by item. The total is always computed by the guide. */
export interface PriceReading {
  readonly operator: string;
  readonly prices: Readonly<Record<string, string>>;
  readonly findings: readonly Finding[];
  /** SHA-256 of the sheet, where a tenderer may hand in several: that of the tender that counts. */
  readonly sheet?: string | undefined;
}

/** One line of a ranking as it was decided; points as exact decimals. */
export interface DecidedRow {
  readonly operator: string;
  readonly rank: number;
  readonly total: string;
  readonly points: Readonly<Record<string, string>>;
  /** Absent in a selection, where no prices are asked. */
  readonly price?: string | undefined;
}

/** A tender that stayed under a threshold of the guide and so has no rank (ROC-35); exact decimals. */
export interface FallenRow {
  readonly operator: string;
  readonly points: Readonly<Record<string, string>>;
  readonly failed: readonly { readonly threshold: string; readonly measured: string; readonly minimum: string }[];
}

export interface DrawTranscript {
  readonly reveals: readonly Reveal[];
  readonly withheld: readonly string[];
  readonly beacon?: DrawnRound | undefined;
}

export type LetterKind = 'award' | 'reserve' | 'rejection' | 'exclusion';

export type AwardEvent =
  | { readonly type: 'PricesOpened'; readonly readings: readonly PriceReading[] }
  | {
      readonly type: 'LotsDrawn';
      readonly tied: readonly string[];
      readonly order: readonly string[];
      readonly drawnBy: string;
      readonly deed: string;
      /** Of lots drawn by commitment and reveal: the values shown, and who joined and showed none. */
      readonly transcript?: DrawTranscript | undefined;
    }
  | {
      readonly type: 'DrawAnnounced';
      readonly tied: readonly string[];
      readonly drawnBy: 'notary' | 'staff';
      /** Of the officer; see `commitmentTo`. */
      readonly commitment: string;
      /** ISO instant until which those who stand level can join; before it joining closes only when all of them have. */
      readonly joinUntil: string;
      /** The round of the guide's beacon that will be mixed in: the first that is made when nobody can join any more. */
      readonly beacon?: { readonly round: number; readonly at: string } | undefined;
    }
  | { readonly type: 'DrawJoined'; readonly operator: string; readonly commitment: string }
  | { readonly type: 'DrawJoiningClosed' }
  | { readonly type: 'DrawRevealed'; readonly operator: string; readonly value: string }
  | { readonly type: 'DrawAbandoned'; readonly reason: string }
  | {
      readonly type: 'VerificationHeld';
      readonly operator: string;
      readonly minutes: string;
      readonly outcome: 'confirmed' | 'points-lowered' | 'requirement-not-met';
      readonly adjustments: readonly { readonly criterion: string; readonly points: string; readonly reason: string }[];
    }
  | {
      readonly type: 'AwardDecided';
      /** 1 for the first decision; a new ranking brings a new number. */
      readonly number: number;
      readonly ranking: readonly DecidedRow[];
      readonly winner: string;
      /** Where the guide awards several contracts: all who get one, best first; `winner` is the first. */
      readonly winners?: readonly string[] | undefined;
      readonly reserve?: string | undefined;
      readonly reasons: string;
      /** Where the guide has parts: which winner gets which. */
      readonly assigned?: readonly AssignedPart[] | undefined;
      /** Absent when every tender reached the thresholds. */
      readonly fallen?: readonly FallenRow[] | undefined;
    }
  | { readonly type: 'ReportNoted'; readonly topic: ReportTopic; readonly text: string }
  | {
      readonly type: 'LettersSent';
      readonly decision: number;
      readonly letters: readonly { readonly operator: string; readonly kind: LetterKind }[];
    };
