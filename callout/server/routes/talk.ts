import { talkRulesSchema } from '#callout/api/requests.ts';
import { answerRefusal } from '../refusals.ts';
import { requireActor, type Service } from '../service.ts';
import { visible } from './calls.ts';
import { describe } from './describe.ts';
import { bodyOf } from './input.ts';

/** What was said, and the rules for speaking; speaking itself goes over WebSockets (docs/specs/paraat-protocol.md). */
export function serveTalk(service: Service): void {
  serveRecording(service);
  serveRules(service);
}

function serveRecording(service: Service): void {
  describe(service, {
    method: 'get',
    path: '/calls/{call}/recordings/{burst}',
    id: 'recording',
    tag: 'talk',
    summary: 'What somebody said on the channel of a call, for who may see its course',
    media: 'audio/ogg',
  });
  service.api.get('/calls/:call/recordings/:burst', async (c) => {
    const actor = await requireActor(service, c);
    if (!actor.ok) return answerRefusal(c, actor.error);
    const file = await visible(service, c.req.param('call'), actor.value.user);
    if (!file.ok) return answerRefusal(c, file.error);
    const burst = Number(c.req.param('burst'));
    const sound = Number.isSafeInteger(burst) ? await service.room.recordings.read(file.value.id, burst) : undefined;
    if (sound === undefined) return answerRefusal(c, { code: 'no-such-recording' });
    return c.body(new Uint8Array(sound), 200, { 'content-type': 'audio/ogg', 'cache-control': 'private, no-store' });
  });
}

function serveRules(service: Service): void {
  describe(service, {
    method: 'put',
    path: '/organisation/talk-rules',
    id: 'set-talk-rules',
    tag: 'talk',
    summary: 'How long somebody may speak, whether it is kept and how long; by a super user',
    body: talkRulesSchema,
    status: 204,
  });
  service.api.put('/organisation/talk-rules', async (c) => {
    const actor = await requireActor(service, c);
    if (!actor.ok) return answerRefusal(c, actor.error);
    const input = await bodyOf(c, talkRulesSchema);
    if (!input.ok) return input.answer;
    const command = { type: 'set-talk-rules' as const, talk: input.value };
    const done = await service.room.organisation.execute([command], actor.value);
    return done.ok ? c.body(null, 204) : answerRefusal(c, done.error);
  });
}
