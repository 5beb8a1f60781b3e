import { pushKeySchema } from '#callout/api/answers.ts';
import { checkNote } from '#callout/core/alarm/decide/progress.ts';
import { system } from '#callout/core/organisation/organisation.ts';
import { pushAnswerSchema, subscribeSchema } from '#callout/core/protocol/push.ts';
import { type Result, refuse } from '#platform/kernel/result.ts';
import { toIso } from '#platform/kernel/time.ts';
import { isPushKeys } from '#platform/push/encrypt.ts';
import { readAnswerToken } from '../push/token.ts';
import { answerRefusal } from '../refusals.ts';
import type { Room } from '../room.ts';
import { requireActor, type Service } from '../service.ts';
import { describe } from './describe.ts';
import { bodyOf } from './input.ts';
import { requireOwnDevice } from './own-device.ts';

export function servePush(service: Service): void {
  serveKey(service);
  serveSubscription(service);
  serveUnsubscription(service);
  serveAnswers(service);
}

function serveKey(service: Service): void {
  const summary = 'The key that browsers subscribe to push with';
  describe(service, { method: 'get', path: '/push', id: 'push-key', tag: 'devices', summary, answer: pushKeySchema });
  service.api.get('/push', async (c) => {
    const actor = await requireActor(service, c);
    if (!actor.ok) return answerRefusal(c, actor.error);
    return c.json({ publicKey: service.room.pushParts.identity.publicKey });
  });
}

function serveSubscription(service: Service): void {
  describe(service, {
    method: 'put',
    path: '/devices/{device}/push',
    id: 'subscribe-device',
    tag: 'devices',
    summary: 'Where this phone is woken by push; it is never shown to anybody',
    body: subscribeSchema,
    status: 204,
  });
  service.api.put('/devices/:device/push', async (c) => {
    const own = await requireOwnDevice(service, c, c.req.param('device'));
    if (!own.ok) return answerRefusal(c, own.error);
    const body = await bodyOf(c, subscribeSchema);
    if (!body.ok) return body.answer;
    const { room } = service;
    const { device, user } = own.value.device;
    const place = room.pushParts.services.check(body.value.endpoint);
    if (!place.ok) return answerRefusal(c, place.error);
    if (!isPushKeys(body.value)) return answerRefusal(c, { code: 'push-keys-wrong' });
    await room.subscriptions.keep(device, user, body.value, toIso(room.clock.now()));
    room.pushes.wake();
    return c.body(null, 204);
  });
}

function serveUnsubscription(service: Service): void {
  describe(service, {
    method: 'delete',
    path: '/devices/{device}/push',
    id: 'unsubscribe-device',
    tag: 'devices',
    summary: 'No more push to this phone',
    status: 204,
  });
  service.api.delete('/devices/:device/push', async (c) => {
    const own = await requireOwnDevice(service, c, c.req.param('device'));
    if (!own.ok) return answerRefusal(c, own.error);
    await service.room.subscriptions.remove(own.value.device.device);
    return c.body(null, 204);
  });
}

function serveAnswers(service: Service): void {
  describe(service, {
    method: 'post',
    path: '/push/answers',
    id: 'answer-push',
    tag: 'devices',
    summary: 'What somebody answers to a push while the app is closed; the push brought what proves it is his',
    body: pushAnswerSchema,
    status: 204,
  });
  service.api.post('/push/answers', async (c) => {
    const body = await bodyOf(c, pushAnswerSchema);
    if (!body.ok) return body.answer;
    const done = await takeAnswer(service.room, body.value);
    return done.ok ? c.body(null, 204) : answerRefusal(c, done.error);
  });
}

type PushAnswer = ReturnType<typeof pushAnswerSchema.parse>;

/** Resolves once it is durable. Codes: `push-answer-unknown`, and those of a step that cannot be noted. */
async function takeAnswer(room: Room, { answer, step, ago }: PushAnswer): Promise<Result<undefined>> {
  const said = readAnswerToken(room.pushParts.identity, answer);
  const device = said === undefined ? undefined : room.devices.known(said.device);
  const file = said === undefined ? undefined : await room.calls.find(said.call);
  if (device === undefined || file === undefined) return refuse('push-answer-unknown');
  const now = room.clock.now();
  const phoneAt = toIso(now.subtract({ milliseconds: ago }));
  room.subscriptions.proved(device.device, toIso(now));
  const progress = { responder: device.user, step, phoneAt };
  const checked = checkNote(file.call, progress, system.user, toIso(now));
  if (!checked.ok) return checked;
  const code = await room.notes.add({ call: file.id, progress });
  return code === undefined ? { ok: true, value: undefined } : refuse(code);
}
