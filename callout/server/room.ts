import { randomUUID } from 'node:crypto';
import type { Blobs } from '#platform/blobs/blob-store.ts';
import type { Identity } from '#platform/identity/identity.ts';
import { toIso } from '#platform/kernel/time.ts';
import { openPostOffice, type PostOffice } from '#platform/mail/post-office.ts';
import type { Send } from '#platform/mail/smtp.ts';
import { pushSender } from '#platform/push/send.ts';
import type { PushServices } from '#platform/push/services.ts';
import type { PushIdentity } from '#platform/push/vapid.ts';
import type { SendSms } from '#platform/sms/gateway.ts';
import type { EventStore } from '#platform/store/event-store.ts';
import { peopleCollection } from './calls/call-people.ts';
import { Calls, type CallsParts } from './calls/calls.ts';
import { Notes } from './calls/notes.ts';
import { Changes } from './changes.ts';
import type { SteadyClock } from './clock.ts';
import { Attempts, attemptCollection } from './delivery/attempts.ts';
import { Delivery } from './delivery/delivery.ts';
import { SmsOffice } from './delivery/sms-office.ts';
import { Devices, deviceCollection } from './devices/devices.ts';
import { Kiosks } from './devices/kiosks.ts';
import { Following } from './nodes/following.ts';
import { nodeKey } from './nodes/node-key.ts';
import { NodeLinks } from './nodes/node-links.ts';
import { linesCollection, Nodes, type NodesParts, nodeCollection } from './nodes/nodes.ts';
import { Serving } from './nodes/serving.ts';
import { OrganisationRoom } from './organisation.ts';
import { Expected, expectedCollection } from './people/expected.ts';
import { InvitationMails } from './people/invitation-mails.ts';
import { KnownSessions } from './people/known-sessions.ts';
import { Names, namesCollection } from './people/names.ts';
import { PresenceBoard } from './people/presence-board.ts';
import { ReachBoard } from './people/reachability.ts';
import { Rosters, rosterCollection } from './people/rosters.ts';
import { signalCollection } from './people/signals.ts';
import { Telephones, telephoneCollection } from './people/telephones.ts';
import { Phones } from './phones/phones.ts';
import { Reach } from './phones/reach.ts';
import { PlanImages } from './plans/plan-images.ts';
import { pushCollection } from './push/push-rows.ts';
import { Pushes, type PushesParts } from './push/pushes.ts';
import { Subscriptions, subscriptionCollection } from './push/subscriptions.ts';
import { Leavers } from './retention/leavers.ts';
import { Retention } from './retention/retention.ts';
import { sweepsOf } from './retention/sweeps.ts';
import { Standstill } from './standstill.ts';
import { PresenceStatistics } from './statistics/presence-statistics.ts';
import { Uptime } from './statistics/uptime.ts';
import type { Recordings } from './talk/recordings.ts';
import type { Talk } from './talk/talk.ts';
import { voicesOf } from './talk/voices.ts';
import { Warnings } from './warnings.ts';

export interface RoomParts {
  readonly store: EventStore;
  /** Pictures and recordings. */
  readonly blobs: Blobs;
  readonly clock: SteadyClock;
  readonly identity: Identity;
  /** Scheme, host and port of the pages. */
  readonly origin: string;
  readonly send?: Send | undefined;
  /** The store is a database, which other nodes use as well: where they reach this one, as scheme, host and port. */
  readonly nodeAddress?: string | undefined;
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
  readonly sessions: KnownSessions;
  readonly expected: Expected;
  readonly invitationMails: InvitationMails;
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
  readonly uptime: Uptime;
  readonly retention: Retention;
  readonly delivery: Delivery;
  readonly talk: Talk;
  readonly recordings: Recordings;
  readonly warnings: Warnings;
  /** Undefined where this can be the only node. */
  readonly nodes: Nodes | undefined;
  readonly links: NodeLinks | undefined;
  readonly serving: Serving | undefined;
  readonly following: Following;
  readonly standstill: Standstill;
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
  rooms.links?.use(await nodeKey(parts.store));
  rooms.standstill.catchUp = async () => {
    await rooms.nodes?.beatNow();
    await rooms.following.settled();
    await calls.caughtUp();
  };
  await rooms.nodes?.load();
  calls.listen(({ file }) => changes.call(file.id));
  return { ...rooms, ...lifeOf(rooms) };
}

type Rooms = Omit<Room, 'start' | 'close'>;

/** Servers that do not reach each other for so many milliseconds are told of on the dashboards. One that died is forgotten before. */
const apart = 10_000;

