import { countsPrice } from '../priced.ts';
import type { Rule } from '../rule.ts';

export const priceWithoutSheet: Rule = {
  id: 'price-without-sheet',
  severity: 'error',
  reason: [
    'Zonder prijzenblad geeft ieder een andere prijs op.',
    'Sans bordereau, chacun indique un autre prix.',
    'Without a price sheet everybody gives another price.',
  ],
  basis: 'ALM-13',
  example: { wrong: { '/priceSheet': undefined }, right: {} },
  check: (guide) => (countsPrice(guide) && guide.priceSheet === undefined ? [{ path: '/award/criteria' }] : []),
};
