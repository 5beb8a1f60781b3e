import type { RequestContext } from '#platform/http/context.ts';
import { answerRefusal } from '../refusals.ts';
import { requireActor, type Service } from '../service.ts';
import { visibleCall } from './calls.ts';
import { describe } from './describe.ts';

/** What was said; speaking itself goes over WebSockets (docs/specs/paraat-protocol.md). */
export function serveTalk(service: Service): void {
  describe(service, {
    method: 'get',
    path: '/calls/{call}/recordings/{burst}',
    id: 'recording',
    tag: 'talk',
    summary: 'What somebody said on the channel of a call, for who may see its course',
    file: 'audio/ogg',
  });
  service.api.get('/calls/:call/recordings/:burst', async (c) => {
    const actor = await requireActor(service, c);
    if (!actor.ok) return answerRefusal(c, actor.error);
    const file = await visibleCall(service, c.req.param('call'), actor.value.user);
    if (!file.ok) return answerRefusal(c, file.error);
    const burst = Number(c.req.param('burst'));
    const sound = Number.isSafeInteger(burst) ? await service.room.recordings.read(file.value.id, burst) : undefined;
    if (sound === undefined) return answerRefusal(c, { code: 'no-such-recording' });
    return soundAnswer(c, sound);
  });
}

/** Whole, or the part that a player asks for: it finds out from the end of the file how long it lasts. */
function soundAnswer(c: RequestContext, sound: Uint8Array): Response {
  const headers = { 'content-type': 'audio/ogg', 'accept-ranges': 'bytes', 'cache-control': 'private, no-store' };
  const [, from, to] = /^bytes=(\d+)-(\d*)$/.exec(c.req.header('range') ?? '') ?? [];
  const first = Number(from ?? 0);
  const last = Math.min(sound.length - 1, to === undefined || to === '' ? sound.length - 1 : Number(to));
  if (from === undefined || first > last) return c.body(new Uint8Array(sound), 200, headers);
  const range = `bytes ${first}-${last}/${sound.length}`;
  return c.body(sound.slice(first, last + 1), 206, { ...headers, 'content-range': range });
}
