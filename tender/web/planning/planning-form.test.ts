import { expect, test } from 'vitest';
import type { Phase } from '#tender/core/guide/schema/planning.ts';
import { datingOf, wayOf } from './planning-form.ts';

const blank = { phase: 'x', reason: 'r' };

test('ALM-01: a phase keeps its way of dating through the form', () => {
  const datings: Omit<Phase, 'id' | 'title'>[] = [
    { on: '2025-09-08' },
    { on: '2025-09-08T14:00' },
    { until: '2025-10-06T12:00' },
    { from: '2025-11-05', through: '2025-11-24' },
    { month: '2025-12' },
  ];
  for (const dating of datings)
    expect(datingOf({ ...blank, ...wayOf({ id: 'x', title: 'X', ...dating }) })).toEqual(dating);
});

test('ALM-01: a phase known by condition starts as a day to be filled in', () => {
  expect(
    datingOf({ ...blank, ...wayOf({ id: 'x', title: 'X', condition: 'Als het nodig is' }), day: '2025-10-01' }),
  ).toEqual({ on: '2025-10-01' });
});
