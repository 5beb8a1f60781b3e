import { rational, zero } from '#platform/kernel/rational.ts';
import { declared } from '../../../scoring/declared.ts';
import { evaluate } from '../../../scoring/formula/evaluate.ts';
import { priceFindings } from '../../../scoring/price-sheet.ts';
import type { PriceSheet } from '../../schema/submission.ts';
import { priceFormulas } from '../price-attempts.ts';
import type { Rule } from '../rule.ts';

export const priceOfNothing: Rule = {
  id: 'price-of-nothing',
  severity: 'note',
  reason: [
    'Een prijs van nul komt voor; een formule die er geen antwoord op heeft, houdt de hele rangorde op.',
    'Un prix nul arrive ; une formule sans réponse bloque tout le classement.',
    'A price of nothing does occur; a formula without an answer to it holds up the whole ranking.',
  ],
  basis: 'HvJ 10 september 2020, C-367/19 (Tax-Fin-Lex)',
  example: {
    wrong: { '/award/criteria/0/formula': 'lowest(prices) / price * weight' },
    right: { '/award/criteria/0/formula': 'if(price = 0, weight, lowest(prices) / price * weight)' },
  },
  check: ({ award, priceSheet }) => {
    if (priceSheet !== undefined && ruledOut(priceSheet)) return [];
    return priceFormulas(award).flatMap(({ formula, criterion, path }) => {
      const prices = { over: 'tenderers', keys: ['own', 'other'], values: [zero, rational(100_000)] } as const;
      const points = evaluate(formula, { price: zero, weight: declared(criterion.weight), prices });
      return !points.ok && points.error.code === 'division-by-zero' ? [{ path }] : [];
    });
  },
};

/** A check of the price sheet stops a sheet without any amount before its price is compared. */
function ruledOut(sheet: PriceSheet): boolean {
  const found = priceFindings(sheet, Object.fromEntries(sheet.items.map(({ id }) => [id, zero])));
  return found.ok && found.value.some(({ consequence }) => consequence === 'exclude');
}
