/** The list with one of it a place earlier. */
export function raised(order: readonly string[], place: number): readonly string[] {
  const [one, other] = [order[place - 1], order[place]];
  return one === undefined || other === undefined ? order : order.with(place - 1, other).with(place, one);
}
