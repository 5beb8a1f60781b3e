import { localise, noBreakSpace } from './digits.ts';
import type { Language } from './language.ts';
import { type Rational, rational, toDecimal } from './rational.ts';
import { ok, type Result, refuse } from './result.ts';

const longestText = 60;

/**
 * Reads an amount of euros as people and spreadsheets write it: `19.715,88`, `19715.88`, `€ 1.000`, `19 715,88 €`, `1,234.50`, `1.000,-`.
 * One point followed by exactly three digits parts thousands, as Dutch has it. One comma followed by exactly three digits may mean either and
 * is refused with `ambiguous-amount`; anything else that cannot be read with `not-an-amount`. Nothing is rounded.
 */
export function parseMoney(text: string): Result<Rational> {
  if (text.length > longestText) return refuse('not-an-amount', { text: text.slice(0, 40) });
  const bare = stripCurrency(text);
  const match = bare === undefined ? null : /^(-?)([\d., ]*\d)$/.exec(bare);
  if (match === null) return refuse('not-an-amount', { text });
  const [, minus = '', digits = ''] = match;
  if (/^[1-9]\d{0,2},\d{3}$/.test(digits)) return refuse('ambiguous-amount', { text });
  const plain = plainDecimal(digits);
  if (plain === undefined) return refuse('not-an-amount', { text });
  const [units = '', decimals = ''] = plain.split('.');
  return ok(rational(BigInt(`${minus}${units}${decimals}`), 10n ** BigInt(decimals.length)));
}

/** Two decimals unless told otherwise, rounded half-up: `€ 19.715,88`, `19 715,88 €`, `€19,715.88`; spaces do not break. */
export function formatMoney(amount: Rational, language: Language, places = 2): string {
  const decimal = toDecimal(amount, places);
  const digits = localise(decimal, language);
  switch (language) {
    case 'nl':
      return `€${noBreakSpace}${digits}`;
    case 'fr':
      return `${digits}${noBreakSpace}€`;
    case 'en':
      return digits.startsWith('-') ? `-€${digits.slice(1)}` : `€${digits}`;
  }
}

/** Without the sign or name of the euro, with plain spaces and a plain minus in front; undefined when the euro stands there twice. */
function stripCurrency(text: string): string | undefined {
  const plain = text
    .replace(/[\u00a0\u202f\u2009]/g, ' ')
    .replace(/\u2212/g, '-')
    .replace(/,[-\u2013]{1,2}$/, '')
    .trim();
  const match = /^(-?) ?(?:(?:€|EUR) ?(-?) ?(\S(?:.*\S)?)|(\S(?:.*\S)?) ?(?:€|EUR)|(\S(?:.*\S)?))$/i.exec(plain);
  if (match === null) return undefined;
  const [, outer = '', inner = '', prefixed, suffixed, alone] = match;
  return `${outer}${inner}${(prefixed ?? suffixed ?? alone ?? '').trim()}`;
}

/** Digits with at most a point for decimals; undefined when groups and decimals do not stand as a number is written. */
function plainDecimal(digits: string): string | undefined {
  if (/^\d+$/.test(digits)) return digits;
  const grouped = /^[1-9]\d{0,2}(?:(?:\.\d{3})+(?:,\d+)?|(?: \d{3})+(?:[.,]\d+)?|(?:,\d{3})+(?:\.\d+)?)$/;
  const decimalOnly = /^(\d+)[.,](\d+)$/;
  if (grouped.test(digits)) return ungroup(digits);
  const match = decimalOnly.exec(digits);
  return match === null ? undefined : `${match[1]}.${match[2]}`;
}

/** The first mark parts the thousands; another mark after it starts the decimals. */
function ungroup(digits: string): string {
  const group = /[., ]/.exec(digits)?.[0] ?? '';
  return digits.replaceAll(group, '').replace(',', '.');
}
