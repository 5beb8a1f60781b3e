import { unreachable } from '#platform/kernel/result.ts';
import type { Audience, Id } from '../organisation/organisation.ts';
import type { CallEvent } from './events.ts';

type Rename = (person: Id) => Id;

/** The event with other ids for the people in it, wherever they stand: what each did stays what it was. */
export function withPeople(event: CallEvent, rename: Rename): CallEvent {
  switch (event.type) {
    case 'CallRaised':
    case 'CallScaledUp':
      return summons(event, rename);
    case 'WaveCalled':
      return { ...event, called: event.called.map((one) => renamed(one, rename)) };
    case 'ProgressNoted':
      return { ...event, notes: event.notes.map((one) => renamed(one, rename)) };
    case 'MessagesRead':
      return { ...event, reads: event.reads.map((one) => renamed(one, rename)) };
    case 'MessageSent':
      return { ...event, to: event.to === 'all' ? 'all' : event.to.map(rename) };
    case 'ResponderUnreachable':
    case 'ResponderReachable':
    case 'RoleTaken':
    case 'EvaluationAnswered':
    case 'ReplyGiven':
      return renamed(event, rename);
    case 'FloorHeld':
      return { ...event, speaker: rename(event.speaker) };
    case 'MarkSet':
    case 'WaveExhausted':
    case 'AllClearGiven':
    case 'CallClosed':
    case 'CallWithdrawn':
    case 'EvaluationConcluded':
      return event;
    default:
      return unreachable(event);
  }
}

/** Everybody who stands in an event, each once, in the order of appearance. */
export function peopleOf(event: CallEvent): readonly Id[] {
  const found = new Set<Id>();
  withPeople(event, (person) => {
    found.add(person);
    return person;
  });
  return [...found];
}

function summons(event: Extract<CallEvent, { type: 'CallRaised' | 'CallScaledUp' }>, rename: Rename): CallEvent {
  const audience = audienceOf(event.audience, rename);
  const called = event.called.map((one) => renamed(one, rename));
  if (event.type === 'CallRaised') return { ...event, audience, called };
  return { ...event, audience, called, already: event.already.map(rename) };
}

function audienceOf(audience: Audience, rename: Rename): Audience {
  return audience.kind === 'persons' ? { ...audience, persons: audience.persons.map(rename) } : audience;
}

function renamed<T extends { readonly responder: Id }>(one: T, rename: Rename): T {
  return { ...one, responder: rename(one.responder) };
}
