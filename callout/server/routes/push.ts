import { pushKeySchema, subscribedSchema } from '#callout/api/answers.ts';
import { checkNote } from '#callout/core/alarm/decide/progress.ts';
import { system } from '#callout/core/organisation/organisation.ts';
import { pushAnswerSchema, renewSchema, subscribeSchema } from '#callout/core/protocol/push.ts';
import { ok, type Result, refuse } from '#platform/kernel/result.ts';
import { toIso } from '#platform/kernel/time.ts';
import { isPushKeys } from '#platform/push/encrypt.ts';
import type { PushTarget } from '#platform/push/send.ts';
import type { Device } from '../devices/devices.ts';
import { readAnswerToken, readRenewalToken, renewalToken } from '../push/token.ts';
import { answerRefusal } from '../refusals.ts';
import type { Room } from '../room.ts';
import { requireActor, type Service } from '../service.ts';
import { describe } from './describe.ts';
import { bodyOf } from './input.ts';
import { requireOwnDevice } from './own-device.ts';

export function servePush(service: Service): void {
  serveKey(service);
  serveSubscription(service);
  serveRenewal(service);
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
    answer: subscribedSchema,
  });
  service.api.put('/devices/:device/push', async (c) => {
    const own = await requireOwnDevice(service, c, c.req.param('device'));
    if (!own.ok) return answerRefusal(c, own.error);
    const body = await bodyOf(c, subscribeSchema);
    if (!body.ok) return body.answer;
    const { room } = service;
    const { device } = own.value;
    const kept = await keepSubscription(room, device, body.value);
    if (!kept.ok) return answerRefusal(c, kept.error);
    return c.json({ renewal: renewalToken(room.pushParts.identity, device.device) });
  });
}

/** Resolves once it is durable. Codes: `push-service-unknown`, `push-keys-wrong`. */
async function keepSubscription(
  { pushParts, subscriptions, pushes, clock }: Room,
  { device, user }: Device,
  { endpoint, p256dh, auth }: PushTarget,
): Promise<Result<undefined>> {
  const place = pushParts.services.check(endpoint);
  if (!place.ok) return place;
  if (!isPushKeys({ p256dh, auth })) return refuse('push-keys-wrong');
  await subscriptions.keep(device, user, { endpoint, p256dh, auth }, toIso(clock.now()));
  pushes.wake();
  return ok(undefined);
}

function serveRenewal(service: Service): void {
  describe(service, {
    method: 'put',
    path: '/push/subscription',
    id: 'renew-subscription',
    tag: 'devices',
    summary: 'Where this phone is woken from now on, when its browser changed it while the app is closed',
    body: renewSchema,
    status: 204,
  });
  service.api.put('/push/subscription', async (c) => {
    const body = await bodyOf(c, renewSchema);
    if (!body.ok) return body.answer;
    const { room } = service;
    const { renewal, ...target } = body.value;
    const known = readRenewalToken(room.pushParts.identity, renewal);
    const device = known === undefined ? undefined : room.devices.known(known);
    if (device === undefined) return answerRefusal(c, { code: 'push-renewal-unknown' });
    const kept = await keepSubscription(room, device, target);
    return kept.ok ? c.body(null, 204) : answerRefusal(c, kept.error);
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
  return code === undefined ? ok(undefined) : refuse(code);
}
