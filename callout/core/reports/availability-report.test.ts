import { describe, expect, test } from 'vitest';
import { daysOfSpan, type Span, type UptimeDay, withUp } from '../statistics/uptime.ts';
import { availabilityReport } from './availability-report.ts';

const zone = 'Europe/Amsterdam';
const second = (text: string) => Date.parse(text) / 1000;

function report(now: string, ...spans: readonly (readonly [string, string])[]) {
  const days = new Map<string, UptimeDay>();
  for (const [from, to] of spans)
    for (const { day, span } of daysOfSpan([second(from), second(to)] satisfies Span))
      days.set(day, withUp(days.get(day) ?? { day, up: [] }, span));
  return availabilityReport({
    days: [...days.values()],
    from: '2026-01',
    to: '2026-12',
    zone,
    now: Temporal.Instant.from(now),
  });
}

describe('BHV-16: availability by month', () => {
  test('is measured from the first start on; what is missing between is out, and 99.9 % leaves 43 minutes', () => {
    const { months, outages } = report(
      '2026-06-30T22:00:00Z',
      ['2026-05-31T22:00:00Z', '2026-06-10T08:00:00Z'],
      ['2026-06-10T08:43:12Z', '2026-06-30T22:00:00Z'],
    );
    expect(months).toEqual([
      { month: '2026-06', measured: 30 * 86_400, out: 2592, outages: 1, up: '99.90', allowed: 2592 },
    ]);
    expect(outages).toEqual([{ from: '2026-06-10T08:00:00.000Z', seconds: 2592 }]);
  });

  test('a second more is too much, and is not rounded away', () => {
    const [month] = report(
      '2026-06-30T22:00:00Z',
      ['2026-05-31T22:00:00Z', '2026-06-10T08:00:00Z'],
      ['2026-06-10T08:43:13Z', '2026-06-30T22:00:00Z'],
    ).months;
    expect(month).toMatchObject({ out: 2593, up: '99.89', allowed: 2592 });
  });

  test('an outage over the turn of a month, on the clocks of the organisation, counts in both for its part', () => {
    const { months, outages } = report(
      '2026-11-01T12:00:00Z',
      ['2026-10-20T00:00:00Z', '2026-10-31T22:50:00Z'],
      ['2026-10-31T23:05:00Z', '2026-11-01T12:00:00Z'],
    );
    expect(months.map(({ month, out, outages: times }) => [month, out, times])).toEqual([
      ['2026-10', 600, 1],
      ['2026-11', 300, 0],
    ]);
    // October has an hour more: the clocks went back.
    expect(months[0]?.allowed).toBe(Math.floor((31 * 86_400 + 3600) / 1000));
    expect(outages).toHaveLength(1);
  });

  test('an outage that lasts is one; a silence of seconds is none, and before the first start there is nothing', () => {
    const up = ['2026-06-10T00:00:00Z', '2026-06-10T08:00:00Z'] as const;
    expect(report('2026-06-10T08:00:40Z', up).outages).toEqual([]);
    expect(report('2026-06-10T09:00:00Z', up).outages).toEqual([{ from: '2026-06-10T08:00:00.000Z', seconds: 3600 }]);
    expect(report('2026-06-10T09:00:00Z')).toEqual({ months: [], outages: [] });
  });
});
