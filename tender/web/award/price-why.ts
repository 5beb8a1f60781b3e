import { localise } from '#platform/kernel/digits.ts';
import { formatMoney } from '#platform/kernel/money.ts';
import { parseRational } from '#platform/kernel/rational.ts';
import type { Why } from '#platform/kernel/why.ts';
import { say } from '#platform/kernel/words.ts';
import type { PriceReading } from '#tender/core/procedure/award/events.ts';
import type { LowPriceSignal } from '#tender/core/scoring/abnormally-low.ts';
import { filledIn } from '#tender/core/scoring/formula/filled.ts';
import { type PriceTotal, priceTotal } from '#tender/core/scoring/price-sheet.ts';
import type { Scoring } from './scoring.ts';
import { awardPageWords } from './words.ts';

/** The total of what was read from a price sheet, by the formula of the guide; undefined when a tariff is missing. */
export function totalOf({ guide }: Scoring, { prices }: PriceReading): PriceTotal | undefined {
  if (guide.priceSheet === undefined) return undefined;
  const tariffs = Object.entries(prices).flatMap(([item, text]) => {
    const tariff = parseRational(text);
    return tariff.ok ? [[item, tariff.value] as const] : [];
  });
  const total = priceTotal(guide.priceSheet, Object.fromEntries(tariffs));
  return total.ok ? total.value : undefined;
}

/** Why a price is what it is: each line of the sheet, and the sum written out. */
export function explainPrice({ guide, language, nameOf }: Scoring, operator: string, total: PriceTotal): Why {
  const items = guide.priceSheet?.items ?? [];
  return {
    title: say(awardPageWords, 'priceWhy', language, {
      name: nameOf(operator),
      price: formatMoney(total.total, language),
    }),
    rules: [{ text: say(awardPageWords, 'priceRule', language, { formula: guide.priceSheet?.total ?? '' }) }],
    inputs: items.map(({ id, description, unit, quantity }) => {
      const row = total.rows.find(({ item }) => item === id);
      const tariff = row === undefined ? '–' : formatMoney(row.tariff, language);
      const amount = row === undefined ? '' : ` = ${formatMoney(row.amount, language)}`;
      return { label: description, value: `${localise(quantity, language)} ${unit} × ${tariff}${amount}` };
    }),
    steps: [`${filledIn(total.formula, total.names, language)} = ${formatMoney(total.total, language)}`],
    events: [],
  };
}

/** Why a price asks for an explanation, or does not (ALM-26). */
export function explainSignal(
  { language, nameOf }: Scoring,
  { tenderer, suspect, formula, names }: LowPriceSignal,
): Why {
  return {
    title: say(awardPageWords, suspect ? 'lowWhy' : 'notLowWhy', language, { name: nameOf(tenderer) }),
    rules: [
      {
        text: say(awardPageWords, 'lowRule', language, { formula: formula.text }),
        article: 'Aanbestedingswet 2012, artikel 2.116',
      },
    ],
    inputs: [],
    steps: [filledIn(formula, names, language)],
    events: [],
  };
}
