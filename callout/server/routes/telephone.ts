import { telephoneSchema } from '#callout/api/answers.ts';
import { ownTelephoneSchema } from '#callout/api/requests.ts';
import { readTelephone } from '#platform/sms/telephone.ts';
import { answerRefusal } from '../refusals.ts';
import { requireActor, type Service } from '../service.ts';
import { describe } from './describe.ts';
import { bodyOf } from './input.ts';

/** The number to which an SMS goes when no phone answers: its owner gives it, sees it and takes it away. */
export function serveTelephone(service: Service): void {
  const { telephones, smsOffice } = service.room;
  const about = { path: '/me/telephone', tag: 'people' } as const;
  const answerOf = (user: string) => {
    const number = telephones.of(user);
    return { sms: smsOffice.isThere, ...(number === undefined ? {} : { number }) };
  };
  const summary = 'One’s own number for SMS, and whether this server sends any';
  describe(service, { ...about, method: 'get', id: 'telephone', summary, answer: telephoneSchema });
  service.api.get('/me/telephone', async (c) => {
    const actor = await requireActor(service, c);
    if (!actor.ok) return answerRefusal(c, actor.error);
    return c.json(answerOf(actor.value.user));
  });
  const change = 'Where an SMS goes when no phone answers';
  const body = ownTelephoneSchema;
  describe(service, { ...about, method: 'put', id: 'set-telephone', summary: change, body, answer: telephoneSchema });
  service.api.put('/me/telephone', async (c) => {
    const actor = await requireActor(service, c);
    if (!actor.ok) return answerRefusal(c, actor.error);
    const read = await bodyOf(c, body);
    if (!read.ok) return read.answer;
    const { user } = actor.value;
    if (!service.room.organisation.now.responders.has(user)) return answerRefusal(c, { code: 'responders-only' });
    const number = readTelephone(read.value.number);
    if (!number.ok) return answerRefusal(c, number.error);
    await telephones.keep(user, number.value);
    return c.json(answerOf(user));
  });
  describe(service, { ...about, method: 'delete', id: 'remove-telephone', summary: 'No SMS any more', status: 204 });
  service.api.delete('/me/telephone', async (c) => {
    const actor = await requireActor(service, c);
    if (!actor.ok) return answerRefusal(c, actor.error);
    await telephones.remove(actor.value.user);
    return c.body(null, 204);
  });
}
