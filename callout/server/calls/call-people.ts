import { randomInt } from 'node:crypto';
import { z } from 'zod';
import type { CallEvent, RecordedCallEvent } from '#callout/core/alarm/events.ts';
import { type NumberKind, numberId } from '#callout/core/alarm/numbers.ts';
import { peopleOf, withPeople } from '#callout/core/alarm/people.ts';
import { system } from '#callout/core/organisation/organisation.ts';
import type { JsonValue } from '#platform/kernel/json.ts';
import type { Entries, WritableEntries } from '#platform/store/event-store.ts';

/** Who the numbers in the log of a call are, beside it: one row for each call, emptied when its term is over. */

export const peopleCollection = 'call-people';

const rowSchema = z.object({
  /** User by number. */
  people: z.record(z.string(), z.string()),
  /** The highest numbers that were given, so that none is given twice once the people are forgotten. */
  given: z.object({ responder: z.number(), person: z.number() }),
  forgottenAt: z.string().exactOptional(),
});
export type CallPeople = z.infer<typeof rowSchema>;

const nobody: CallPeople = { people: {}, given: { responder: 0, person: 0 } };

export async function callPeople(entries: Entries, call: string): Promise<CallPeople> {
  const value = await entries.get(peopleCollection, call);
  return value === undefined ? nobody : rowOf(value);
}

/** As it is kept. */
export function rowOf(value: JsonValue): CallPeople {
  return rowSchema.parse(value);
}

export async function putCallPeople(entries: WritableEntries, call: string, row: CallPeople): Promise<void> {
  await entries.put(peopleCollection, call, row);
}

/** Who was in the call is a number from now on. */
export async function forgetCallPeople(entries: WritableEntries, call: string, at: string): Promise<void> {
  const { given } = await callPeople(entries, call);
  await putCallPeople(entries, call, { people: {}, given, forgottenAt: at });
}

/** One of them is a number from now on; the others stay who they are. */
export async function forgetPersonInCall(entries: WritableEntries, call: string, user: string): Promise<void> {
  const { people, ...row } = await callPeople(entries, call);
  const left = Object.entries(people).filter(([, one]) => one !== user);
  await putCallPeople(entries, call, { ...row, people: Object.fromEntries(left) });
}

/** The event as it was decided: numbers become people again, as far as they are known. */
export function named(recorded: RecordedCallEvent, { people }: CallPeople): RecordedCallEvent {
  const userOf = (id: string) => people[id] ?? id;
  return { ...recorded, actor: userOf(recorded.actor), event: withPeople(recorded.event, userOf) };
}

export interface Numbered {
  /** As they were decided, with those called in the order of their numbers: the order in which they were found would tell who they are. */
  readonly events: readonly CallEvent[];
  /** The same with numbers, for the log. */
  readonly numbered: readonly CallEvent[];
  readonly actor: string;
  /** The row as it is now, when somebody got a number. */
  readonly row?: CallPeople;
}

export function withNumbers(decided: readonly CallEvent[], actor: string, before: CallPeople): Numbered {
  const numbers = new Map(Object.entries(before.people).map(([number, user]) => [user, number]));
  const called = decided.flatMap((event) => ('called' in event ? event.called.map(({ responder }) => responder) : []));
  const given = { ...before.given };
  const give = (users: readonly string[], kind: NumberKind) => {
    for (const user of shuffled([...new Set(users)].filter((one) => !numbers.has(one)))) {
      given[kind] += 1;
      numbers.set(user, numberId(kind, given[kind]));
    }
  };
  const known = numbers.size;
  give(called, 'responder');
  give([...decided.flatMap(peopleOf), ...(actor === system.user ? [] : [actor])], 'person');
  const numberOf = (user: string) => numbers.get(user) ?? user;
  const events = decided.map((event) => inOrder(event, numberOf));
  const numbered = events.map((event) => withPeople(event, numberOf));
  const somebodyNew = numbers.size > known;
  const people = () => Object.fromEntries([...numbers].map(([user, number]) => [number, user]));
  return {
    events,
    numbered,
    actor: numberOf(actor),
    ...(somebodyNew ? { row: { ...before, people: people(), given } } : {}),
  };
}

function inOrder<E extends CallEvent>(event: E, numberOf: (user: string) => string): E {
  if (!('called' in event)) return event;
  const order = new Map(
    event.called.map(({ responder }) => [responder, Number(/\d+$/.exec(numberOf(responder))?.[0] ?? 0)]),
  );
  const placeOf = (user: string) => order.get(user) ?? 0;
  return { ...event, called: event.called.toSorted((a, b) => placeOf(a.responder) - placeOf(b.responder)) };
}

/** In an order of which each is as likely (Fisher and Yates). */
function shuffled(users: readonly string[]): readonly string[] {
  const order = [...users];
  for (const [place, user] of order.entries()) {
    const chosen = randomInt(place + 1);
    order[place] = order[chosen] ?? user;
    order[chosen] = user;
  }
  return order;
}
