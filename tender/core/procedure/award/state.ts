import type { AssignedPart } from './assignment.ts';
import type { DecidedRow, DrawTranscript, FallenRow, LetterKind, PriceReading } from './events.ts';
import type { ReportTopic } from './report-topics.ts';

export interface AwardDecision {
  readonly number: number;
  readonly at: string;
  readonly seq: number;
  readonly ranking: readonly DecidedRow[];
  readonly winner: string;
  /** Where the guide awards several contracts: all who get one, best first. */
  readonly winners?: readonly string[] | undefined;
  readonly reserve?: string | undefined;
  readonly reasons: string;
  readonly assigned?: readonly AssignedPart[] | undefined;
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
  readonly announcedAt: string;
  readonly joinUntil: string;
  readonly beacon?: { readonly round: number; readonly at: string } | undefined;
  /** Commitments of parties, by operator. */
  readonly joined: Readonly<Record<string, string>>;
  readonly closedAt?: string | undefined;
  /** Values of parties, by operator. */
  readonly revealed: Readonly<Record<string, string>>;
}

/** Recorded for the report on the procedure. */
export interface ReportNote {
  readonly text: string;
  readonly at: string;
  readonly by: string;
}

export interface AbandonedDraw extends OpenDraw {
  readonly reason: string;
  readonly at: string;
}

export interface AwardState {
  readonly notes?: Readonly<Partial<Record<ReportTopic, ReportNote>>> | undefined;
  readonly lots?: OpenDraw | undefined;
  readonly prices?:
    | { readonly at: string; readonly seq: number; readonly readings: readonly PriceReading[] }
    | undefined;
  readonly draws: readonly {
    readonly tied: readonly string[];
    readonly order: readonly string[];
    readonly drawnBy: string;
    readonly deed: string;
    readonly transcript?: DrawTranscript | undefined;
    /** How it went, of lots drawn by commitment and reveal. */
    readonly lots?: OpenDraw | undefined;
    readonly at: string;
  }[];
  readonly abandonedDraws: readonly AbandonedDraw[];
  readonly verifications: readonly {
    readonly operator: string;
    readonly minutes: string;
    readonly outcome: 'confirmed' | 'points-lowered' | 'requirement-not-met';
    readonly adjustments: readonly { readonly criterion: string; readonly points: string; readonly reason: string }[];
    readonly at: string;
    readonly seq: number;
  }[];
  readonly decisions: readonly AwardDecision[];
}
