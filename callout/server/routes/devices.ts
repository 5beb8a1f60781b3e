import { randomUUID } from 'node:crypto';
import { type DevicesAnswer, devicesSchema, enrolledSchema, testAlarmSchema } from '#callout/api/answers.ts';
import { enrolSchema } from '#callout/api/requests.ts';
import { stepOf } from '#callout/core/alarm/progress.ts';
import { toIso } from '#platform/kernel/time.ts';
import { say } from '#platform/kernel/words.ts';
import type { Device } from '../devices/devices.ts';
import { answerRefusal } from '../refusals.ts';
import type { Room } from '../room.ts';
import { requireActor, type Service } from '../service.ts';
import { testWords } from '../test-alarms/words.ts';
import { describe } from './describe.ts';
import { bodyOf } from './input.ts';
import { requireOwnDevice } from './own-device.ts';

export function serveDevices(service: Service): void {
  serveEnrolment(service);
  serveMine(service);
  serveRemoval(service);
  serveTestAlarm(service);
}

function serveEnrolment(service: Service): void {
  describe(service, {
    method: 'post',
    path: '/devices',
    id: 'enrol-device',
    tag: 'devices',
    summary: 'Makes this phone known; its token is told this once',
    body: enrolSchema,
    answer: enrolledSchema,
    status: 201,
  });
  service.api.post('/devices', async (c) => {
    const actor = await requireActor(service, c);
    if (!actor.ok) return answerRefusal(c, actor.error);
    const body = await bodyOf(c, enrolSchema);
    if (!body.ok) return body.answer;
    const { user } = actor.value;
    const { room } = service;
    if (!room.organisation.now.responders.has(user)) return answerRefusal(c, { code: 'responders-only' });
    const made = await room.devices.enrol(user, body.value);
    return made.ok ? c.json(made.value, 201) : answerRefusal(c, made.error);
  });
}

function serveMine(service: Service): void {
  const summary = 'One’s own phones, and what their last test showed';
  describe(service, {
    method: 'get',
    path: '/devices/mine',
    id: 'devices',
    tag: 'devices',
    summary,
    answer: devicesSchema,
  });
  service.api.get('/devices/mine', async (c) => {
    const actor = await requireActor(service, c);
    if (!actor.ok) return answerRefusal(c, actor.error);
    const devices: DevicesAnswer['devices'] = [];
    for (const device of service.room.devices.of(actor.value.user))
      devices.push(await deviceAnswer(service.room, device));
    return c.json({ devices });
  });
}

/** A phone, whether it answers now, and how far its last test alarm came. */
export async function deviceAnswer(room: Room, known: Device): Promise<DevicesAnswer['devices'][number]> {
  const { device, user, name, kind, enrolledAt, can, test } = known;
  const lastHeard = room.reach.lastHeard(device) ?? (await room.devices.lastKept(device));
  const member = test === undefined ? undefined : (await room.calls.find(test.call))?.call.members.get(user);
  const step = member === undefined ? undefined : stepOf(member.progress);
  return {
    device,
    name,
    kind,
    enrolledAt,
    connected: room.reach.isConnected(user, device),
    ...(lastHeard === undefined ? {} : { lastHeard }),
    ...(can === undefined ? {} : { can }),
    push: pushOf(room, device),
    ...(test === undefined ? {} : { test: { ...test, ...(step === undefined ? {} : { step }) } }),
  };
}

function pushOf(room: Room, device: string): DevicesAnswer['devices'][number]['push'] {
  const known = room.subscriptions.of(device);
  if (known === undefined) return { state: 'off' };
  const state = known.gone === undefined ? (known.failing === undefined ? 'on' : 'failing') : 'gone';
  return {
    state,
    ...(known.gone === undefined ? {} : { goneAt: known.gone }),
    ...(known.proved === undefined ? {} : { provedAt: known.proved }),
  };
}

function serveRemoval(service: Service): void {
  const summary = 'Forgets a phone that was lost or replaced';
  describe(service, {
    method: 'delete',
    path: '/devices/{device}',
    id: 'remove-device',
    tag: 'devices',
    summary,
    status: 204,
  });
  service.api.delete('/devices/:device', async (c) => {
    const actor = await requireActor(service, c);
    if (!actor.ok) return answerRefusal(c, actor.error);
    const removed = await service.room.devices.remove(actor.value.user, c.req.param('device'));
    if (!removed.ok) return answerRefusal(c, removed.error);
    service.room.phones.forget(actor.value.user, c.req.param('device'));
    await service.room.subscriptions.remove(c.req.param('device'));
    return c.body(null, 204);
  });
}

/** A real call, to that one phone: what works for it works for an alarm. */
function serveTestAlarm(service: Service): void {
  describe(service, {
    method: 'post',
    path: '/devices/{device}/test-alarm',
    id: 'test-alarm',
    tag: 'devices',
    summary: 'A test alarm to this one phone',
    answer: testAlarmSchema,
    status: 201,
  });
  service.api.post('/devices/:device/test-alarm', async (c) => {
    const own = await requireOwnDevice(service, c, c.req.param('device'));
    if (!own.ok) return answerRefusal(c, own.error);
    const { actor, device } = own.value;
    const { room } = service;
    const { user } = actor;
    const location = room.organisation.now.responders.get(user)?.home;
    if (location === undefined) return answerRefusal(c, { code: 'responders-only' });
    const call = randomUUID();
    const language = c.get('language');
    // Known first: the alarm must go to no other phone of his.
    await room.devices.note(device.device, { test: { call, at: toIso(room.clock.now()) } });
    const raised = await room.calls.execute(
      call,
      {
        type: 'raise-call',
        call,
        mode: 'test',
        location,
        nature: say(testWords, 'nature', language),
        place: device.name === '' ? say(testWords, 'place', language) : device.name,
        text: say(testWords, 'text', language),
        audience: { kind: 'persons', persons: [user] },
      },
      actor,
    );
    return raised.ok ? c.json({ call }, 201) : answerRefusal(c, raised.error);
  });
}
