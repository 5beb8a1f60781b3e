import { commitmentTo, drawnOrder, officer, type Reveal, seedOf, ticketOf } from '#tender/core/procedure/award/lots.ts';
import type { AwardView } from '#tender/core/procedure/award/view.ts';

export interface Repeat {
  /** Every number is the one that was fixed, and together they bring the order that stands in the file. */
  readonly same: boolean;
  readonly seed: string;
  /** The lowest first. */
  readonly tickets: readonly { readonly operator: string; readonly ticket: string }[];
}

/** Draws lots again from what stands in the file; undefined for lots that were drawn by hand. */
export function repeat({ tied, order, lots, transcript }: AwardView['draws'][number]): Repeat | undefined {
  if (lots === undefined || transcript === undefined) return undefined;
  const { reveals, beacon } = transcript;
  const seed = seedOf(reveals, beacon);
  const again = drawnOrder(tied, reveals, beacon);
  const asFixed = ({ by, value }: Reveal): boolean =>
    commitmentTo({ by, value }) === (by === officer ? lots.commitment : lots.joined[by]);
  return {
    same: reveals.every(asFixed) && reveals.some(({ by }) => by === officer) && again.join() === order.join(),
    seed,
    tickets: again.map((operator) => ({ operator, ticket: ticketOf(seed, operator) })),
  };
}
