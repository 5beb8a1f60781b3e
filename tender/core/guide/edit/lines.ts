/** A line of a comparison of two texts; numbers count from 1 in the text that has the line. */
export interface ComparedLine {
  readonly kind: 'same' | 'gone' | 'come';
  readonly text: string;
  readonly before?: number;
  readonly after?: number;
}

/** Beyond so many lines on both sides together that differ, what lies between is told as gone and come as a whole. */
const mostCompared = 4_000_000;

/** Two texts line by line: the fewest lines gone and come. Line ends do not count. */
export function comparedLines(before: string, after: string): readonly ComparedLine[] {
  const [old, fresh] = [linesOf(before), linesOf(after)];
  let start = 0;
  while (start < old.length && start < fresh.length && old[start] === fresh[start]) start += 1;
  let tail = 0;
  while (
    tail < old.length - start &&
    tail < fresh.length - start &&
    old[old.length - 1 - tail] === fresh[fresh.length - 1 - tail]
  )
    tail += 1;
  const kept = (from: number, count: number, shift: number): readonly ComparedLine[] =>
    Array.from({ length: count }, (_, at) => ({
      kind: 'same',
      text: old[from + at] ?? '',
      before: from + at + 1,
      after: from + at + 1 + shift,
    }));
  return [
    ...kept(0, start, 0),
    ...middle(old.slice(start, old.length - tail), fresh.slice(start, fresh.length - tail), start),
    ...kept(old.length - tail, tail, fresh.length - old.length),
  ];
}

function linesOf(text: string): readonly string[] {
  return text.replace(/\r?\n$/, '').split(/\r?\n/);
}

function middle(old: readonly string[], fresh: readonly string[], offset: number): readonly ComparedLine[] {
  const length = old.length * fresh.length > mostCompared ? undefined : commonLengths(old, fresh);
  const lines: ComparedLine[] = [];
  let [at, to] = [0, 0];
  while (at < old.length || to < fresh.length) {
    const keep = length !== undefined && at < old.length && old[at] === fresh[to];
    const drop =
      at < old.length && (to >= fresh.length || length === undefined || length(at + 1, to) >= length(at, to + 1));
    if (keep) lines.push({ kind: 'same', text: old[at] ?? '', before: offset + at + 1, after: offset + to + 1 });
    else if (drop) lines.push({ kind: 'gone', text: old[at] ?? '', before: offset + at + 1 });
    else lines.push({ kind: 'come', text: fresh[to] ?? '', after: offset + to + 1 });
    if (keep || drop) at += 1;
    if (keep || !drop) to += 1;
  }
  return lines;
}

/** How many lines two tails have in common, in order. */
function commonLengths(old: readonly string[], fresh: readonly string[]): (at: number, to: number) => number {
  const width = fresh.length + 1;
  const table = new Uint32Array((old.length + 1) * width);
  for (let at = old.length - 1; at >= 0; at -= 1) {
    for (let to = fresh.length - 1; to >= 0; to -= 1) {
      table[at * width + to] =
        old[at] === fresh[to]
          ? 1 + (table[(at + 1) * width + to + 1] ?? 0)
          : Math.max(table[(at + 1) * width + to] ?? 0, table[at * width + to + 1] ?? 0);
    }
  }
  return (at, to) => table[at * width + to] ?? 0;
}
