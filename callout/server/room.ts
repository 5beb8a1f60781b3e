import type { BlobStore } from '#platform/blobs/blob-store.ts';
import type { Identity } from '#platform/identity/identity.ts';
import { toIso } from '#platform/kernel/time.ts';
import { openPostOffice, type PostOffice } from '#platform/mail/post-office.ts';
import type { Send } from '#platform/mail/smtp.ts';
import { pushSender } from '#platform/push/send.ts';
import type { PushServices } from '#platform/push/services.ts';
import type { PushIdentity } from '#platform/push/vapid.ts';
import type { SendSms } from '#platform/sms/gateway.ts';
import type { EventStore } from '#platform/store/event-store.ts';
import { Calls, type CallsParts } from './calls/calls.ts';
import { Notes } from './calls/notes.ts';
import { Changes } from './changes.ts';
import type { SteadyClock } from './clock.ts';
import { Attempts } from './delivery/attempts.ts';
import { Delivery } from './delivery/delivery.ts';
import { SmsOffice } from './delivery/sms-office.ts';
import { Devices } from './devices/devices.ts';
import { Kiosks } from './devices/kiosks.ts';
import { OrganisationRoom } from './organisation.ts';
import { Expected } from './people/expected.ts';
import { Names } from './people/names.ts';
import { PresenceBoard } from './people/presence-board.ts';
import { ReachBoard } from './people/reachability.ts';
import { Rosters } from './people/rosters.ts';
import { Telephones } from './people/telephones.ts';
import { Phones } from './phones/phones.ts';
import { Reach } from './phones/reach.ts';
import { PlanImages } from './plans/plan-images.ts';
import { Pushes } from './push/pushes.ts';
import { Subscriptions } from './push/subscriptions.ts';
import { Retention } from './retention/retention.ts';
import { PresenceStatistics } from './statistics/presence-statistics.ts';
import { Recordings, type RecordingsParts } from './talk/recordings.ts';
import { Talk } from './talk/talk.ts';
import { Warnings } from './warnings.ts';

export interface RoomParts {
  readonly store: EventStore;
  /** Files that were uploaded, and recordings. */
  readonly blobs: BlobStore;
  readonly clock: SteadyClock;
  readonly identity: Identity;
  /** Scheme, host and port of the pages. */
  readonly origin: string;
  readonly send?: Send | undefined;
  readonly push: PushParts;
  readonly sendSms?: SendSms;
}

export interface PushParts {
  readonly identity: PushIdentity;
  readonly services: PushServices;
}

/** Everything that works together, without HTTP. */
export interface Room {
  readonly store: EventStore;
  readonly clock: SteadyClock;
  readonly identity: Identity;
  readonly organisation: OrganisationRoom;
  readonly calls: Calls;
  readonly notes: Notes;
  readonly changes: Changes;
  readonly devices: Devices;
  readonly kiosks: Kiosks;
  readonly names: Names;
  readonly expected: Expected;
  readonly board: PresenceBoard;
  readonly rosters: Rosters;
  readonly planImages: PlanImages;
  readonly reach: Reach;
  readonly reachability: ReachBoard;
  readonly subscriptions: Subscriptions;
  readonly pushes: Pushes;
  readonly pushParts: PushParts;
  readonly telephones: Telephones;
  readonly smsOffice: SmsOffice;
  readonly phones: Phones;
  readonly statistics: PresenceStatistics;
  readonly retention: Retention;
  readonly delivery: Delivery;
  readonly talk: Talk;
  readonly recordings: Recordings;
  readonly warnings: Warnings;
  readonly postOffice: PostOffice;
  /** Begins with what happens by itself. */
  start(): void;
  close(): Promise<void>;
}

/** Reads what is kept, and goes on where the last server ended. */
export async function openRoom(parts: RoomParts): Promise<Room> {
  const rooms = buildRooms(parts);
  const { organisation, names, expected, devices, rosters, board, calls, changes, subscriptions, telephones } = rooms;
  await organisation.load();
  const beside = [names, expected, devices, rosters, board, calls, subscriptions, telephones, rooms.retention];
  await Promise.all(beside.map((one) => one.load()));
  calls.listen(({ file }) => changes.call(file.id));
  return { ...rooms, ...lifeOf(rooms) };
}

type Rooms = Omit<Room, 'start' | 'close'>;

