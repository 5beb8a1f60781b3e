import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { openBlobs } from '#platform/blobs/open-blobs.ts';
import { createApp, type Limits } from '#platform/http/app.ts';
import type { App } from '#platform/http/context.ts';
import { ownProblem } from '#platform/http/problem.ts';
import { type Log, logToStdout, securityLine } from '#platform/http/request-log.ts';
import { type Answering, type Listening, serve } from '#platform/http/serve.ts';
import { type Identity, type IdentitySettings, openIdentity } from '#platform/identity/identity.ts';
import { serveProvider } from '#platform/identity/provider/routes.ts';
import type { ProviderSettings } from '#platform/identity/provider/settings.ts';
import { serveIdentity } from '#platform/identity/routes.ts';
import { openSecret } from '#platform/identity/secret-file.ts';
import type { Send } from '#platform/mail/smtp.ts';
import { pushServices } from '#platform/push/services.ts';
import { pushIdentity } from '#platform/push/vapid.ts';
import type { SendSms } from '#platform/sms/gateway.ts';
import { type DataFolder, emptyFolder, makeFolder, storeOf } from '#platform/store/data-folder.ts';
import type { EventStore } from '#platform/store/event-store.ts';
import { isHalfFilled } from '#platform/store/open-fresh-place.ts';
import { openStore } from '#platform/store/open-store.ts';
import { openSigningKey } from '#platform/store/signing-key.ts';
import { importPaths } from './administration/imports.ts';
import { serveAdministration } from './administration/routes.ts';
import { type SteadyClock, steadyClock } from './clock.ts';
import { serveDemo } from './demonstration/routes.ts';
import { type SetUp, setUpDemonstration } from './demonstration/set-up.ts';
import { openLines } from './lines.ts';
import { MapTiles } from './map/map-tiles.ts';
import type { MapSettings } from './map/settings.ts';
import { goByClockOf } from './nodes/one-clock.ts';
import { pushSecret, requireSameSecrets, sessionSecret } from './nodes/same-secrets.ts';
import { welcomeOf } from './people/welcome.ts';
import type { PhoneLimits } from './phones/upgrade.ts';
import { answerRefusal } from './refusals.ts';
import { openRoom, type PushParts, type Room, type RoomParts } from './room.ts';
import { serveAccounts } from './routes/accounts.ts';
import { serveAudiences } from './routes/audiences.ts';
import { serveCalls } from './routes/calls.ts';
import { serveDashboard } from './routes/dashboard.ts';
import { serveDevices } from './routes/devices.ts';
import { serveEvents } from './routes/events.ts';
import { serveKiosks } from './routes/kiosks.ts';
import { serveMapTiles } from './routes/map-tiles.ts';
import { serveMe } from './routes/me.ts';
import { servePlaces } from './routes/places.ts';
import { planImagesPath, servePlanImages } from './routes/plan-images.ts';
import { servePush } from './routes/push.ts';
import { serveReports } from './routes/reports.ts';
import { serveRetention } from './routes/retention.ts';
import { serveRosters } from './routes/rosters.ts';
import { serveTalk } from './routes/talk.ts';
import { serveTelephone } from './routes/telephone.ts';
import type { Service } from './service.ts';
import { storeName } from './store-name.ts';
import { takeOverFiles } from './take-over-files.ts';
import { TestAlarms } from './test-alarms/test-alarms.ts';

export interface ServerSettings extends DataFolder {
  /** Begins anew: what an earlier server left in the data folder is thrown away. */
  readonly fresh?: boolean;
  readonly port: number;
  readonly host?: string;
  /** Scheme, host and port under which browsers know the server, when a proxy stands in front. */
  readonly origin?: string;
  readonly trustedProxies?: number;
  /** Scheme, host and port under which other nodes on the same database reach this one; default where it listens. */
  readonly nodeAddress?: string;
  /** Everybody may be anybody, and an invented organisation is set up. */
  readonly demonstration: boolean;
  /** What a demonstration sets up; default all of the invented organisation. */
  readonly setUp?: SetUp;
  /** Folder of the built pages. */
  readonly web?: string;
  readonly send?: Send;
  readonly log?: Log;
  readonly clock?: SteadyClock;
  readonly phoneLimits?: PhoneLimits;
  readonly telephone?: string;
  /** Live operation: nobody does anything without a passkey or code. Default true. */
  readonly requireSecondFactor?: boolean;
  /** Folder with a copy of the list of leaked passwords, in the form that `password.ts` describes. */
  readonly leakedPasswords?: string | undefined;
  readonly push?: PushSettings;
  /** Sends SMS; without it there is none. */
  readonly sendSms?: SendSms;
  /** Where the pictures of a map come from; without it there is no map, and nothing is asked anywhere. */
  readonly map?: MapSettings;
  /** Where people of the organisation may sign in. */
  readonly provider?: ProviderSettings;
}

export interface PushSettings {
  /** Origins of push services beside those of the browsers; they may stand on our own network. */
  readonly services?: readonly string[];
  /** Where a push service may complain, `mailto:…` or `https://…`; default the origin. */
  readonly contact?: string;
}

