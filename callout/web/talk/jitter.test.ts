import { expect, test } from 'vitest';
import { startAt } from './jitter.ts';

/** Plays a burst of 20 ms pieces that come in at these instants; gives when each is played. */
function played(arrivals: readonly number[]): readonly number[] {
  let begin: number | undefined;
  return arrivals.map((now, index) => {
    const wanted = startAt(begin, index * 0.02, now);
    begin = wanted.begin;
    return Math.round(wanted.at * 1000);
  });
}

test('BHV-10: pieces that come unevenly are played evenly, each once, right after the one before', () => {
  expect(played([1, 1.02, 1.04, 1.06])).toEqual([1060, 1080, 1100, 1120]);
  expect(played([1, 1.05, 1.051, 1.09, 1.09])).toEqual([1060, 1080, 1100, 1120, 1140]);
});

test('BHV-10: one that comes too late shifts what follows, and what piled up is caught up with', () => {
  expect(played([1, 1.02, 1.3, 1.32])).toEqual([1060, 1080, 1360, 1380]);
  const stalled = [1, ...Array.from({ length: 40 }, () => 1.01)];
  expect(Math.max(...played(stalled))).toBeLessThanOrEqual(1010 + 400);
});