/** Who is set up, who is where, and whose phone can be reached. */
function buildGround({ store, clock, identity, nodeAddress }: RoomParts) {
  const shared = nodeAddress !== undefined;
  const warnings = new Warnings(clock, shared ? 'database-away' : 'disk-takes-nothing');
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
  const reach: Reach = new Reach(clock, (user) => {
    reachChanged(user);
    nodes?.changed();
  });
  const standstill = new Standstill();
  const { hearsSince } = standstill;
  const { nodes, links } = nodesOf(nodeAddress, { store, clock, reach, onDisk, hearsSince });
  const subscriptions = new Subscriptions(store, onDisk, reachChanged);
  const reachability = new ReachBoard(reach, subscriptions, clock);
  const devices = new Devices(store, clock, onDisk, shared);
  const invitationMails = new InvitationMails(store, clock);
  const people = { names, expected, invitationMails, rosters, board, reach, reachability, devices };
  const serving = nodes === undefined || links === undefined ? undefined : new Serving(nodes, links);
  warnings.serves = () => serving?.serves !== false;
  warnings.isApart = () => nodes?.others().some((node) => (links?.partedFor(node) ?? 0) > apart) === true;
  return { warnings, onDisk, changes, organisation, ...people, nodes, links, serving, standstill, subscriptions };
}

/** Where there may be others: what this node says of itself to them, and its lines to them. */
function nodesOf(
  address: string | undefined,
  parts: Pick<NodesParts, 'store' | 'clock' | 'reach' | 'onDisk' | 'hearsSince'>,
): { readonly nodes: Nodes | undefined; readonly links: NodeLinks | undefined } {
  if (address === undefined) return { nodes: undefined, links: undefined };
  const id = randomUUID();
  const links = new NodeLinks({ id, address, hasDatabase: () => nodes.withoutDatabaseFor() === 0 });
  const nodes: Nodes = new Nodes({ ...parts, id, address, known: (others) => links.follow(others) });
  return { nodes, links };
}

/** `following` has what is kept in memory of what stands beside the log, and so must be read anew when another node wrote it. */
function buildRooms(parts: RoomParts): Rooms {
  const { store, clock, identity, push } = parts;
  const { onDisk, ...ground } = buildGround(parts);
  const { warnings, organisation, names, expected, board, reach, reachability, devices } = ground;
  const calls = new Calls({
    store,
    clock,
    warnings,
    organisation: () => organisation.now,
    context: contextOf({ organisation, board, reachability }),
    settled: () => following.settled(),
  });
  const notes = new Notes(calls, onDisk);
  const { voices, owners } = voicesOf({ store, clock, calls, blobs: parts.blobs, onDisk }, ground);
  const phones = new Phones({ calls, notes, devices, names, board, reach, clock, talk: voices.talk });
  devices.whenForgotten(({ user, device }) => phones.forget(user, device));
  const postOffice = postOfficeOf(parts, expected);
  const { attempts, telephones, smsOffice, delivery } = deliveryOf(parts, ground, { calls, notes, phones, postOffice });
  const pushes = pushesOf(push, ground, { calls, notes, clock, onDisk });
  const { recordings } = voices;
  const counted = countingOf(ground, { store, clock, identity, calls, recordings, smsOffice, telephones }, [
    calls,
    attempts,
    pushes,
  ]);
  const following: Following = new Following(store, {
    ...readAnew(ground, { calls, pushes, attempts, telephones }),
    ...owners,
  });
  const kiosks = new Kiosks(store, clock);
  const answering = {
    calls,
    notes,
    phones,
    kiosks,
    delivery,
    pushes,
    postOffice,
    following,
    telephones,
    smsOffice,
  };
  const beside = { sessions: new KnownSessions(), planImages: new PlanImages(store, parts.blobs), pushParts: push };
  return { store, clock, identity, ...ground, ...answering, ...voices, ...counted, ...beside };
}

/** What is kept in memory of each collection, and how it is read anew. */
function readAnew(
  { names, expected, devices, board, rosters, subscriptions, nodes }: Omit<ReturnType<typeof buildGround>, 'onDisk'>,
  { calls, pushes, attempts, telephones }: Pick<Room, 'calls' | 'pushes' | 'telephones'> & { attempts: Attempts },
): ConstructorParameters<typeof Following>[1] {
  return {
    [namesCollection]: () => names.load(),
    [expectedCollection]: () => expected.load(),
    [rosterCollection]: async () => {
      await rosters.load();
      await board.look();
    },
    [deviceCollection]: devices.reread,
    [signalCollection]: board.reread,
    [subscriptionCollection]: subscriptions.reread,
    [pushCollection]: pushes.reread,
    [attemptCollection]: attempts.reread,
    [telephoneCollection]: telephones.reread,
    [peopleCollection]: calls.reread,
    ...(nodes === undefined ? {} : { [nodeCollection]: nodes.heardOf, [linesCollection]: nodes.linesOf }),
  };
}

/** Of several nodes one pushes, as long as it knows how things stand and keeps its phones. */
function pushesOf(
  push: PushParts,
  ground: Omit<ReturnType<typeof buildGround>, 'onDisk'>,
  parts: Pick<PushesParts, 'calls' | 'notes' | 'onDisk'> & { readonly clock: SteadyClock },
): Pushes {
  const { nodes, serving, standstill } = ground;
  const leads = () => !standstill.isBehind() && serving?.serves !== false && nodes?.leads !== false;
  const send = pushSender({ ...push, now: () => parts.clock.now(), mayGo: leads });
  return new Pushes({ ...ground, ...parts, identity: push.identity, send, leads });
}

