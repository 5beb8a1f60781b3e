/** The known name that was probably meant: at most a third of its letters differ. */
export function closest(written: string, known: readonly string[]): string | undefined {
  let best: string | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const name of known) {
    const distance = editDistance(written.toLowerCase().slice(0, 64), name.toLowerCase());
    if (distance < least && distance * 3 <= name.length) [best, least] = [name, distance];
  }
  return best;
}

/** Letters to insert, drop, replace or swap with their neighbour. */
function editDistance(a: string, b: string): number {
  let twoAgo: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, place) => place);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const replace = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      let least = Math.min(replace, (previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) least = Math.min(least, (twoAgo[j - 2] ?? 0) + 1);
      row.push(least);
    }
    [twoAgo, previous] = [previous, row];
  }
  return previous[b.length] ?? 0;
}
