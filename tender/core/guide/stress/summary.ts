import type { Rational } from '#platform/kernel/rational.ts';

/** What one criterion did over all sets. */
export interface CriterionStress {
  readonly criterion: string;
  readonly title: string;
  readonly kind: 'price' | 'quality' | 'presentation';
  readonly weight: string;
  /** Share of the announced weights, 0 … 1. */
  readonly announced: Rational;
  /** Share of the points that set tenderers apart, 0 … 1: the distance between best and worst, over all sets. */
  readonly effective: Rational;
  /** Sets in which somebody else would have won, had all been alike on this criterion. */
  readonly decides: number;
  /** Sets in which nobody got other points than another here. */
  readonly flat: number;
  /** Pairs of tenders with other grades or prices that came to the same points here, and all such pairs. */
  readonly collapsed: number;
  readonly pairs: number;
}

/** A tender with the worst grades everywhere and a price of so many percent of the middle of the others. */
export interface CheapTender {
  readonly percent: number;
  /** Sets that it would have won. */
  readonly wins: number;
}

/** One set in which leaving out somebody who did not win brings another winner. */
export interface Reversal {
  /** As they were ranked with everybody. */
  readonly tenderers: readonly {
    readonly id: string;
    readonly price: Rational;
    readonly total: Rational;
    /** Total when the other has left; absent for the one who left. */
    readonly after?: Rational;
  }[];
  readonly winner: string;
  readonly excluded: string;
  readonly winnerAfter: string;
  /** Those who are left, as they are ranked then. */
  readonly orderAfter: readonly string[];
}

export interface StressSummary {
  readonly seed: number;
  readonly sets: number;
  /** Sets with one winner; the others ended in a tie at the top or without a valid tender. */
  readonly won: number;
  readonly tied: number;
  readonly nobody: number;
  /** Sets in which leaving out some tenderer who did not win brings another winner. */
  readonly reversed: number;
  readonly reversal?: Reversal;
  readonly criteria: readonly CriterionStress[];
  readonly cheap: readonly CheapTender[];
}