function buildRooms(parts: RoomParts): Rooms {
  const { store, clock, identity, origin, push, blobs, sendSms } = parts;
  const warnings = new Warnings(clock);
  const onDisk = (works: boolean) => (works ? warnings.diskWorks() : warnings.diskTakesNothing(toIso(clock.now())));
  const changes = new Changes();
  const organisation = new OrganisationRoom(store, clock);
  const expected = new Expected(store);
  const names = new Names(identity, store, expected);
  const rosters = new Rosters(store, clock);
  const board = new PresenceBoard({ store, clock, changes, rosters, onDisk, organisation: () => organisation.now });
  const whereabouts = (user: string) =>
    [board.of(user).location, organisation.now.responders.get(user)?.home].filter((id) => id !== undefined);
  const reachChanged = (user: string) => changes.presence(whereabouts(user));
  const reach = new Reach(clock, reachChanged);
  const subscriptions = new Subscriptions(store, onDisk, reachChanged);
  const reachability = new ReachBoard(reach, subscriptions, clock);
  const calls = new Calls({
    store,
    clock,
    warnings,
    organisation: () => organisation.now,
    context: contextOf({ organisation, board, reachability }),
  });
  const notes = new Notes(calls, onDisk);
  const devices = new Devices(store, clock, onDisk);
  const voices = voicesOf({ store, clock, calls, blobs, onDisk }, names);
  const phones = new Phones({ calls, notes, devices, names, board, reach, clock, talk: voices.talk });
  const postOffice = postOfficeOf(parts, expected);
  const attempts = new Attempts(store);
  const telephones = new Telephones(store);
  const smsOffice = new SmsOffice({ store, clock, attempts, send: sendSms, settled: (call) => changes.call(call) });
  const mailPosted = () => postOffice.wake();
  const delivery = new Delivery({ calls, phones, names, telephones, attempts, smsOffice, origin, mailPosted });
  const kiosks = new Kiosks(store, clock);
  const planImages = new PlanImages(store, blobs);
  const statistics = statisticsOf({ store, clock, organisation, board, reachability });
  const pushed = { calls, notes, devices, subscriptions, names, reach, changes, onDisk };
  const pushes = new Pushes({ ...pushed, identity: push.identity, send: senderOf(push, clock) });
  const forgetCall = forgetting([calls, attempts, pushes, voices.recordings]);
  const retention = new Retention({ store, clock, calls, organisation, board, forgetCall });
  const people = { names, expected, board, rosters, planImages, reach, reachability, devices, kiosks, phones };
  const waking = { subscriptions, pushes, pushParts: push, telephones, smsOffice };
  const ground = { store, clock, identity, organisation, calls, notes, changes };
  return { ...ground, ...people, ...voices, ...waking, statistics, retention, delivery, warnings, postOffice };
}

function statisticsOf(
  rooms: Pick<Room, 'store' | 'clock' | 'organisation' | 'board' | 'reachability'>,
): PresenceStatistics {
  const { store, clock, organisation, board, reachability } = rooms;
  return new PresenceStatistics({
    store,
    clock,
    organisation: () => organisation.now,
    presences: () => board.presences(),
    reachable: () => reachability.reachable(),
  });
}

/** Whatever is kept of a call in memory or in files goes; whoever is forgotten is heard no more either. */
function forgetting(rooms: readonly { readonly forget: (call: string) => void }[]): (call: string) => void {
  return (call) => {
    for (const room of rooms) room.forget(call);
  };
}

function voicesOf(parts: RecordingsParts, names: Names): Pick<Room, 'talk' | 'recordings'> {
  const recordings = new Recordings(parts);
  return { recordings, talk: new Talk({ calls: parts.calls, names, recordings }) };
}

function senderOf(push: PushParts, clock: SteadyClock): ReturnType<typeof pushSender> {
  return pushSender({ ...push, now: () => clock.now() });
}

function postOfficeOf({ store, clock, identity, send }: RoomParts, expected: Room['expected']): PostOffice {
  const addressOf = async (user: string) => (await identity.addressOf(user)) ?? expected.addressOf(user);
  return openPostOffice({ store, now: () => clock.now(), addressOf, ...(send === undefined ? {} : { send }) });
}

/** What calls are decided with; who is where is looked up when it is asked for. */
function contextOf({
  organisation,
  board,
  reachability,
}: Pick<Room, 'organisation' | 'board' | 'reachability'>): CallsParts['context'] {
  return (now, actor) => ({
    now,
    actor,
    organisation: organisation.now,
    get presences() {
      return board.presences();
    },
    get reachable() {
      return reachability.reachable();
    },
  });
}

function lifeOf(rooms: Rooms): Pick<Room, 'start' | 'close'> {
  const { calls, reach, board, rosters, names, postOffice, delivery, phones, notes, devices, changes } = rooms;
  const { pushes, subscriptions, smsOffice, telephones, statistics, retention, talk, recordings } = rooms;
  let sweep: NodeJS.Timeout | undefined;
  return {
    start() {
      sweep = setInterval(() => {
        calls.sweep();
        telephones.sweep((user) => names.isKnown(user)).catch((error: unknown) => process.emitWarning(String(error)));
      }, 3_600_000);
      sweep.unref();
      reach.start();
      board.start();
      rosters.start();
      names.start();
      postOffice.start();
      delivery.start();
      recordings.start();
      statistics.start();
      retention.start();
      pushes.start();
      smsOffice.start();
    },
    async close() {
      clearInterval(sweep);
      await delivery.close();
      talk.close();
      await statistics.close();
      await retention.close();
      await pushes.close();
      await smsOffice.close();
      phones.close();
      await recordings.close();
      await notes.close();
      await devices.close();
      await subscriptions.close();
      rosters.close();
      await board.close();
      await names.close();
      changes.close();
      await postOffice.close();
    },
  };
}
