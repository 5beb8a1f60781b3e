import type { OrganisationEvent } from '#callout/core/organisation/events.ts';
import { type Departures, evolveDepartures, nobodyLeft } from '#callout/core/retention/departures.ts';
import type { Identity } from '#platform/identity/identity.ts';
import { toIso } from '#platform/kernel/time.ts';
import { listMails, settledMails, waitingMails } from '#platform/mail/outbox.ts';
import type { EventStore } from '#platform/store/event-store.ts';
import { forgetPersonInCall, peopleCollection, rowOf } from '../calls/call-people.ts';
import type { Calls } from '../calls/calls.ts';
import type { SteadyClock } from '../clock.ts';
import { attemptCollection } from '../delivery/attempts.ts';
import { smsCollection } from '../delivery/sms-office.ts';
import type { Devices } from '../devices/devices.ts';
import type { Expected } from '../people/expected.ts';
import type { Names } from '../people/names.ts';
import type { PresenceBoard } from '../people/presence-board.ts';
import type { Rosters } from '../people/rosters.ts';
import type { Telephones } from '../people/telephones.ts';
import { pushCollection, pushRowSchema } from '../push/push-rows.ts';
import type { Subscriptions } from '../push/subscriptions.ts';
import type { Recordings } from '../talk/recordings.ts';

/** That it was done for an id, and when. Nobody is behind the id any more. */
const collection = 'forgotten-person';
const stream = 'retention';

export interface LeaversParts {
  readonly store: EventStore;
  readonly clock: SteadyClock;
  readonly identity: Identity;
  readonly calls: Calls;
  readonly names: Names;
  readonly expected: Expected;
  readonly telephones: Telephones;
  readonly devices: Devices;
  readonly subscriptions: Subscriptions;
  readonly board: PresenceBoard;
  readonly rosters: Rosters;
  readonly recordings: Recordings;
  /** What of a call is in memory is read again. */
  readonly readAgain: (call: string) => void;
}

/** Who has nothing to do here any more: when his term is over everything about him goes, and in calls he is a number. */
export class Leavers {
  readonly #parts: LeaversParts;
  #departures: Departures = nobodyLeft;
  #version = 0;

  constructor(parts: LeaversParts) {
    this.#parts = parts;
  }

  /** Of those who left before this instant (ISO). Gives how many were forgotten; who stands in a call that runs has his turn after it. */
  async forget(before: string): Promise<number> {
    const due = (await this.waiting()).filter(({ leftAt }) => leftAt < before);
    const left = new Set(due.map(({ user }) => user));
    if (left.size === 0) return 0;
    for (const user of await this.#leaveCalls(left)) left.delete(user);
    let forgotten = 0;
    for (const user of left) {
      // What is done to him cannot be undone: who came back a moment ago stays.
      await this.#follow();
      if (!this.#departures.left.has(user)) continue;
      await this.#forgetOne(user);
      forgotten += 1;
    }
    await this.#parts.names.refresh();
    return forgotten;
  }

  /** Who left, since when (ISO), and was not forgotten yet. */
  async waiting(): Promise<readonly { readonly user: string; readonly leftAt: string }[]> {
    await this.#follow();
    const { entries } = this.#parts.store;
    const found: { user: string; leftAt: string }[] = [];
    for (const [user, leftAt] of this.#departures.left) {
      const done = await entries.get(collection, user);
      if (!(typeof done === 'string' && done >= leftAt)) found.push({ user, leftAt });
    }
    return found;
  }

  async #follow(): Promise<void> {
    for (const { seq, at, actor, type, data } of await this.#parts.store.read('organisation', {
      after: this.#version,
    })) {
      // What this program wrote, it reads.
      const event = { ...(data as object), type } as OrganisationEvent;
      this.#departures = evolveDepartures(this.#departures, { event, at, actor });
      this.#version = seq;
    }
  }

  /** Gives those who stand in a call that is not over. */
  async #leaveCalls(users: ReadonlySet<string>): Promise<ReadonlySet<string>> {
    const { store, calls, readAgain } = this.#parts;
    const open = new Set((await calls.entries()).filter(({ phase }) => phase === 'running').map(({ call }) => call));
    const staying = new Set<string>();
    for (const { key: call, value } of await store.entries.list(peopleCollection)) {
      const own = Object.values(rowOf(value).people).filter((user) => users.has(user));
      if (own.length === 0) continue;
      if (open.has(call)) for (const user of own) staying.add(user);
      else {
        for (const user of own) await this.#leaveCall(call, user);
        readAgain(call);
      }
      await new Promise((resolve) => setImmediate(resolve));
    }
    return staying;
  }

  async #leaveCall(call: string, user: string): Promise<void> {
    const { store, recordings } = this.#parts;
    // First what his number leads to, so that it is done again when it breaks off.
    await recordings.eraseOf(call, user);
    await store.transact(stream, async ({ entries }) => {
      await entries.remove(attemptCollection, `${call}/${user}`);
      await entries.remove(smsCollection, `${call}/${user}`);
      for (const { key, value } of await entries.list(pushCollection, `${call}/`))
        if (pushRowSchema.parse(value).responder === user) await entries.remove(pushCollection, key);
      await forgetPersonInCall(entries, call, user);
    });
  }

  async #forgetOne(user: string): Promise<void> {
    const { store, clock, identity, devices, subscriptions, telephones, expected, board, rosters } = this.#parts;
    const address = (await identity.addressOf(user))?.address ?? expected.of(user)?.email;
    for (const { device } of devices.of(user)) {
      await subscriptions.remove(device);
      await devices.remove(user, device);
    }
    await telephones.remove(user);
    await expected.forget([user]);
    await board.forgetPerson(user);
    await rosters.forgetPerson(user);
    const mails = (await listMails(store.entries)).filter(({ to }) =>
      'user' in to ? to.user === user : to.address === address,
    );
    await store.transact(stream, async ({ entries }) => {
      for (const { id } of mails) for (const one of [settledMails, waitingMails]) await entries.remove(one, id);
    });
    // Refused only for who has no account, or none any more.
    await identity.eraseUser(user);
    const at = toIso(clock.now());
    await store.transact(stream, ({ entries }) => entries.put(collection, user, at));
  }
}
