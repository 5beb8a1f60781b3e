import { parseRational, type Rational } from '#platform/kernel/rational.ts';
import { unwrap } from '#platform/kernel/result.ts';
import type { Guide } from '../../guide/schema/guide.ts';
import type { ScoringInput } from '../../scoring/types.ts';

/** What a ranking is computed from, as text: the page computes it again with the same functions, so that every number unfolds. */
export interface RankingInput {
  readonly tenderers: readonly {
    readonly id: string;
    readonly price?: string;
    readonly scores: ScoringInput['tenderers'][number]['scores'];
    /** By criterion with rules: what was stated, numbers as fractions. */
    readonly facts?: Readonly<Record<string, Readonly<Record<string, boolean | string>>>>;
    readonly certified?: readonly string[];
    readonly adjustments: readonly { readonly criterion: string; readonly points: string; readonly reason: string }[];
  }[];
  readonly prices: 'open' | 'closed';
  readonly draws: readonly { readonly tied: readonly string[]; readonly order: readonly string[] }[];
  readonly keptPricePoints?: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** Back from text, with the guide or with one under another reading; `without` leaves out a tenderer ("wat als X afvalt"). */
export function fromText(input: RankingInput, guide: Guide, without?: string): ScoringInput {
  const kept = input.keptPricePoints;
  return {
    guide,
    tenderers: input.tenderers
      .filter(({ id }) => id !== without)
      .map(({ id, price, scores, facts, certified, adjustments }) => ({
        id,
        scores,
        ...(certified === undefined ? {} : { certified }),
        ...(facts === undefined ? {} : { facts: mapValues(facts, (of) => mapValues(of, factOf)) }),
        ...(price === undefined ? {} : { price: exact(price) }),
        adjustments: adjustments.map(({ criterion, points, reason }) => ({ criterion, points: exact(points), reason })),
      })),
    prices: input.prices,
    draws: input.draws,
    ...(kept === undefined ? {} : { keptPricePoints: mapValues(kept, (points) => mapValues(points, exact)) }),
  };
}

function factOf(value: boolean | string): boolean | Rational {
  return typeof value === 'boolean' ? value : exact(value);
}

function exact(text: string): Rational {
  return unwrap(parseRational(text));
}

export function mapValues<From, To>(
  record: Readonly<Record<string, From>>,
  to: (value: From) => To,
): Readonly<Record<string, To>> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, to(value)]));
}
