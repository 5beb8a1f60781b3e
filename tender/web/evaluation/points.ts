import { localise } from '#platform/kernel/digits.ts';
import type { Language } from '#platform/kernel/language.ts';
import { parseRational, toDecimal, toFraction } from '#platform/kernel/rational.ts';

const unit = { nl: 'punten', fr: 'points', en: 'points' } as const;
const most = { nl: 'hoogstens', fr: 'au plus', en: 'at most' } as const;

/** `12`, and `14,67` where there are decimals: points as people say them. */
export function plainPoints(text: string, language: Language): string {
  const points = parseRational(text);
  if (!points.ok) return text;
  return points.value.d === 1n ? toFraction(points.value) : localise(toDecimal(points.value, 2), language);
}

export function pointsText(text: string, language: Language): string {
  return `${plainPoints(text, language)} ${unit[language]}`;
}

/** `hoogstens 20 punten`, below the name of a criterion. */
export function pointsOutOf(weight: string, language: Language): string {
  return `${most[language]} ${pointsText(weight, language)}`;
}
