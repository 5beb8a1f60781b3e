import type { Identity } from '#platform/identity/identity.ts';
import { toIso } from '#platform/kernel/time.ts';
import { openPostOffice, type PostOffice } from '#platform/mail/post-office.ts';
import type { Send } from '#platform/mail/smtp.ts';
import { pushSender } from '#platform/push/send.ts';
import type { PushServices } from '#platform/push/services.ts';
import type { PushIdentity } from '#platform/push/vapid.ts';
import type { EventStore } from '#platform/store/event-store.ts';
import { Calls, type CallsParts } from './calls/calls.ts';
import { Notes } from './calls/notes.ts';
import { Changes } from './changes.ts';
import type { SteadyClock } from './clock.ts';
import { Delivery } from './delivery/delivery.ts';
import { Devices, deviceCollection } from './devices/devices.ts';
import { Kiosks } from './devices/kiosks.ts';
import { Following } from './nodes/following.ts';
import { linesCollection, Nodes, nodeCollection } from './nodes/nodes.ts';
import { OrganisationRoom } from './organisation.ts';
import { KnownSessions } from './people/known-sessions.ts';
import { Names, namesCollection } from './people/names.ts';
import { PresenceBoard } from './people/presence-board.ts';
import { ReachBoard } from './people/reachability.ts';
import { signalCollection } from './people/signals.ts';
import { Phones } from './phones/phones.ts';
import { Reach } from './phones/reach.ts';
import { Pushes, pushCollection } from './push/pushes.ts';
import { Subscriptions, subscriptionCollection } from './push/subscriptions.ts';
import { Warnings } from './warnings.ts';

export interface RoomParts {
  readonly store: EventStore;
  readonly clock: SteadyClock;
  readonly identity: Identity;
  /** Scheme, host and port of the pages. */
  readonly origin: string;
  readonly send?: Send | undefined;
  /** The store is a database, which other nodes use as well. */
  readonly shared?: boolean;
  readonly push: PushParts;
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
  readonly sessions: KnownSessions;
  readonly board: PresenceBoard;
  readonly reach: Reach;
  readonly reachability: ReachBoard;
  readonly subscriptions: Subscriptions;
  readonly pushes: Pushes;
  readonly pushParts: PushParts;
  readonly phones: Phones;
  readonly delivery: Delivery;
  readonly warnings: Warnings;
  /** Undefined where this can be the only node. */
  readonly nodes: Nodes | undefined;
  readonly following: Following;
  readonly postOffice: PostOffice;
  /** Begins with what happens by itself. */
  start(): void;
  close(): Promise<void>;
}

/** Reads what is kept, and goes on where the last server ended. */
export async function openRoom(parts: RoomParts): Promise<Room> {
  const rooms = buildRooms(parts);
  const { organisation, names, devices, board, calls, changes, subscriptions } = rooms;
  await organisation.load();
  await Promise.all([names.load(), devices.load(), board.load(), calls.load(), subscriptions.load()]);
  await rooms.nodes?.load();
  calls.listen(({ file }) => changes.call(file.id));
  return { ...rooms, ...lifeOf(rooms) };
}

type Rooms = Omit<Room, 'start' | 'close'>;

/** Who is set up, who is where, and whose phone can be reached. */
function buildGround({ store, clock, identity, shared = false }: RoomParts) {
  const warnings = new Warnings(clock, shared ? 'database-away' : 'disk-takes-nothing');
  const onDisk = (works: boolean) => (works ? warnings.diskWorks() : warnings.diskTakesNothing(toIso(clock.now())));
  const changes = new Changes();
  const organisation = new OrganisationRoom(store, clock);
  const names = new Names(identity, store);
  const board = new PresenceBoard({ store, clock, changes, onDisk, organisation: () => organisation.now });
  const whereabouts = (user: string) =>
    [board.of(user).location, organisation.now.responders.get(user)?.home].filter((id) => id !== undefined);
  const reachChanged = (user: string) => changes.presence(whereabouts(user));
  const reach: Reach = new Reach(clock, (user) => {
    reachChanged(user);
    nodes?.changed();
  });
  const nodes = shared ? new Nodes({ store, clock, reach, onDisk }) : undefined;
  const subscriptions = new Subscriptions(store, onDisk, reachChanged);
  const reachability = new ReachBoard(reach, subscriptions, clock);
  const devices = new Devices(store, clock, onDisk, shared);
  return { warnings, onDisk, changes, organisation, names, board, reach, nodes, subscriptions, reachability, devices };
}

function buildRooms(parts: RoomParts): Rooms {
  const { store, clock, identity, origin, send, push } = parts;
  const { onDisk, ...ground } = buildGround(parts);
  const { warnings, changes, organisation, names, board, reach, nodes, subscriptions, reachability, devices } = ground;
  const calls = new Calls({
    store,
    clock,
    warnings,
    organisation: () => organisation.now,
    context: contextOf({ organisation, board, reachability }),
    settled: () => following.settled(),
  });
  const notes = new Notes(calls, onDisk);
  const phones = new Phones({ calls, notes, devices, names, board, reach, clock });
  devices.whenForgotten(({ user, device }) => phones.forget(user, device));
  const postOffice = openPostOffice({
    store,
    now: () => clock.now(),
    addressOf: (user) => identity.addressOf(user),
    ...(send === undefined ? {} : { send }),
  });
  const delivery = new Delivery({ calls, phones, names, origin, mailPosted: () => postOffice.wake() });
  const kiosks = new Kiosks(store, clock);
  const sendPush = pushSender({ ...push, now: () => clock.now() });
  const pushed = { calls, notes, devices, subscriptions, names, reach, changes, onDisk };
  const leads = () => nodes?.leads ?? true;
  const pushes = new Pushes({ ...pushed, identity: push.identity, send: sendPush, leads });
  const following: Following = followingOf({ store, names, devices, board, subscriptions, pushes, nodes });
  const answering = { calls, notes, phones, kiosks, delivery, pushes, postOffice, following };
  return { store, clock, identity, ...ground, ...answering, pushParts: push, sessions: new KnownSessions() };
}

/** What is kept in memory of what stands beside the log, and so must be read anew when another node wrote it. */
function followingOf({ store, names, devices, board, subscriptions, pushes, nodes }: FollowedRooms): Following {
  return new Following(store, {
    [namesCollection]: () => names.load(),
    [deviceCollection]: devices.reread,
    [signalCollection]: board.reread,
    [subscriptionCollection]: subscriptions.reread,
    [pushCollection]: pushes.reread,
    ...(nodes === undefined ? {} : { [nodeCollection]: nodes.heardOf, [linesCollection]: nodes.linesOf }),
  });
}

type FollowedRooms = Pick<Room, 'store' | 'names' | 'devices' | 'board' | 'subscriptions' | 'pushes' | 'nodes'>;

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
  const { calls, reach, board, names, postOffice, delivery, phones, notes, devices, changes } = rooms;
  const { pushes, subscriptions, nodes, following } = rooms;
  let sweep: NodeJS.Timeout | undefined;
  return {
    start() {
      sweep = setInterval(() => calls.sweep(), 3_600_000);
      sweep.unref();
      reach.start();
      board.start();
      names.start();
      postOffice.start();
      delivery.start();
      nodes?.start();
      pushes.start();
    },
    async close() {
      clearInterval(sweep);
      await delivery.close();
      await pushes.close();
      phones.close();
      await nodes?.close();
      await following.close();
      await notes.close();
      await devices.close();
      await subscriptions.close();
      await board.close();
      await calls.close();
      await names.close();
      changes.close();
      await postOffice.close();
    },
  };
}
