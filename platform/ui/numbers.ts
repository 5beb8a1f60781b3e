import { formatPoints } from '#platform/kernel/format.ts';
import type { Language } from '#platform/kernel/language.ts';
import { formatMoney } from '#platform/kernel/money.ts';
import {
  compare,
  div,
  max,
  mul,
  parseRational,
  type Rational,
  rational,
  toDecimal,
  zero,
} from '#platform/kernel/rational.ts';

/** Points as people write them, from exact text (`14.67` or `44/3`). Text that is no number stands as it came. */
export function pointsOf(text: string, places: number, language: Language): string {
  const points = parseRational(text);
  return points.ok ? formatPoints(points.value, places, language) : text;
}

/** Euros as people write them, from exact text. Text that is no number stands as it came. */
export function moneyOf(text: string, language: Language): string {
  const amount = parseRational(text);
  return amount.ok ? formatMoney(amount.value, language) : text;
}

/** Order of two exact texts by their value; what is no number counts as nought. */
export function compareNumbers(a: string, b: string): number {
  return compare(numberOf(a), numberOf(b));
}

/** How wide a part is drawn, as a CSS percentage of `whole`: between 0 and 100, four decimals. */
export function widthOf(part: string, whole: string): string {
  const all = numberOf(whole);
  if (compare(all, zero) <= 0) return '0%';
  const share = mul(div(numberOf(part), all), rational(100));
  return `${toDecimal(compare(share, rational(100)) > 0 ? rational(100) : max(share, zero), 4)}%`;
}

function numberOf(text: string): Rational {
  const number = parseRational(text);
  return number.ok ? number.value : zero;
}
