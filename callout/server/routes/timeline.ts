import type { CallAnswer } from '#callout/api/answers.ts';
import type { CallEvent, Personal } from '#callout/core/alarm/events.ts';
import { type NameOf, system } from '#callout/core/organisation/organisation.ts';
import { fromIso } from '#platform/kernel/time.ts';
import type { CallFile } from '../calls/call-file.ts';

type Timeline = CallAnswer['timeline'];

/** All that happened, in order, with names and texts put back. */
export function timelineOf({ log }: CallFile, nameOf: NameOf): Timeline {
  return log.map(({ recorded: { seq, at, actor, event } }) => ({
    seq,
    at,
    ...(actor === system.user ? {} : { by: { id: actor, name: nameOf(actor) } }),
    type: event.type,
    texts: textsOf(event),
    people: peopleIn(event).map((person) => ({ ...person, name: nameOf(person.responder) })),
    ...(event.type === 'FloorHeld' ? { talk: talkIn(event) } : {}),
  }));
}

function textsOf(event: CallEvent): Record<string, string> {
  const personal: Personal = 'personal' in event && event.type !== 'FloorHeld' ? event.personal : {};
  return { ...personal };
}

function talkIn({
  burst,
  from,
  until,
  how,
  personal,
}: Extract<CallEvent, { type: 'FloorHeld' }>): Timeline[number]['talk'] {
  const milliseconds = fromIso(until).epochMilliseconds - fromIso(from).epochMilliseconds;
  return { burst, milliseconds, how, recorded: personal['recording'] !== undefined };
}

type PersonIn = Omit<Timeline[number]['people'][number], 'name'>;

function peopleIn(event: CallEvent): readonly PersonIn[] {
  if ('called' in event) return event.called.map(({ responder }) => ({ responder }));
  if (event.type === 'ProgressNoted')
    return event.notes.map(({ responder, step, at, minutes }) => ({
      responder,
      step,
      at,
      ...(minutes === undefined ? {} : { minutes }),
    }));
  if (event.type === 'MessagesRead') return event.reads.map(({ responder }) => ({ responder }));
  if (event.type === 'FloorHeld') return [{ responder: event.speaker }];
  return 'responder' in event ? [{ responder: event.responder }] : [];
}
