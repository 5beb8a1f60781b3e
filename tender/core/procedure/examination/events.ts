import type { ContradictionRule } from '../../guide/schema/submission.ts';
import type { FileRef } from '../basics.ts';

export type ItemVerdict = 'complete' | 'missing' | 'incomplete' | 'not-required';

/** Whether a tender can be admitted with it. */
export type Irregularity = 'substantial' | 'minor';

export type ContradictionReading = ContradictionRule['reading'];

/** Something that a tender says in one place. */
export interface TenderStatement {
  readonly item: string;
  /** Page, line or question, as a reader finds it. */
  readonly place: string;
  readonly text: string;
}

/** Two statements of a tender that do not go together (ROC-26). */
export interface Contradicting {
  readonly operator: string;
  /** Two. */
  readonly statements: readonly TenderStatement[];
  readonly taken: 'first' | 'second';
  /** The rule of the guide by which it counts. */
  readonly reading: ContradictionReading;
  readonly reason: string;
  readonly explanation?: string | undefined;
}

export type ExaminationEvent =
  | {
      readonly type: 'ItemExamined';
      readonly operator: string;
      readonly item: string;
      readonly verdict: ItemVerdict;
      readonly note: string;
    }
  | {
      readonly type: 'RemedyRequested';
      readonly remedy: string;
      readonly operator: string;
      readonly item: string;
      readonly description: string;
      /** Exclusive; the clock hours of the guide after the request, or the end of its days. */
      readonly until: string;
      readonly irregularity?: Irregularity | undefined;
    }
  | { readonly type: 'RemedyHandedIn'; readonly remedy: string; readonly operator: string; readonly file: FileRef }
  | {
      readonly type: 'RemedyRefusedLate';
      readonly remedy: string;
      readonly operator: string;
      readonly millisecondsLate: number;
    }
  | { readonly type: 'RemedyJudged'; readonly remedy: string; readonly accepted: boolean; readonly reason: string }
  | {
      readonly type: 'ExplanationRequested';
      readonly explanation: string;
      readonly operator: string;
      readonly question: string;
      readonly until: string;
    }
  | {
      readonly type: 'ExplanationGiven';
      readonly explanation: string;
      readonly operator: string;
      readonly text: string;
    }
  | {
      readonly type: 'ExplanationJudged';
      readonly explanation: string;
      readonly accepted: boolean;
      readonly reason: string;
    }
  | {
      readonly type: 'TendererExcluded';
      readonly operator: string;
      readonly ground: string;
      readonly reason: string;
      /** The step of the guide at which the tender fell (ROC-30). */
      readonly step?: string | undefined;
    }
  | ({ readonly type: 'ContradictionNoted'; readonly contradiction: string } & Contradicting)
  | { readonly type: 'ContradictionWithdrawn'; readonly contradiction: string; readonly reason: string }
  | { readonly type: 'ExaminationConcluded'; readonly admitted: readonly string[] };
