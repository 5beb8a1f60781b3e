import type { Rational } from '#platform/kernel/rational.ts';
import type { TieRule } from '../guide/schema/award.ts';
import type { Guide } from '../guide/schema/guide.ts';
import type { Environment } from './formula/evaluate.ts';
import type { Formula } from './formula/formula.ts';

/** What one evaluator gave: a grade of the scale of the criterion. */
export interface Score {
  readonly evaluator: string;
  readonly grade: string;
}

/** A decision of the authority that moves the points of one criterion (ALM-19); `points` is added and may be negative. */
export interface Adjustment {
  readonly criterion: string;
  readonly points: Rational;
  readonly reason: string;
}

export interface ScoredTenderer {
  readonly id: string;
  /** Total of the price sheet in euros. May be left out while prices are closed. */
  readonly price?: Rational;
  /** By criterion, the final scores of the evaluators. */
  readonly scores: Readonly<Record<string, readonly Score[]>>;
  /** By criterion with rules: the facts of the reference that is looked at, by name; absent where there is no such reference. */
  readonly facts?: Readonly<Record<string, Readonly<Record<string, boolean | Rational>>>>;
  /** Criteria whose grade he has by a certificate that he states, so that nobody graded them (CVO-17). */
  readonly certified?: readonly string[];
  readonly adjustments?: readonly Adjustment[];
}

/** The outcome of drawing lots: `order` holds the same tenderers as `tied`, the first drawn first. */
export interface Draw {
  readonly tied: readonly string[];
  readonly order: readonly string[];
}

export interface ScoringInput {
  readonly guide: Guide;
  /** Only those who are in the matrix: somebody who was excluded stands here no more (ALM-18). */
  readonly tenderers: readonly ScoredTenderer[];
  /** While `closed`, price criteria are left out and tenderers are ranked by their quality points alone (ALM-12). */
  readonly prices: 'open' | 'closed';
  /** Points of before an exclusion, by tenderer and criterion; used when the guide says `afterExclusion: keep`. */
  readonly keptPricePoints?: Readonly<Record<string, Readonly<Record<string, Rational>>>>;
  /** When tenderers stand in several draws, the last one counts. */
  readonly draws?: readonly Draw[];
}

/** How the points of one criterion came about. Holds references, not copies: cheap to keep, written out by `explain.ts`. */
export type CriterionTrace =
  /** The criterion carries no points in this guide. */
  | { readonly kind: 'no-points' }
  /** A threshold on quality was not reached, so that the price was not looked at. */
  | { readonly kind: 'not-assessed' }
  | {
      readonly kind: 'rules';
      /** In the order of the guide. `lacking`: the fact that was not stated. */
      readonly rules: readonly { readonly formula: Formula; readonly added: boolean; readonly lacking?: string }[];
      readonly names: Environment;
    }
  /** The grade that a certificate brings. */
  | { readonly kind: 'certified'; readonly grade: string }
  /** The points of before an exclusion were kept. */
  | { readonly kind: 'kept' }
  | {
      readonly kind: 'grades';
      readonly combine: 'mean' | 'consensus' | 'single';
      readonly scores: readonly GradedScore[];
    }
  | {
      readonly kind: 'formula';
      readonly formula: Formula;
      readonly names: Environment;
      readonly scores: readonly GradedScore[];
    };

export interface GradedScore extends Score {
  readonly points: Rational;
}

export interface CriterionResult {
  /** After rounding and adjustments: what counts. */
  readonly points: Rational;
  /** Before rounding and adjustments. */
  readonly unrounded: Rational;
  readonly trace: CriterionTrace;
  readonly adjustments: readonly Adjustment[];
}

export interface FailedThreshold {
  readonly threshold: string;
  readonly measured: Rational;
  readonly minimum: Rational;
}

/** A tie rule that was tried on a tie in which this tenderer stood. */
export interface TieStep {
  readonly rule: TieRule;
  readonly tied: readonly string[];
  /** The points that were compared, in the order of `tied`; empty for lots and for a criterion that carries no points. */
  readonly compared: readonly Rational[];
  /** Whether the rule told this tenderer apart from at least one other. */
  readonly decided: boolean;
}

export interface RankedRow {
  readonly tenderer: string;
  /** From 1; tenderers in an undecided tie share the best place of their group; null for a tenderer that is not eligible. */
  readonly rank: number | null;
  readonly total: Rational;
  /** How the total came about; absent where the total is the quality total, since prices are closed or were not assessed. */
  readonly totalTrace?: { readonly formula: Formula; readonly names: Environment };
  readonly criteria: Readonly<Record<string, CriterionResult>>;
  /** Sum of the points of all criteria of the kinds quality and presentation. */
  readonly qualityTotal: Rational;
  /** False when a threshold of the guide is not reached. */
  readonly eligible: boolean;
  readonly failed: readonly FailedThreshold[];
  /** The tie rules that were tried, in the order of the guide. */
  readonly ties: readonly TieStep[];
}

/** A tie that is still open: it needs lots, or the guide has no rule left for it. */
export type Undecided =
  | { readonly tied: readonly string[]; readonly needs: 'lots'; readonly drawnBy: 'notary' | 'staff' }
  | { readonly tied: readonly string[]; readonly needs: 'rule' };

export interface Ranking {
  /** Best first; who is not eligible stands last, without a rank. */
  readonly rows: readonly RankedRow[];
  readonly undecided: readonly Undecided[];
  readonly prices: 'open' | 'closed';
}
