import { describe, expect, test } from 'vitest';
import { college } from '../testing/world.ts';
import { decideTerms, dueOf, evolveRetention, initialRetention, type KeptCall, usualTerms } from './retention.ts';

const { organisation } = college();
const decided = (user: string, more: Partial<typeof usualTerms>) => {
  const done = decideTerms(initialRetention, { ...usualTerms, ...more }, { organisation, user });
  return done.ok ? done.value.map(({ type }) => type) : done.error.code;
};

describe('BHV-15: terms', () => {
  test('are set by the super user, within bounds, and only when something changes', () => {
    expect(decided('chief', { 'call-texts': 100 })).toEqual(['TermsSet']);
    expect(decided('chief', {})).toEqual([]);
    expect(decided('admin-noord', { 'call-texts': 100 })).toBe('super-user-needed');
    expect(decided('chief', { 'call-people': 5 })).toBe('term-out-of-bounds');
    expect(decided('chief', { signals: 400 })).toBe('term-out-of-bounds');
  });

  test('say what of which call goes when; a call that runs stays, and what went does not go again', () => {
    const call = (id: string, more: Partial<KeptCall>): KeptCall => ({
      call: id,
      mode: 'real',
      running: false,
      lastAt: '2026-01-01T00:00:00.000Z',
      ...more,
    });
    const calls = [
      call('brand', { recorded: true }),
      call('loopt', { running: true }),
      call('proef', { mode: 'test' }),
    ];
    const told = (state = initialRetention) =>
      dueOf(state, calls).map((one) => `${one.at.toString().slice(0, 10)} ${one.call} ${one.kind}`);
    expect(told()).toEqual([
      '2026-01-31 brand recordings',
      '2026-04-01 proef call-texts',
      '2026-04-01 proef call-people',
      '2027-01-01 brand call-texts',
      '2028-01-01 brand call-people',
    ]);
    const state = evolveRetention(initialRetention, {
      event: { type: 'CallForgotten', call: 'brand', kind: 'call-texts' },
      at: '2027-01-01T00:00:00.000Z',
    });
    expect(state.done).toEqual([{ at: '2027-01-01T00:00:00.000Z', call: 'brand', kind: 'call-texts' }]);
    expect(told(state)).not.toContain('2027-01-01 brand call-texts');
    expect(told(state)).toContain('2028-01-01 brand call-people');
  });
});
