import type { CallCommand } from '#callout/core/alarm/commands.ts';
import { checkNote } from '#callout/core/alarm/decide/progress.ts';
import { system } from '#callout/core/organisation/organisation.ts';
import { checkClaim } from '#callout/core/presence/belongs.ts';
import type { PhoneFrame, ServerFrame } from '#callout/core/protocol/frames.ts';
import { type TalkRequest, talkRequests } from '#callout/core/protocol/talk-frames.ts';
import { toIso } from '#platform/kernel/time.ts';
import type { Device } from '../devices/devices.ts';
import type { PhonesParts } from './parts.ts';

type Frame = Exclude<PhoneFrame, { type: 'hello' | 'ack' | TalkRequest['type'] }>;

/** Whether it is about a conversation, which has nothing durable about it. */
export function isTalk(frame: PhoneFrame): frame is TalkRequest {
  return talkTypes.has(frame.type);
}

const talkTypes: ReadonlySet<string> = new Set(talkRequests.map(({ shape }) => shape.type.value));

/** What a phone says of its owner: answered with `taken` once it is durable, or `refused`. */
export async function takeFrame(parts: PhonesParts, device: Device, frame: Frame): Promise<ServerFrame | undefined> {
  const { clock, notes } = parts;
  const { user } = device;
  switch (frame.type) {
    case 'ping':
      return { v: 1, type: 'pong', n: frame.n, now: toIso(clock.now()) };
    case 'presence':
      return takePresence(parts, user, frame);
    case 'progress': {
      const { id, step, at: phoneAt, minutes } = frame;
      const progress = { responder: user, step, phoneAt, minutes };
      const file = await parts.calls.find(frame.call);
      if (file === undefined) return refused('not-called', id);
      // One that cannot be is told so at once, and does not travel with those of others.
      const checked = checkNote(file.call, progress, system.user, toIso(clock.now()));
      if (!checked.ok) return refused(checked.error.code, id);
      return answer(id, await notes.add({ call: frame.call, progress }));
    }
    case 'message-read': {
      if (parts.calls.known(frame.call)?.call.members.has(user) !== true) return refused('not-called');
      const code = await notes.add({ call: frame.call, read: { responder: user, message: frame.message } });
      return code === undefined ? undefined : refused(code);
    }
    case 'reply':
      return execute(parts, frame, user, { type: 'give-reply', responder: user, reply: frame.id, says: frame.says });
    case 'role':
      return execute(parts, frame, user, { type: 'take-role', responder: user, role: frame.role });
    default: {
      const { answers, remarks } = frame;
      return execute(parts, frame, user, { type: 'answer-evaluation', responder: user, answers, remarks });
    }
  }
}

async function execute(
  { calls }: PhonesParts,
  { id, call }: { readonly id: string; readonly call: string },
  user: string,
  command: CallCommand,
): Promise<ServerFrame> {
  const done = await calls.execute(call, command, { user });
  return answer(id, done.ok ? undefined : done.error.code);
}

async function takePresence(
  { board, calls }: PhonesParts,
  responder: string,
  { location, source, says, accuracy }: Extract<Frame, { type: 'presence' }>,
): Promise<ServerFrame | undefined> {
  const organisation = calls.parts.organisation();
  const there = location ?? board.of(responder).location ?? organisation.responders.get(responder)?.home;
  if (there === undefined) return refused('no-such-responder');
  const claim = checkClaim(organisation, { responder, location: there, source, says, accuracy });
  if (!claim.ok) return refused(claim.error.code);
  const done = await board.hear({ responder, location: there, source, says });
  return done.ok ? undefined : refused(done.error.code);
}

function answer(id: string, code: string | undefined): ServerFrame {
  return code === undefined ? { v: 1, type: 'taken', id } : refused(code, id);
}

function refused(code: string, id?: string): ServerFrame {
  return { v: 1, type: 'refused', code, ...(id === undefined ? {} : { id }) };
}
