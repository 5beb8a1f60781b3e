import { parseRational, toFraction } from '#platform/kernel/rational.ts';
import { underReading } from '#tender/core/guide/readings.ts';
import type { Guide } from '#tender/core/guide/schema/guide.ts';
import type { PriceReading } from '#tender/core/procedure/award/events.ts';
import type { RankingInput } from '#tender/core/procedure/award/input.ts';
import { fromText } from '#tender/core/procedure/award/input.ts';
import { priceTotal } from '#tender/core/scoring/price-sheet.ts';
import { rank } from '#tender/core/scoring/rank.ts';
import type { Ranking } from '#tender/core/scoring/types.ts';

export interface AlternativeResult {
  readonly alternative: string;
  readonly title: string;
  readonly chosen: boolean;
  /** Absent when no ranking can be computed this way. */
  readonly ranking?: Ranking;
}

export interface ReadingResult {
  readonly reading: string;
  readonly title: string;
  readonly reason: string;
  readonly alternatives: readonly AlternativeResult[];
  /** Whether the order of the tenderers depends on the choice. */
  readonly matters: boolean;
}

/** The ranking under every reading of the guide that touches how is ranked; the others cannot change it. */
export function resultsByReading(
  guide: Guide,
  input: RankingInput,
  prices: readonly PriceReading[],
): readonly ReadingResult[] {
  return guide.readings.flatMap((reading): readonly ReadingResult[] => {
    const ranks = reading.alternatives.some(({ sets }) => sets.some(({ at }) => touchesRanking(at)));
    if (!ranks) return [];
    const alternatives = reading.alternatives.map(({ id, title }) => {
      const other = underReading(guide, reading.id, id);
      const ranking = other.ok ? rank(fromText(pricedBy(other.value, input, prices), other.value)) : other;
      return {
        alternative: id,
        title,
        chosen: id === reading.choice,
        ...(ranking.ok ? { ranking: ranking.value } : {}),
      };
    });
    const orders = new Set(alternatives.map(({ ranking }) => (ranking === undefined ? '' : orderIn(ranking))));
    return [
      { reading: reading.id, title: reading.title, reason: reading.reason, alternatives, matters: orders.size > 1 },
    ];
  });
}

/** What was read from the price sheets, summed by the formula of another reading. */
function pricedBy({ priceSheet }: Guide, input: RankingInput, prices: readonly PriceReading[]): RankingInput {
  if (priceSheet === undefined) return input;
  const totals = new Map(
    prices.flatMap((reading) => {
      const tariffs = Object.entries(reading.prices).flatMap(([item, text]) => {
        const tariff = parseRational(text);
        return tariff.ok ? [[item, tariff.value] as const] : [];
      });
      const total = priceTotal(priceSheet, Object.fromEntries(tariffs));
      return total.ok ? [[reading.operator, toFraction(total.value.total)] as const] : [];
    }),
  );
  return {
    ...input,
    tenderers: input.tenderers.map((tenderer) => {
      const price = totals.get(tenderer.id) ?? tenderer.price;
      return price === undefined ? tenderer : { ...tenderer, price };
    }),
  };
}

function touchesRanking(pointer: string): boolean {
  if (pointer.startsWith('/priceSheet')) return true;
  return (
    pointer.startsWith('/award/') &&
    !pointer.startsWith('/award/committee/') &&
    !pointer.startsWith('/award/presentation/')
  );
}

function orderIn(ranking: Ranking): string {
  return ranking.rows.map(({ tenderer, rank: place }) => `${place} ${tenderer}`).join();
}

/** Who stands first; more than one while a tie is open. */
export function winnerOf(ranking: Ranking): readonly string[] | undefined {
  const first = ranking.rows.filter(({ rank: place }) => place === 1).map(({ tenderer }) => tenderer);
  return first.length === 0 ? undefined : first;
}
