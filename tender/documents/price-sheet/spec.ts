import type { Language } from '#platform/kernel/language.ts';

/** One line of a price sheet: the tenderer gives a rate for one unit. */
export interface PriceItem {
  readonly id: string;
  readonly description: string;
  readonly unit: string;
  /** Decimal. */
  readonly quantity: string;
}

/** What a price sheet asks; comes from the guide, and is all that is needed to compare a returned sheet with the one issued. */
export interface PriceSheetSpec {
  readonly title: string;
  readonly intro: string;
  readonly currency: 'EUR';
  /** Most decimals a rate may have. */
  readonly decimals: number;
  readonly items: readonly PriceItem[];
  /** Language of the fixed words; default Dutch. */
  readonly language?: Language;
}
