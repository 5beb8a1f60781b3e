import type { DecidedRow, DrawTranscript, FallenRow, LetterKind, PriceReading } from './events.ts';

export interface AwardDecision {
  readonly number: number;
  readonly at: string;
  readonly seq: number;
  readonly ranking: readonly DecidedRow[];
  readonly winner: string;
  readonly reserve?: string | undefined;
  readonly reasons: string;
  readonly fallen?: readonly FallenRow[] | undefined;
  readonly sent?:
    | { readonly at: string; readonly letters: readonly { readonly operator: string; readonly kind: LetterKind }[] }
    | undefined;
}

/** Lots that are being drawn by commitment and reveal. */
export interface OpenDraw {
  readonly tied: readonly string[];
  readonly drawnBy: 'notary' | 'staff';
  readonly commitment: string;
  /** Commitments of parties, by operator. */
  readonly joined: Readonly<Record<string, string>>;
  readonly closedAt?: string | undefined;
  /** Values of parties, by operator. */
  readonly revealed: Readonly<Record<string, string>>;
}

export interface AwardState {
  readonly lots?: OpenDraw | undefined;
  readonly prices?: { readonly at: string; readonly readings: readonly PriceReading[] } | undefined;
  readonly draws: readonly {
    readonly tied: readonly string[];
    readonly order: readonly string[];
    readonly drawnBy: string;
    readonly deed: string;
    readonly transcript?: DrawTranscript | undefined;
    readonly at: string;
  }[];
  readonly verifications: readonly {
    readonly operator: string;
    readonly minutes: string;
    readonly outcome: 'confirmed' | 'points-lowered' | 'requirement-not-met';
    readonly adjustments: readonly { readonly criterion: string; readonly points: string; readonly reason: string }[];
    readonly at: string;
  }[];
  readonly decisions: readonly AwardDecision[];
}
