import { isSelection, placesOf } from '../../guide/places.ts';
import type { Guide } from '../../guide/schema/guide.ts';

/** Whoever is awarded a contract, best first. `winners` stands only where the guide awards several, `winner` is the first of them. */
export interface Winners {
  readonly winner: string;
  readonly winners?: readonly string[] | undefined;
}

export function winnersOf({ winner, winners }: Winners): readonly string[] {
  return winners ?? [winner];
}

/** Whom a ranking brings a contract, as a decision names them. Undefined when nobody is ranked. */
export function winnersIn(
  guide: Guide,
  rows: readonly { readonly operator: string; readonly rank: number }[],
): Winners | undefined {
  const winners = rows.filter(({ rank }) => rank <= placesOf(guide)).map(({ operator }) => operator);
  const [winner] = winners;
  if (winner === undefined) return undefined;
  return placesOf(guide) === 1 && !isSelection(guide) ? { winner } : { winner, winners };
}
