import { randomBytes, randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { CallCommand } from '#callout/core/alarm/commands.ts';
import { steadyClock } from '#callout/server/clock.ts';
import { officers, responders, superUser } from '#callout/server/demonstration/people.ts';
import type { Room } from '#callout/server/room.ts';
import { startServer } from '#callout/server/server.ts';
import { putDay } from '#callout/server/statistics/presence-days.ts';
import { recordingCollection } from '#callout/server/talk/recordings.ts';
import { setUpFor } from '#callout/server/testing/server.ts';
import { openFileBlobs } from '#platform/blobs/blob-store.ts';
import { unwrap } from '#platform/kernel/result.ts';
import { toIso } from '#platform/kernel/time.ts';

const days = 365;
const calls = 500;
const day = 86_400_000;
const desk = { user: 'centrale-post' };
const system = { user: 'system' };

export interface Year {
  /** Everybody has an account; otherwise the reception alone. */
  readonly accounts?: boolean;
  /** Of each call so many turns to speak were recorded, of so many bytes each. */
  readonly recordings?: { readonly turns: number; readonly bytes: number };
}

/** In a new data folder what a year leaves behind: calls of thirty people each with all that they said, and who was present by hour. */
export async function liveAYear(data: string, { accounts = false, recordings }: Year = {}): Promise<void> {
  let wall = Date.now() - days * day;
  const clock = steadyClock({ wall: () => wall, monotonic: () => wall });
  const everybody = [superUser, ...officers, ...responders].map(({ user }) => user);
  const setUp = setUpFor(accounts ? everybody : ['centrale-post']);
  const { room, close } = await startServer({ data, port: 0, demonstration: true, setUp, log: () => undefined, clock });
  const people = [...room.organisation.now.responders.keys()];
  for (let call = 0; call < calls; call += 1) {
    const first = (call * 30) % people.length;
    await oneCall(room, people.slice(first, first + 30), { wait: () => (wall += 5000), data, recordings });
    wall += Math.floor((days * day) / (calls + 1)) - 60_000;
  }
  await presence(room);
  await close();
}

interface Course {
  readonly recordings: Year['recordings'];
  readonly wait: () => void;
  readonly data: string;
}

async function oneCall(room: Room, people: readonly string[], { wait, data, recordings }: Course): Promise<void> {
  const { calls: book, clock } = room;
  const call = randomUUID();
  const said = async (command: CallCommand, actor: { readonly user: string }) => {
    wait();
    unwrap(await book.execute(call, command, actor));
  };
  const audience = { kind: 'persons', persons: [...people] } as const;
  const about = { mode: 'drill', location: 'koksschool', nature: 'Oefening', place: 'Leskeuken 2.14' } as const;
  await said({ type: 'raise-call', call, ...about, audience }, desk);
  for (const step of ['sent', 'on-phone', 'shown', 'read', 'coming', 'arrived'] as const) {
    const phoneAt = toIso(clock.now());
    await said({ type: 'note-progress', notes: people.map((responder) => ({ responder, step, phoneAt })) }, system);
  }
  if (recordings !== undefined) await speak(room, { call, data, speaker: people[0] ?? '', ...recordings });
  await said({ type: 'give-all-clear', text: 'Klaar' }, desk);
  await said({ type: 'close-call' }, desk);
}

interface Spoken {
  readonly call: string;
  readonly data: string;
  readonly speaker: string;
  readonly turns: number;
  readonly bytes: number;
}

/** Sound packs no smaller than chance. */
async function speak({ calls: book, clock }: Room, { call, data, speaker, turns, bytes }: Spoken): Promise<void> {
  const blobs = await openFileBlobs(join(data, 'files'));
  for (let burst = 1; burst <= turns; burst += 1) {
    const { sha256 } = unwrap(await blobs.put(new Blob([randomBytes(bytes)]).stream(), bytes));
    const at = toIso(clock.now());
    const held = {
      type: 'note-floor',
      speaker,
      burst,
      from: at,
      until: at,
      how: 'released',
      recording: sha256,
    } as const;
    unwrap(
      await book.execute(call, held, system, (entries) =>
        entries.put(recordingCollection, `${call}/${burst}`, { call, burst, sha256 }),
      ),
    );
  }
}

async function presence({ store, organisation, clock }: Room): Promise<void> {
  const today = clock.now().toZonedDateTimeISO('UTC').toPlainDate();
  const seen = { seconds: 3600, present: 9000, unreachable: 0, least: 2, most: 3, needed: 7200, short: 0, skills: {} };
  const hours = Array.from({ length: 24 }, (_, hour) => ({ hour, ...seen }));
  for (let ago = days; ago > 0; ago -= 1) {
    const date = today.subtract({ days: ago }).toString();
    await store.transact('presence-statistics', async ({ entries }) => {
      for (const location of organisation.now.locations.keys())
        await putDay(entries, { location, day: date, until: `${date}T23:59:59.000Z`, hours });
    });
  }
}