export interface Running {
  readonly url: string;
  readonly app: App;
  readonly room: Room;
  readonly tests: TestAlarms;
  /** Resolves when everybody of a demonstration has his account. */
  readonly rest: Promise<void>;
  readonly listening: Listening;
  readonly close: () => Promise<void>;
}

/**
 * So long anything waits for a database that is away, in milliseconds: who calls for help must hear soon that it did not go out, and in words.
 * With what a database that does not answer takes besides it is less than a page waits for the answer (`deeds.ts`).
 */
const patience = 2500;

const ownNames = ['signing-key', sessionSecret, pushSecret, 'simulation', 'files', 'map-tiles'];

/** Opens the store, reads how things stand, and serves. */
export async function startServer(settings: ServerSettings): Promise<Running> {
  const { data, fresh = false, host, port, origin } = settings;
  if (fresh) await emptyFolder(data, { store: storeName, more: ownNames });
  await makeFolder(data);
  await requireNoHalf(settings);
  const signer = await openSigningKey(data, 'paraat');
  const store = await openStore(storeOf(settings, storeName), { signer, patience });
  if (settings.database !== undefined) await requireSameSecrets(store, data);
  const clock = settings.clock ?? steadyClock();
  const leaveClock = settings.database === undefined ? () => undefined : await goByClockOf(settings.database, clock);
  const lifetime = new AbortController();
  let parts: Parts | undefined;
  const listening = await serve(
    async (at) => {
      const url = origin ?? at.url;
      parts = await assemble(settings, { store, clock, url, listensAt: at.url, lifetime: lifetime.signal });
      return parts.answering;
    },
    { port, lifetime, drainMs: 2000, ...(host === undefined ? {} : { host }) },
  );
  if (parts === undefined) throw new Error('the application was not put together');
  const { app, room, tests, identity, rest, closePhones, closeFiles } = parts;
  const close = async () => {
    leaveClock();
    closePhones();
    room.reach.close();
    await listening.close();
    await rest.catch(() => undefined);
    await tests.close();
    await room.close();
    await identity.close();
    await closeFiles();
    await store.close();
  };
  return { url: listening.url, app, room, tests, rest, listening, close };
}

/** An import that was killed left nothing to serve; an empty server in its place would look as if all were lost. */
async function requireNoHalf(settings: ServerSettings): Promise<void> {
  if (!(await isHalfFilled(storeOf(settings, storeName)))) return;
  throw new Error(
    `an import into ${settings.data} is under way or was broken off, and nothing of it counts: wait for it, run it again, or give an empty folder and an empty database`,
  );
}

interface Ground {
  readonly store: EventStore;
  readonly clock: SteadyClock;
  readonly url: string;
  /** Without a proxy. */
  readonly listensAt: string;
  readonly lifetime: AbortSignal;
}

interface Parts {
  readonly answering: Answering;
  readonly app: App;
  readonly room: Room;
  readonly tests: TestAlarms;
  readonly identity: Identity;
  /** Resolves when everybody of a demonstration has his account. */
  readonly rest: Promise<void>;
  readonly closePhones: () => void;
  readonly closeFiles: () => Promise<void>;
}

async function assemble(settings: ServerSettings, ground: Ground): Promise<Parts> {
  const { store, clock, url } = ground;
  const later: { room?: Room } = {};
  const identity = await openAccounts(settings, ground, {
    clock,
    mailPosted: () => later.room?.postOffice.wake(),
    ...providerOf(settings, () => later.room),
  });
  const { database, data } = settings;
  const blobs = await openBlobs(database === undefined ? { folder: join(data, 'files') } : { url: database }, patience);
  const taking = database === undefined ? Promise.resolve() : takeOverFiles(ground, blobs, join(data, 'files'));
  const push = await pushPartsOf(settings, url);
  const room = await openRoom({
    store,
    blobs,
    clock,
    identity,
    origin: url,
    send: sendingOf(settings),
    push,
    nodeAddress: nodeAddressOf(settings, ground),
    ...smsOf(settings),
  });
  later.room = room;
  const setUp = settings.setUp ?? setUpDemonstration;
  const rest = settings.demonstration ? (await setUp(room, ground.lifetime)).rest : Promise.resolve();
  const map = await openMap(settings, url, clock);
  const app = buildApp(settings, ground, { room, identity, map });
  const { upgrade, close } = openLines(settings, room);
  ground.lifetime.addEventListener('abort', close, { once: true });
  const tests = new TestAlarms(room.calls, room.names);
  room.start();
  tests.start();
  const closing = { closePhones: close, closeFiles: () => taking.then(() => blobs.close()) };
  return { answering: { fetch: app.fetch, upgrade }, app, room, tests, identity, rest, ...closing };
}

