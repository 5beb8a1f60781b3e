import { expect, test } from 'vitest';
import type { Presence } from './presence.ts';
import { seenAt } from './seen-at.ts';

const at = '2026-11-23T08:30:00.000Z';
const sign = (location: string) =>
  ({
    source: 'wifi',
    location,
    says: 'here',
    at,
    until: '2026-11-23T09:00:00.000Z',
    counted: true,
    weight: 90,
    strength: 90,
    why: 'signal-counts',
  }) as const;

const presence: Presence = {
  responder: 'anna',
  location: 'zuid',
  state: 'here',
  sureness: 90,
  since: at,
  lastHeard: at,
  because: [sign('zuid'), sign('noord')],
};

test('BHV-13: who is at a location that the viewer may not see is not here for him, and nothing tells where he is', () => {
  const seen = seenAt(presence, new Set(['noord']));
  expect(seen).toEqual({ responder: 'anna', state: 'gone', sureness: 0, since: at, because: [sign('noord')] });
  expect(JSON.stringify(seen)).not.toContain('zuid');
});

test('at a location that he may see nothing is hidden but signs of elsewhere; who is nowhere stays so', () => {
  expect(seenAt(presence, new Set(['zuid']))).toEqual({ ...presence, because: [sign('zuid')] });
  const { location: _location, ...nowhere } = presence;
  const unknown: Presence = { ...nowhere, state: 'unknown', sureness: 0, because: [] };
  expect(seenAt(unknown, new Set(['noord']))).toEqual(unknown);
});
