import { unreachable } from '#platform/kernel/result.ts';
import type { Id } from '../organisation/organisation.ts';
import type { CallEvent, Called, RecordedCallEvent } from './events.ts';
import { PatchedMap } from './patched-map.ts';
import { joined, noProgress } from './progress.ts';
import type { Call, CallState, Member, Message, Told } from './state.ts';

type Of<T extends CallEvent['type']> = Extract<CallEvent, { type: T }>;

export function evolveCall(state: CallState, { seq, at, actor, event }: RecordedCallEvent): CallState {
  if (event.type === 'CallRaised') return raised(event, { seq, at, actor });
  if (state === undefined) return undefined;
  return { ...changed(state, event, at, actor), version: seq, lastAt: at };
}

function raised(event: Of<'CallRaised'>, { seq, at, actor }: { seq: number; at: string; actor: Id }): Call {
  const { call, mode, location, nature, personal, mark, scenario, step, audience, called, needed, secondWaveAfter } =
    event;
  return {
    id: call,
    version: seq,
    lastAt: at,
    mode,
    location,
    nature,
    personal,
    mark,
    scenario,
    raisedAt: at,
    raisedBy: actor,
    secondWaveAfter,
    demands: [{ at, by: actor, audience, step, needed }],
    members: withCalled(new PatchedMap(), called, at),
    lastWave: 1,
    lastCalledAt: at,
    messages: [],
    replies: [],
    bursts: [],
    answers: new Map(),
  };
}

type Members = Call['members'];

function withCalled(members: Members, called: readonly Called[], calledAt: string): Members {
  const before = called.filter(({ responder }) => !members.has(responder));
  const added = before.map((one): readonly [Id, Member] => [
    one.responder,
    { ...one, calledAt, offered: one.role === undefined ? [] : [one.role], progress: noProgress },
  ]);
  return members.with(new Map(added));
}

type LaterEvent = Exclude<CallEvent, Of<'CallRaised'>>;

function changed(call: Call, event: LaterEvent, at: string, actor: Id): Call {
  switch (event.type) {
    case 'MarkSet':
      return { ...call, mark: event.mark };
    case 'ProgressNoted':
      return { ...call, members: noted(call.members, event.notes) };
    case 'ResponderUnreachable':
      return withMember(call, event.responder, { reachable: false, attempts: event.attempts });
    case 'ResponderReachable':
      return withMember(call, event.responder, { reachable: true });
    case 'CallScaledUp':
      return scaledUp(call, event, at, actor);
    case 'WaveCalled': {
      const members = withCalled(call.members, event.called, at);
      return { ...call, members, lastWave: event.wave, lastCalledAt: at, exhausted: undefined };
    }
    case 'WaveExhausted':
      return { ...call, exhausted: { at, missing: event.missing } };
    case 'RoleTaken':
      return withMember(call, event.responder, { taken: event.role });
    case 'FloorHeld':
      return { ...call, bursts: [...call.bursts, event.burst] };
    case 'MessageSent': {
      const { message, personal, to } = event;
      return { ...call, messages: [...call.messages, { message, at, by: actor, personal, to, readBy: new Map() }] };
    }
    case 'ReplyGiven': {
      const { reply, responder, says } = event;
      return { ...call, replies: [...call.replies, { reply, responder, says, at }] };
    }
    case 'MessagesRead':
      return { ...call, messages: call.messages.map((message) => readIn(message, event.reads, at)) };
    default:
      return ended(call, event, { at, by: actor });
  }
}

type EndEvent = Extract<
  LaterEvent,
  { type: `AllClear${string}` | `Call${'Closed' | 'Withdrawn'}` | `Evaluation${string}` }
>;

function ended(call: Call, event: EndEvent, told: Omit<Told, 'personal'>): Call {
  switch (event.type) {
    case 'AllClearGiven':
      return { ...call, allClear: { ...told, personal: event.personal } };
    case 'CallWithdrawn':
      return { ...call, withdrawn: { ...told, personal: event.personal } };
    case 'CallClosed':
      return { ...call, closed: told };
    case 'EvaluationAnswered': {
      const { responder, answers, personal } = event;
      return { ...call, answers: new Map([...call.answers, [responder, { at: told.at, answers, personal }]]) };
    }
    case 'EvaluationConcluded':
      return { ...call, conclusion: { ...told, personal: event.personal, actions: event.actions } };
    default:
      return unreachable(event);
  }
}

function noted(members: Members, notes: Of<'ProgressNoted'>['notes']): Members {
  const after = new Map<Id, Member>();
  for (const note of notes) {
    const member = after.get(note.responder) ?? members.get(note.responder);
    if (member !== undefined) after.set(note.responder, { ...member, progress: joined(member.progress, note) });
  }
  return members.with(after);
}

function withMember(call: Call, responder: Id, more: Partial<Member>): Call {
  const member = call.members.get(responder);
  if (member === undefined) return call;
  return { ...call, members: call.members.with(new Map([[responder, { ...member, ...more }]])) };
}

function scaledUp(call: Call, event: Of<'CallScaledUp'>, at: string, by: Id): Call {
  const { audience, step, called, already, needed, personal } = event;
  const offered = new Map<Id, Member>();
  for (const responder of already) {
    const member = call.members.get(responder);
    if (member === undefined || step === undefined || member.offered.includes(step)) continue;
    offered.set(responder, { ...member, offered: [...member.offered, step] });
  }
  const members = withCalled(call.members, called, at).with(offered);
  return {
    ...call,
    scenario: call.scenario ?? event.scenario,
    secondWaveAfter: call.secondWaveAfter ?? event.secondWaveAfter,
    demands: [...call.demands, { at, by, audience, step, needed, personal }],
    members,
    lastWave: called.reduce((wave, one) => Math.max(wave, one.wave), call.lastWave),
    lastCalledAt: at,
    exhausted: undefined,
  };
}

function readIn(message: Message, reads: Of<'MessagesRead'>['reads'], at: string): Message {
  const anew = reads.filter((read) => read.message === message.message && !message.readBy.has(read.responder));
  if (anew.length === 0) return message;
  return { ...message, readBy: new Map([...message.readBy, ...anew.map(({ responder }) => [responder, at] as const)]) };
}
