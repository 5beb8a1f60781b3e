/**
 * When this installation ran, as it says of itself (BHV-16). A server writes down every few seconds that it could write; of several on one
 * database it is enough that one could. To add what was added before changes nothing, and the order does not matter, so that nodes and
 * repetitions do no harm.
 */
export interface UptimeDay {
  /** ISO, UTC. */
  readonly day: string;
  /** Seconds of that day, from and to, in order, none touching another. */
  readonly up: readonly Span[];
}

export type Span = readonly [from: number, to: number];

const daySeconds = 86_400;

/** The day with what is known of it, and a span of it as well. */
export function withUp({ day, up }: UptimeDay, span: Span): UptimeDay {
  return { day, up: joined([...up, span]) };
}

/** Spans put together where they touch. */
export function joined(spans: readonly Span[]): readonly Span[] {
  const found: Span[] = [];
  for (const [from, to] of spans.toSorted(([a], [b]) => a - b)) {
    const last = found.at(-1);
    if (last !== undefined && from <= last[1]) found[found.length - 1] = [last[0], Math.max(last[1], to)];
    else found.push([from, to]);
  }
  return found;
}

/** The days (UTC) of a span of seconds since 1970. */
export function daysOfSpan([from, to]: Span): readonly { readonly day: string; readonly span: Span }[] {
  const pieces: { day: string; span: Span }[] = [];
  for (let start = from - (from % daySeconds); start <= to; start += daySeconds) {
    const span: Span = [Math.max(from, start) - start, Math.min(to, start + daySeconds) - start];
    const day = Temporal.Instant.fromEpochMilliseconds(start * 1000)
      .toString()
      .slice(0, 10);
    // What ends at midnight is no part of the next day.
    if (start === from || start < to) pieces.push({ day, span });
  }
  return pieces;
}

/** Of all days, in seconds since 1970. */
export function spansOf(days: readonly UptimeDay[]): readonly Span[] {
  return joined(
    days.flatMap(({ day, up }) => {
      const start = Temporal.Instant.from(`${day}T00:00:00Z`).epochMilliseconds / 1000;
      return up.map(([from, to]): Span => [start + from, start + to]);
    }),
  );
}
