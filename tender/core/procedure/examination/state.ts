import type { FileRef } from '../basics.ts';
import type { Contradicting, Irregularity, ItemVerdict } from './events.ts';

export interface Remedy {
  readonly remedy: string;
  readonly operator: string;
  readonly item: string;
  readonly description: string;
  readonly requestedAt: string;
  readonly until: string;
  /** Set where the guide has tenders made regular by a supplement (ORES-13). */
  readonly irregularity?: Irregularity | undefined;
  /** About a tender of this round; absent for the first tenders. */
  readonly round?: number | undefined;
  readonly handedIn?: { readonly file: FileRef; readonly at: string } | undefined;
  readonly lateAt?: string | undefined;
  readonly judged?: { readonly accepted: boolean; readonly reason: string; readonly at: string } | undefined;
}

export interface Explanation {
  readonly explanation: string;
  readonly operator: string;
  readonly question: string;
  readonly until: string;
  readonly requestedAt: string;
  readonly given?: { readonly text: string; readonly at: string } | undefined;
  readonly judged?: { readonly accepted: boolean; readonly reason: string; readonly at: string } | undefined;
}

export interface Contradiction extends Contradicting {
  readonly contradiction: string;
  readonly at: string;
  /** User who noted it. */
  readonly by: string;
  /** About a tender of this round; absent for the first tenders. */
  readonly round?: number | undefined;
  readonly withdrawn?: { readonly reason: string; readonly at: string } | undefined;
}

export interface Exclusion {
  readonly ground: string;
  readonly reason: string;
  readonly step?: string | undefined;
  readonly at: string;
  readonly seq: number;
}

export interface ExaminationState {
  /** Verdict per operator and item. */
  readonly verdicts: Readonly<
    Record<
      string,
      Readonly<Record<string, { readonly verdict: ItemVerdict; readonly note: string; readonly at: string }>>
    >
  >;
  readonly remedies: readonly Remedy[];
  readonly explanations: readonly Explanation[];
  readonly contradictions: readonly Contradiction[];
  readonly excluded: Readonly<Record<string, Exclusion>>;
  readonly concluded?: { readonly at: string; readonly admitted: readonly string[] } | undefined;
}