/** What was kept of a map that is no longer set does not stay. */
async function openMap(
  { map, data }: ServerSettings,
  origin: string,
  clock: SteadyClock,
): Promise<MapTiles | undefined> {
  const folder = join(data, 'map-tiles');
  if (map !== undefined) return MapTiles.open({ settings: map, folder, clock, origin });
  await rm(folder, { recursive: true, force: true });
  return undefined;
}

function nodeAddressOf({ database, nodeAddress }: ServerSettings, { listensAt }: Ground): string | undefined {
  return database === undefined ? undefined : (nodeAddress ?? listensAt);
}

/** Nobody comes in before there is an organisation to know him. */
function providerOf({ provider }: ServerSettings, room: () => Room | undefined): Pick<IdentitySettings, 'provider'> {
  if (provider === undefined) return {};
  const opened = (): Room => {
    const known = room();
    if (known === undefined) throw new Error('people came before the server was ready');
    return known;
  };
  return { provider: { settings: provider, welcome: welcomeOf(opened) } };
}

function smsOf({ sendSms }: ServerSettings): Pick<RoomParts, 'sendSms'> {
  return sendSms === undefined ? {} : { sendSms };
}

async function pushPartsOf({ data, push = {} }: ServerSettings, url: string): Promise<PushParts> {
  const secret = await openSecret(join(data, pushSecret));
  return { identity: pushIdentity(secret, push.contact ?? url), services: pushServices(push.services) };
}

/** Live operation without a mail server: messages wait for one. In a demonstration they are shown. */
function sendingOf({ send, demonstration }: ServerSettings): Send | undefined {
  return send ?? (demonstration ? undefined : () => Promise.reject(new Error('no mail server is set')));
}

function openAccounts(
  settings: ServerSettings,
  { store, url }: Ground,
  { clock, ...parts }: { readonly clock: SteadyClock } & Pick<IdentitySettings, 'mailPosted' | 'provider'>,
): Promise<Identity> {
  const { data, demonstration, leakedPasswords, requireSecondFactor, log = logToStdout } = settings;
  return openIdentity({
    place: storeOf(settings, storeName),
    store,
    secretFile: join(data, sessionSecret),
    baseUrl: url,
    appName: 'Paraat',
    demo: demonstration,
    leakedPasswords,
    ...parts,
    ...(requireSecondFactor === undefined ? {} : { requireSecondFactor }),
    now: () => clock.now(),
    told: (event) => log(securityLine(event)),
  });
}

const description = {
  title: 'Paraat',
  version: '1.0.0',
  description: 'Who of the emergency responders is here, and calling them out',
  contact: { name: 'Paraat', url: 'https://paraat.example', email: 'beheer@paraat.example' },
};

/** A building is one address, and in an emergency everybody in it asks at once. */
const limits: Partial<Limits> = {
  address: { burst: 3000, perSecond: 300 },
  session: { burst: 400, perSecond: 40 },
};

/** One person plays everybody, and a simulation plays all the others. */
const demonstrationLimits: Limits = {
  address: { burst: 20_000, perSecond: 2000 },
  session: { burst: 20_000, perSecond: 2000 },
  signIn: { burst: 500, perSecond: 50 },
};

function buildApp(
  settings: ServerSettings,
  { lifetime, store }: Ground,
  { room, identity, map }: { readonly room: Room; readonly identity: Identity; readonly map: MapTiles | undefined },
): App {
  const { origin, web, log, trustedProxies = 0, demonstration, telephone = '' } = settings;
  const { app, api } = createApp({
    description,
    trustedProxies,
    lifetime,
    sessionCookie: identity.sessionCookie,
    ready: {
      store: () => store.streams(),
      disk: () => (room.warnings.disk ? Promise.reject(new Error('the disk takes nothing')) : Promise.resolve()),
    },
    limits: demonstration ? demonstrationLimits : limits,
    uploads: [planImagesPath, ...importPaths],
    contentPolicy: { permissions: ['geolocation', 'microphone'] },
    ...(origin === undefined ? {} : { origin }),
    ...(web === undefined ? {} : { web }),
    ...(log === undefined ? {} : { log }),
  });
  app.use('/v1/*', async (c, next) =>
    c.req.method !== 'GET' && room.standstill.isBehind() ? answerRefusal(c, { code: 'stood-still' }) : next(),
  );
  const service: Service = { app, api, room, mode: demonstration ? 'demonstration' : 'live', telephone, map };
  serveMe(service);
  serveDashboard(service);
  serveEvents(service);
  serveAudiences(service);
  serveCalls(service);
  serveDevices(service);
  servePush(service);
  serveTelephone(service);
  serveKiosks(service);
  serveTalk(service);
  servePlaces(service);
  servePlanImages(service);
  serveMapTiles(service);
  serveRosters(service);
  serveReports(service);
  serveRetention(service);
  serveAdministration(service);
  serveIdentity(app, identity);
  serveProvider(app, identity);
  if (demonstration) serveDemo(service);
  else serveAccounts(service);
  // Neither pages nor anything else lives below /demo but what is registered above.
  app.all('/demo/*', (c) => ownProblem(c, 'not-found', 404));
  return app;
}
