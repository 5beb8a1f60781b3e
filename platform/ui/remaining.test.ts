import { expect, test } from 'vitest';
import { fromIso } from '#platform/kernel/time.ts';
import { remaining, spokenRemaining } from './remaining.ts';

const closing = fromIso('2025-10-06T10:00:00.000Z');

function spokenAt(clock: string): string | undefined {
  return spokenRemaining(remaining(fromIso(clock), closing))?.toString();
}

test('time that is left is never below zero', () => {
  expect(remaining(fromIso('2025-10-04T07:00:00.000Z'), closing).toString()).toBe('PT51H');
  expect(remaining(closing, closing).blank).toBe(true);
  expect(remaining(fromIso('2025-10-06T10:00:00.001Z'), closing).blank).toBe(true);
});

test('whole hours are read aloud, the minutes between them are not', () => {
  expect(spokenAt('2025-10-06T07:00:00.000Z')).toBe('PT180M');
  expect(spokenAt('2025-10-06T07:01:00.000Z')).toBeUndefined();
});

test('in the last hour half an hour, a quarter, ten and each of the last five minutes are read aloud', () => {
  const spoken = Array.from({ length: 60 }, (_, minute) =>
    spokenAt(`2025-10-06T09:${String(minute).padStart(2, '0')}:00.000Z`),
  );
  expect(spoken.filter((text) => text !== undefined)).toEqual([
    'PT60M',
    'PT30M',
    'PT15M',
    'PT10M',
    'PT5M',
    'PT4M',
    'PT3M',
    'PT2M',
    'PT1M',
  ]);
});
