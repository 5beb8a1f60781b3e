import type { Language } from '#platform/kernel/language.ts';
import { parseMoney } from '#platform/kernel/money.ts';
import { compare, parseRational, rational, round, sign, toDecimal } from '#platform/kernel/rational.ts';

export type AmountError = 'amountWrong' | 'amountAmbiguous' | 'amountNegative' | 'amountLong';

/** An amount as somebody typed it, as it is kept: `1.250.000` is `1250000`. Nothing is rounded. */
export function readAmount(
  text: string,
  negative: boolean,
): { readonly kept: string } | { readonly error: AmountError } {
  const read = parseMoney(text.trim());
  if (!read.ok) return { error: read.error.code === 'ambiguous-amount' ? 'amountAmbiguous' : 'amountWrong' };
  if (!negative && sign(read.value) < 0) return { error: 'amountNegative' };
  const kept = toDecimal(read.value, 2).replace(/\.00$/, '');
  const exact = compare(round(read.value, 2, 'half-up'), read.value) === 0;
  return exact && /^-?\d{1,15}(\.\d{1,2})?$/.test(kept) ? { kept } : { error: 'amountLong' };
}

/** A percentage above 0 and at most 100, with a comma or a point; undefined when it is none. */
export function readShare(text: string): string | undefined {
  const kept = text.trim().replace('%', '').trim().replace(',', '.');
  if (!/^\d{1,3}(\.\d{1,4})?$/.test(kept)) return undefined;
  const read = parseRational(kept);
  return read.ok && sign(read.value) > 0 && compare(read.value, rational(100)) <= 0 ? kept : undefined;
}

/** A plain number with a comma or a point for its decimals; undefined when it is none. */
export function readNumber(text: string): string | undefined {
  const kept = text.trim().replace(',', '.');
  return /^-?\d{1,15}(\.\d{1,6})?$/.test(kept) ? kept : undefined;
}

/** A kept number as somebody would type it: the decimal mark of his language and no other. */
export function typed(kept: string, language: Language): string {
  return language === 'en' ? kept : kept.replace('.', ',');
}
