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

/** How wide a part is drawn, as a CSS percentage of `whole`: between 0 and 100, four decimals. Text that is no number has no width. */
export function widthOf(value: string, whole: string): string {
  const part = numberOf(value);
  const all = numberOf(whole);
  if (compare(all, zero) <= 0) return '0%';
  const share = mul(div(part, all), rational(100));
  return `${toDecimal(compare(share, rational(100)) > 0 ? rational(100) : max(share, zero), 4)}%`;
}

function numberOf(text: string): Rational {
  const number = parseRational(text);
  return number.ok ? number.value : zero;
}
