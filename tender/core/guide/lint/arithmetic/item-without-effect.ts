import { isZero, one, type Rational, sub, zero } from '#platform/kernel/rational.ts';
import type { Result } from '#platform/kernel/result.ts';
import { declared } from '../../../scoring/declared.ts';
import { evaluate } from '../../../scoring/formula/evaluate.ts';
import { compileFormula } from '../../../scoring/formula/formula.ts';
import { scopeOf } from '../../../scoring/scopes.ts';
import type { PriceSheet } from '../../schema/submission.ts';
import type { Found, Rule } from '../rule.ts';

export const itemWithoutEffect: Rule = {
  id: 'item-without-effect',
  severity: 'warning',
  reason: [
    'Een tarief dat niet meetelt, nodigt uit tot een prijs die niemand vergelijkt.',
    'Un tarif qui ne compte pas invite à un prix que personne ne compare.',
    'A tariff that does not count invites a price that nobody compares.',
  ],
  basis: 'ROC-25 (manipulatief inschrijven)',
  example: { wrong: { '/priceSheet/items/1/quantity': 0 }, right: { '/priceSheet/items/1/quantity': 4 } },
  check: ({ priceSheet }) => (priceSheet === undefined ? [] : without(priceSheet)),
};

function without(sheet: PriceSheet): readonly Found[] {
  const formula = compileFormula(sheet.total, scopeOf('price-sheet', undefined, sheet), 'number');
  if (!formula.ok) return [];
  const keys = sheet.items.map(({ id }) => id);
  const quantity = { over: 'items', keys, values: sheet.items.map((item) => declared(item.quantity)) } as const;
  const total = (priced: number): Result<Rational> =>
    evaluate(formula.value, {
      quantity,
      tariff: { over: 'items', keys, values: keys.map((_, place) => (place === priced ? one : zero)) },
    });
  const nothing = total(-1);
  if (!nothing.ok) return [];
  return sheet.items.flatMap((item, place) => {
    const alone = total(place);
    if (!alone.ok || !isZero(sub(alone.value, nothing.value))) return [];
    return [{ path: `/priceSheet/items/${place}`, params: { description: item.description } }];
  });
}
