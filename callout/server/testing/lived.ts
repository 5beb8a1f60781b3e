import { randomUUID } from 'node:crypto';
import type { SteadyClock } from '../clock.ts';
import { openTestServer, type TestServer, until } from './server.ts';

/** A server in which one person did everything of which anything is kept. */
export interface Lived {
  readonly server: TestServer;
  readonly person: string;
  /** A call that is over, in which he was called, spoke and wrote. */
  readonly call: string;
}

const person = 'bhv-001';
const packet = Uint8Array.from({ length: 60 }, (_, at) => (at === 0 ? 0x08 : at));

export async function openLived(clock?: SteadyClock): Promise<Lived> {
  const users = ['centrale-post', 'beheer', 'beheer-koksschool', person, 'bhv-002', 'bhv-003'];
  const server = await openTestServer(users, clock === undefined ? {} : { clock });
  const call = randomUUID();
  await keepOfHim(server);
  await callHim(server, call);
  return { server, person, call };
}

/** Number, shift, phone with push, last word, mail, and somebody who is invited. */
async function keepOfHim({ room, phone, signIn }: TestServer): Promise<void> {
  const now = room.clock.now();
  const at = (hours: number) => now.add({ hours }).toString({ fractionalSecondDigits: 3 });
  await phone(person);
  const [device = { device: '' }] = room.devices.of(person);
  const target = { endpoint: 'https://push.example/een', p256dh: 'p', auth: 'a' };
  await room.subscriptions.keep(device.device, person, target, at(0));
  room.devices.acknowledge(device.device, 1);
  await room.telephones.keep(person, '+31612345678');
  const shift = { location: 'koksschool', from: at(-1), to: at(7) };
  await room.rosters.replace('koksschool', [
    { responder: person, ...shift },
    { responder: 'bhv-002', ...shift },
  ]);
  await room.board.hear({ responder: person, location: 'koksschool', source: 'manual', says: 'here' });
  const invited = { name: 'Nieuwe Hulpverlener', email: 'nieuw@paraat.example', language: 'nl', invite: true };
  const responder = { home: 'koksschool', groups: [], skills: [], active: true };
  await (await signIn('beheer')).send('POST', '/v1/administration/people', { ...invited, responder });
  await room.names.refresh();
}

async function callHim({ room, signIn }: TestServer, call: string): Promise<void> {
  const desk = await signIn('centrale-post');
  const body = { mode: 'drill', location: 'koksschool', nature: 'Brand', place: 'Leskeuken', text: 'Kom' };
  const audience = { kind: 'persons', persons: [person, 'bhv-002'] };
  await desk.send('PUT', `/v1/calls/${call}`, { ...body, audience });
  await room.notes.add({ call, progress: { responder: person, step: 'coming' } });
  const spoken = { user: person, from: performance.now() - 800, until: performance.now(), how: 'released' } as const;
  room.recordings.keep(call, { ...spoken, burst: 1, packets: [{ packet, milliseconds: 20 }] });
  room.recordings.keep(call, { ...spoken, user: 'bhv-002', burst: 2, packets: [{ packet, milliseconds: 20 }] });
  await until(async () => (await room.recordings.read(call, 2)) !== undefined);
  const at = room.clock.now().toString({ fractionalSecondDigits: 3 });
  await room.store.transact('beside', async ({ entries }) => {
    for (const responder of [person, 'bhv-002']) {
      await entries.put('attempt', `${call}/${responder}`, [{ at, channel: 'sms', outcome: 'waiting' }]);
      const sms = {
        id: `${call}/${responder}`,
        call,
        responder,
        to: '+31612345678',
        text: 'Kom',
        tries: 0,
        nextAt: at,
      };
      await entries.put('sms-outbox', sms.id, sms);
      const push = { responder, alarms: 1, over: false, messages: [], at, outcome: 'sent' };
      await entries.put('push', `${call}/${randomUUID()}`, push);
      const mail = { to: { user: responder }, subject: 'Oproep', text: 'Kom', language: 'nl', attachments: [] };
      const id = `${at}.000001.${responder}`;
      await entries.put('mailbox', id, { ...mail, id, postedAt: at, delivery: { state: 'shown', at } });
    }
  });
  const given = { answers: { arrivedInTime: true }, remarks: 'Deur zat op slot' };
  await desk.send('POST', `/v1/calls/${call}/all-clear`, { text: 'Veilig' });
  await (await signIn(person)).send('POST', `/v1/calls/${call}/evaluation`, given);
  await desk.send('POST', `/v1/calls/${call}/closing`, {});
}
