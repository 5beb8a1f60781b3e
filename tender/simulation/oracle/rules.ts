/** The rules of an award as whoever made them up says them: no guide, no formula language, nothing of the product. */

export type PriceRule =
  | { readonly kind: 'ratio' }
  | { readonly kind: 'n-fold'; readonly n: number }
  | { readonly kind: 'band'; readonly most: number; readonly set: number }
  | { readonly kind: 'line'; readonly ceiling: number };

export type RoundingMode = 'half-up' | 'half-even' | 'down';

export interface QualityRule {
  readonly id: string;
  readonly weight: number;
  readonly grades: Readonly<Record<string, number>>;
  readonly places: number;
  readonly mode: RoundingMode;
}

export type TieRule =
  | { readonly by: 'criterion'; readonly criterion: string }
  | { readonly by: 'quality' }
  | { readonly by: 'lots'; readonly drawnBy: 'notary' | 'staff' };

export interface Award {
  readonly price: {
    readonly rule: PriceRule;
    readonly weight: number;
    readonly places: number;
    readonly mode: RoundingMode;
  };
  readonly quality: readonly QualityRule[];
  readonly ties: readonly TieRule[];
  /** What becomes of price points when a tenderer drops out after the prices were opened. */
  readonly afterExclusion: 'recompute' | 'keep';
  /** Totals within so many percent of the best of their group are equal. */
  readonly band: number | undefined;
}
