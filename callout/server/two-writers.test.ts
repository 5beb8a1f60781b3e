import { afterAll, beforeAll, expect, test } from 'vitest';
import { usualTerms } from '#callout/core/retention/retention.ts';
import { unwrap } from '#platform/kernel/result.ts';
import { steadyClock } from './clock.ts';
import { Devices, deviceCollection } from './devices/devices.ts';
import { OrganisationRoom } from './organisation.ts';
import { Rosters } from './people/rosters.ts';
import { Retention } from './retention/retention.ts';
import type { Sweeps } from './retention/sweeps.ts';
import { openTestServer, type TestServer } from './testing/server.ts';

/** Another node writes the same between a look and a write of this one; each has a clock and a memory of its own. */

let server: TestServer;
const chief = { user: 'beheer' };

beforeAll(async () => {
  server = await openTestServer(['beheer']);
});

afterAll(() => server.close());

test('BHV-13: what another node set up with a clock that runs ahead holds up no administrator', async () => {
  const { room } = server;
  const ahead = steadyClock({ wall: () => Date.now() + 5000, monotonic: () => performance.now() });
  const other = new OrganisationRoom(room.store, ahead);
  await other.load();
  unwrap(await other.execute([{ type: 'set-skill', id: 'reddingsboot', name: 'Reddingsboot' }], chief));
  unwrap(await room.organisation.execute([{ type: 'set-skill', id: 'duiken', name: 'Duiken' }], chief));
  expect([...other.now.skills.keys()]).toEqual([...room.organisation.now.skills.keys()]);
});

test('BHV-15: terms that were set while another node takes something away hold there as well', async () => {
  const { store, clock, calls, organisation, retention, recordings } = server.room;
  const nothing = async () => undefined;
  const terms = { ...usualTerms, 'call-texts': 400 };
  const sweeps: Sweeps = {
    recordings: nothing,
    signals: nothing,
    rosters: nothing,
    phones: nothing,
    sms: nothing,
    invitations: nothing,
    sessions: nothing,
    'presence-days': nothing,
    mails: nothing,
    leavers: async () => {
      unwrap(await retention.set(terms, chief));
      return 1;
    },
  };
  const leavers = { waiting: async () => [] };
  const forgetCall = () => undefined;
  const other = new Retention({ store, clock, calls, organisation, recordings, sweeps, leavers, forgetCall });
  await other.apply();
  await other.load();
  expect(other.terms).toEqual(terms);
});

test('BHV-07: a phone that was removed stays removed, whatever another node still hears of it', async () => {
  const { store, clock, devices } = server.room;
  const other = new Devices(store, clock, () => undefined, true);
  const { device } = unwrap(await devices.enrol('bhv-001', { name: 'Verloren', kind: 'web' }));
  await other.load();
  unwrap(await devices.remove('bhv-001', device));
  await other.note(device, { seen: '2026-11-23' });
  other.acknowledge(device, 7);
  await other.close();
  expect(await store.entries.get(deviceCollection, device)).toBeUndefined();
  expect(await store.entries.get('device-cursor', device)).toBeUndefined();
});

test('BHV-15: a roster that is replaced while old shifts go is not lost', async () => {
  const { store, clock } = server.room;
  const shift = (from: string, to: string) => ({ responder: 'bhv-001', location: 'koksschool', from, to });
  const [old, young] = [
    shift('2026-01-01T08:00:00.000Z', '2026-01-01T12:00:00.000Z'),
    shift('2026-11-23T08:00:00.000Z', '2026-11-23T12:00:00.000Z'),
  ];
  const [one, other] = [new Rosters(store, clock), new Rosters(store, clock)];
  await one.replace('koksschool', [old]);
  await Promise.all([one.forgetBefore('2026-06-01T00:00:00.000Z'), other.replace('koksschool', [young])]);
  await one.load();
  expect(one.shiftsOf('bhv-001')).toEqual([young]);
});
