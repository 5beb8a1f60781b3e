import { describe, expect, test } from 'vitest';
import { accountOf, sayAccount } from './account.ts';
import type { ArrivalEvent, ChunkReceived, RecordedArrival } from './events.ts';
import { type Arrival, arrivalOf } from './state.ts';

const sha256 = 'a'.repeat(64);
const begun: ArrivalEvent = { type: 'UploadBegun', procedure: 'almelo', operator: 'veste', sha256, size: 300 };

function at(time: string): string {
  return `2025-10-06T${time}Z`;
}

/** [request reached us, last byte in, durable] */
function chunk(offset: number, from: string, ended: string): ChunkReceived {
  return { type: 'ChunkReceived', offset, length: 100, sha256, begun: at(from), ended: at(ended) };
}

function recorded(...events: readonly (readonly [string, ArrivalEvent])[]): readonly RecordedArrival[] {
  return events.map(([time, event], index) => ({ seq: index + 1, at: at(time), event }));
}

const hung = recorded(
  ['09:50:00.000', begun],
  ['09:50:01.120', chunk(0, '09:50:00.100', '09:50:01.100')],
  ['09:51:02.000', chunk(100, '09:51:00.000', '09:51:01.990')],
  ['09:59:58.120', chunk(200, '09:57:02.000', '09:59:58.100')],
  ['09:59:58.121', { type: 'UploadCompleted' }],
);

function whole(events: readonly RecordedArrival[]): Arrival {
  return arrivalOf(events) ?? expect.fail('these are the events of an upload');
}

describe('ALM-05: an upload that hung', () => {
  test('says how long nothing came in, how long bytes were on their way, and how long the platform took', () => {
    expect(accountOf(whole(hung))).toEqual({
      outside: 100 + 58_880 + 360_000,
      onTheLine: 1000 + 1990 + 176_100,
      inside: 20 + 10 + 20,
      longestGap: { after: 2, from: at('09:51:02.000'), to: at('09:57:02.000'), ms: 360_000 },
      slowest: { chunk: 1, ms: 20 },
    });
  });

  test('tells on which side of the boundary the delay arose, to the millisecond', () => {
    const [received, gap, sides] = sayAccount(whole(hung), 'nl', 'Europe/Amsterdam');
    expect(received).toContain('in 3 stukken ontvangen');
    expect(received).toContain('11.59.58,120 uur');
    expect(gap).toBe(
      'Tussen stuk 2 en 3 kwam 6 minuten niets binnen, van maandag 6 oktober 2025, 11.51.02,000 uur tot maandag 6 oktober 2025, 11.57.02,000 uur. Die tijd ging voorbij buiten ons platform.',
    );
    expect(sides).toContain('0,050 s deed ons platform over het opslaan; het langst, 0,020 s, over stuk 1');
    for (const language of ['fr', 'en'] as const) expect(sayAccount(whole(hung), language, 'UTC')).toHaveLength(3);
  });

  test('a chunk that was durable too late is told with its three instants, and what never came with none', () => {
    const tooLate = { ...chunk(0, '09:59:58.000', '10:00:00.001'), type: 'ChunkTooLate' } as const;
    const told = sayAccount(
      whole(recorded(['09:50:00.000', begun], ['10:00:00.002', tooLate])),
      'nl',
      'Europe/Amsterdam',
    );
    expect(told[0]).toContain('daarna kwam er niets van binnen');
    expect(told.at(-1)).toContain('was binnen op maandag 6 oktober 2025, 12.00.00,001 uur');
  });
});

describe('a stream that is not that of an upload', () => {
  const first = hung.slice(0, 2);
  test.each([
    ['has no beginning', hung.slice(1)],
    ['begins twice', [...first, ...recorded(['09:51:00.000', begun])]],
    ['leaves bytes out', [...first, ...recorded(['09:51:02.000', chunk(150, '09:51:00.000', '09:51:01.000')])]],
    [
      'goes over its size',
      [...hung.slice(0, 4), ...recorded(['09:59:59.000', chunk(300, '09:59:58.200', '09:59:58.900')])],
    ],
    [
      'was durable before it came',
      [...first, ...recorded(['09:51:02.000', chunk(100, '09:51:00.000', '09:51:03.000')])],
    ],
    ['is complete too early', [...first, ...recorded(['09:51:02.000', { type: 'UploadCompleted' }])]],
  ] as const)('one that %s is none', (_, events) => {
    expect(arrivalOf(events)).toBeUndefined();
  });
});
