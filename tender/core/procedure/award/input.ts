import { parseRational, type Rational } from '#platform/kernel/rational.ts';
import { unwrap } from '#platform/kernel/result.ts';
import type { Guide } from '../../guide/schema/guide.ts';
import type { ScoringInput } from '../../scoring/types.ts';
import type { RankingInput } from './view.ts';

/** Back from text, with the guide or with one under another reading; `without` leaves out a tenderer ("wat als X afvalt"). */
export function fromText(input: RankingInput, guide: Guide, without?: string): ScoringInput {
  const kept = input.keptPricePoints;
  return {
    guide,
    tenderers: input.tenderers
      .filter(({ id }) => id !== without)
      .map(({ id, price, scores, adjustments }) => ({
        id,
        scores,
        ...(price === undefined ? {} : { price: exact(price) }),
        adjustments: adjustments.map(({ criterion, points, reason }) => ({ criterion, points: exact(points), reason })),
      })),
    prices: input.prices,
    draws: input.draws,
    ...(kept === undefined ? {} : { keptPricePoints: mapValues(kept, (points) => mapValues(points, exact)) }),
  };
}

function exact(text: string): Rational {
  return unwrap(parseRational(text));
}

function mapValues<From, To>(
  record: Readonly<Record<string, From>>,
  to: (value: From) => To,
): Readonly<Record<string, To>> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, to(value)]));
}
