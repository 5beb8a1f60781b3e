import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { daysOfSpan, type Span, spansOf, type UptimeDay, withUp } from './uptime.ts';

const start = Date.parse('2026-11-22T20:00:00.000Z') / 1000;
/** Around a midnight, some of them over it. */
const span = fc
  .tuple(fc.nat({ max: 30_000 }), fc.nat({ max: 9000 }))
  .map(([from, long]): Span => [start + from, start + from + long]);

function daysWith(spans: readonly Span[]): readonly UptimeDay[] {
  const days = new Map<string, UptimeDay>();
  for (const one of spans)
    for (const { day, span: piece } of daysOfSpan(one)) days.set(day, withUp(days.get(day) ?? { day, up: [] }, piece));
  return [...days.values()].toSorted((a, b) => (a.day < b.day ? -1 : 1));
}

describe('BHV-16: what servers say of when they ran', () => {
  test('is the same in whatever order they say it, however often, and covers exactly the seconds of each', () => {
    fc.assert(
      fc.property(fc.array(span, { minLength: 1, maxLength: 12 }), fc.nat(), (spans, seed) => {
        const days = daysWith(spans);
        const other = [...spans, ...spans].toSorted(
          ([a, b], [c, d]) => ((a * 31 + b + seed) % 97) - ((c * 31 + d + seed) % 97),
        );
        expect(daysWith(other)).toEqual(days);
        const joined = spansOf(days);
        const covers = (second: number, all: readonly Span[]) =>
          all.some(([from, to]) => second >= from && second < to);
        for (const edge of spans.flat())
          for (const second of [edge - 1, edge, edge + 1]) expect(covers(second, joined)).toBe(covers(second, spans));
        for (const [index, [from]] of joined.entries()) expect(from).toBeGreaterThan(joined[index - 1]?.[1] ?? 0);
      }),
    );
  });
});