function postOfficeOf({ store, clock, identity, send }: RoomParts, expected: Expected): PostOffice {
  return openPostOffice({
    store,
    now: () => clock.now(),
    addressOf: async (user) => (await identity.addressOf(user)) ?? expected.addressOf(user),
    ...(send === undefined ? {} : { send }),
  });
}

/** The ways to somebody whose phone does not answer. */
function deliveryOf(
  { store, clock, origin, sendSms }: RoomParts,
  { changes, names, standstill }: Pick<Room, 'changes' | 'names' | 'standstill'>,
  { calls, notes, phones, postOffice }: Pick<Room, 'calls' | 'notes' | 'phones' | 'postOffice'>,
) {
  const attempts = new Attempts(store);
  const telephones = new Telephones(store);
  const settled = (call: string) => changes.call(call);
  const runs = (call: string) => calls.running().some(({ id }) => id === call);
  const smsOffice = new SmsOffice({ store, clock, attempts, send: sendSms, settled, runs });
  const mailPosted = () => postOffice.wake();
  const ways = { notes, phones, names, telephones, attempts, smsOffice };
  const delivery = new Delivery({ calls, ...ways, origin, mailPosted, isBehind: standstill.isBehind });
  return { attempts, telephones, smsOffice, delivery };
}

/** What is counted, and what is forgotten when its term is over; on several nodes twice does no harm. */
function countingOf(
  ground: Omit<ReturnType<typeof buildGround>, 'onDisk'>,
  parts: Pick<Room, 'store' | 'clock' | 'identity' | 'calls' | 'recordings' | 'smsOffice' | 'telephones'>,
  inMemory: readonly { forget(call: string): void }[],
): Pick<Room, 'uptime' | 'statistics' | 'retention'> {
  const { organisation, board, reachability } = ground;
  const { store, clock, calls } = parts;
  const uptime = new Uptime(store, clock);
  const statistics = new PresenceStatistics({
    store,
    clock,
    organisation: () => organisation.now,
    presences: () => board.presences(),
    reachable: () => reachability.reachable(),
  });
  const readAgain = (call: string) => {
    for (const one of inMemory) one.forget(call);
  };
  /** Who is forgotten is heard no more. */
  const forgetCall = (call: string) => {
    readAgain(call);
    parts.recordings.forget(call);
  };
  const leavers = new Leavers({ ...ground, ...parts, readAgain });
  const sweeps = sweepsOf({ ...ground, ...parts, leavers });
  const kept = { store, clock, calls, recordings: parts.recordings };
  return { uptime, statistics, retention: new Retention({ ...kept, organisation, sweeps, leavers, forgetCall }) };
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

interface Living {
  start?(): void;
  close?(): void | Promise<void>;
}

function lifeOf(rooms: Rooms): Pick<Room, 'start' | 'close'> {
  const { calls, telephones, names } = rooms;
  let sweep: NodeJS.Timeout | undefined;
  return {
    start() {
      sweep = setInterval(() => {
        calls.sweep();
        telephones.sweep((user) => names.isKnown(user)).catch((error: unknown) => process.emitWarning(String(error)));
      }, 3_600_000);
      sweep.unref();
      for (const one of startedInOrder(rooms)) one.start?.();
    },
    async close() {
      clearInterval(sweep);
      for (const one of closedInOrder(rooms)) await one.close?.();
    },
  };
}

function startedInOrder(rooms: Rooms): readonly Living[] {
  const { reach, board, names, postOffice, delivery, statistics, uptime, retention, smsOffice, pushes, recordings } =
    rooms;
  const { nodes = {}, serving = {}, standstill } = rooms;
  // Where there is no other nobody takes over.
  const people = [...(rooms.nodes === undefined ? [] : [standstill]), reach, board, names];
  return [
    ...people,
    postOffice,
    delivery,
    statistics,
    uptime,
    retention,
    smsOffice,
    nodes,
    serving,
    pushes,
    recordings,
  ];
}

/** What others still tell something is closed after them. */
function closedInOrder(rooms: Rooms): readonly Living[] {
  const { delivery, statistics, uptime, retention, smsOffice, pushes, talk, phones, recordings, following } = rooms;
  const { notes, devices, subscriptions, board, calls, names, changes, postOffice } = rooms;
  const { nodes = {}, serving = {}, links = {} } = rooms;
  const outward = [delivery, statistics, uptime, retention, smsOffice, pushes, talk, phones, recordings];
  const between = [rooms.standstill, serving, links, nodes, following];
  return [...outward, ...between, notes, devices, subscriptions, board, calls, names, changes, postOffice];
}
