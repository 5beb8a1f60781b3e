import { join } from 'node:path';
import type { BlobStore } from '#platform/blobs/blob-store.ts';
import { createApp, type Limits } from '#platform/http/app.ts';
import type { App } from '#platform/http/context.ts';
import { ownProblem } from '#platform/http/problem.ts';
import { type Log, logToStdout, securityLine } from '#platform/http/request-log.ts';
import { type Identity, openIdentity } from '#platform/identity/identity.ts';
import { serveIdentity } from '#platform/identity/routes.ts';
import { openPostOffice, type PostOffice } from '#platform/mail/post-office.ts';
import type { Send } from '#platform/mail/smtp.ts';
import type { Signer } from '#platform/record/checkpoint.ts';
import type { EventStore } from '#platform/store/event-store.ts';
import type { StorePlace } from '#platform/store/open-store.ts';
import type { UploadLimits } from '#tender/core/arrival/limits.ts';
import { identityDirectory, whoAsks } from './accounts.ts';
import { Application } from './application.ts';
import { type Clock, type MovableClock, openMovableClock } from './clock.ts';
import { Demonstration } from './demo/demo.ts';
import type { OfferedExamples } from './demo/examples.ts';
import { serveDemo } from './demo/routes.ts';
import { type ToldFolder, toldStory } from './demo/told.ts';
import { guardedClock } from './guarded-clock.ts';
import { keepHouse } from './housekeeping.ts';
import { serveLive } from './live/routes.ts';
import { inspect, readPrices } from './measuring.ts';
import { PlatformLog } from './platform-log.ts';
import { ExpirySignals } from './qualification/signals.ts';
import { QualificationSystems } from './qualification/systems.ts';
import { Reminders } from './reminders.ts';
import { serveProcedures } from './routes/procedures.ts';
import { serveQualification } from './routes/qualification/routes.ts';
import type { Service, SystemsService } from './service.ts';
import { openStoryKeys, type StoryKeys, storyKeysFile } from './story/keys.ts';
import { openSupplier } from './supplied.ts';
import { openingFolder } from './supplied-opening.ts';
import { type TimeStampAuthority, TimeStamping } from './time-stamping.ts';
import { Closings } from './watch-closings.ts';

export interface AssemblySettings {
  /** Folder that holds everything: log, files, keys. */
  readonly data: string;
  /** Scheme, host and port under which browsers know the server, when a proxy stands in front. */
  readonly origin?: string;
  readonly trustedProxies?: number;
  /** The story of a demonstration; without it the server is live. */
  readonly story?: ToldFolder;
  /** What else this demonstration offers. */
  readonly examples?: OfferedExamples;
  /** Folder of the built pages. */
  readonly web?: string;
  readonly send?: (blobs: BlobStore) => Send;
  /** Live operation: nobody does anything without a passkey or code. Default true. */
  readonly requireSecondFactor?: boolean;
  readonly log?: Log;
  /** Folder with a copy of the list of leaked passwords, in the form that `password.ts` describes. */
  readonly leakedPasswords?: string | undefined;
  /** Live operation; default that of the machine. */
  readonly clock?: Clock;
  /** Stamps the heads of the logs. */
  readonly timeStamps?: TimeStampAuthority;
  /** What of the usual limits of uploads is otherwise here. */
  readonly uploads?: Partial<UploadLimits>;
}

/** What everything stands on. */
export interface Ground {
  readonly store: EventStore;
  readonly place: StorePlace;
  readonly blobs: BlobStore;
  readonly signer: Signer;
  /** Where browsers find the server. */
  readonly url: string;
  readonly lifetime: AbortSignal;
}

export interface Assembly {
  readonly app: App;
  readonly application: Application;
  readonly systems: QualificationSystems;
  readonly identity: Identity;
  /** Sends what is due now; for tests and for who moves a clock. */
  readonly reminders: Reminders;
  readonly timeStamping: TimeStamping;
  readonly demonstration?: Demonstration;
  readonly mode: Service['mode'];
  /** Ends what runs by itself. */
  readonly stop: () => Promise<void>;
}

/** Puts the parts together, and lets a demonstration begin. */
export async function assemble(settings: AssemblySettings, ground: Ground): Promise<Assembly> {
  const parts = await openParts(settings, ground);
  const { application, systems, signals, identity, reminders, postOffice, demonstration } = parts;
  const platformLog = new PlatformLog(ground.store, application.clock);
  await platformLog.start();
  await demonstration?.begin();
  const timeStamping = new TimeStamping(application, settings.timeStamps);
  await timeStamping.start();
  const app = buildApp(settings, ground, { ...parts, timeStamping });
  postOffice.start();
  reminders.start();
  signals.start();
  const closings = new Closings(application);
  closings.start();
  const stopKeepingHouse = keepHouse(application);
  const stop = async () => {
    stopKeepingHouse();
    await closings.close();
    await demonstration?.close();
    await reminders.close();
    await signals.close();
    await postOffice.close();
    await timeStamping.close();
    await platformLog.close();
    await identity.close();
  };
  const made = { app, application, systems, identity, reminders, timeStamping, stop };
  return demonstration === undefined ? { ...made, mode: 'live' } : { ...made, demonstration, mode: 'demonstration' };
}

interface Parts {
  readonly application: Application;
  readonly systems: QualificationSystems;
  readonly signals: ExpirySignals;
  readonly identity: Identity;
  readonly reminders: Reminders;
  readonly postOffice: PostOffice;
  readonly demonstration: Demonstration | undefined;
  readonly forgetPeople: () => void;
}

async function openParts(settings: AssemblySettings, ground: Ground): Promise<Parts> {
  const { store, blobs, url } = ground;
  const { story } = settings;
  const movable = story === undefined ? undefined : await openMovableClock(store, toldStory(story).beginsAt);
  const clock = movable ?? settings.clock ?? guardedClock();
  const post: { office?: PostOffice } = {};
  const mailPosted = () => post.office?.wake();
  const identity = await openAccounts(settings, ground, clock, mailPosted);
  const directory = identityDirectory(identity, store.entries);
  const forgetPeople = () => directory.forget();
  const folder = join(settings.data, openingFolder);
  const supplier = openSupplier({ entries: store.entries, blobs, folder, inspect, readPrices });
  const application = new Application({
    store,
    blobs,
    clock,
    directory,
    supplier,
    origin: url,
    verifierKey: ground.signer.verifierKey,
    ...(settings.uploads === undefined ? {} : { uploads: settings.uploads }),
  });
  const systems = new QualificationSystems({ store, clock, directory, origin: url });
  const signals = new ExpirySignals(systems, mailPosted);
  const reminders = new Reminders(application, mailPosted);
  const postOffice = openPost(settings, ground, clock, identity);
  post.office = postOffice;
  const parts = { application, systems, signals, identity, reminders, postOffice, forgetPeople };
  const keys = openStoryKeys(join(settings.data, storyKeysFile));
  return { ...parts, demonstration: openDemonstration(story, movable, { ...parts, keys }) };
}

function openDemonstration(
  folder: ToldFolder | undefined,
  clock: MovableClock | undefined,
  parts: Omit<Parts, 'demonstration'> & { readonly keys: StoryKeys },
): Demonstration | undefined {
  return folder === undefined || clock === undefined ? undefined : new Demonstration({ ...parts, folder, clock });
}

function openAccounts(
  settings: AssemblySettings,
  { store, place, url }: Ground,
  clock: Clock,
  mailPosted: () => void,
): Promise<Identity> {
  return openIdentity({
    place,
    store,
    secretFile: join(settings.data, 'session-secret'),
    baseUrl: url,
    appName: 'Leidraad',
    demo: settings.story !== undefined,
    requireSecondFactor: settings.requireSecondFactor ?? settings.story === undefined,
    now: () => clock.now(),
    mailPosted,
    leakedPasswords: settings.leakedPasswords,
    told: (event) => (settings.log ?? logToStdout)(securityLine(event)),
  });
}

function openPost(
  { send, story }: AssemblySettings,
  { store, blobs }: Ground,
  clock: Clock,
  identity: Identity,
): PostOffice {
  const sending = send?.(blobs) ?? (story === undefined ? waitForMailServer : undefined);
  return openPostOffice({
    store,
    now: () => clock.now(),
    addressOf: (user) => identity.addressOf(user),
    ...(sending === undefined ? {} : { send: sending }),
  });
}

/** Live operation without a mail server: messages wait for one. */
const waitForMailServer: Send = () => Promise.reject(new Error('no mail server is set'));

/** One person plays everybody, and plays fast. */
const demonstrationLimits: Limits = {
  address: { burst: 20_000, perSecond: 2000 },
  session: { burst: 20_000, perSecond: 2000 },
  signIn: { burst: 500, perSecond: 50 },
};

const description = {
  title: 'Leidraad',
  version: '1.0.0',
  description: 'Public tenders that run as their guide says',
  contact: { name: 'Leidraad', url: 'https://leidraad.example', email: 'beheer@leidraad.example' },
};

function buildApp(
  settings: AssemblySettings,
  { lifetime, store }: Ground,
  parts: Parts & { readonly timeStamping: TimeStamping },
): App {
  const { application, systems, identity, demonstration, forgetPeople, timeStamping } = parts;
  const { origin, web, log, trustedProxies = 0 } = settings;
  const { app, api } = createApp({
    description,
    trustedProxies,
    lifetime,
    uploads: ['/v1/files', '/v1/uploads'],
    sessionCookie: identity.sessionCookie,
    ready: { store: () => store.streams() },
    ...(origin === undefined ? {} : { origin }),
    ...(web === undefined ? {} : { web }),
    ...(demonstration === undefined ? {} : { limits: demonstrationLimits }),
    ...(log === undefined ? {} : { log }),
  });
  const service: SystemsService = {
    app,
    api,
    application,
    systems,
    mode: demonstration === undefined ? 'live' : 'demonstration',
    whoAsks: whoAsks(identity),
    firstRun: () => (demonstration === undefined ? identity.firstRun() : Promise.resolve(false)),
    proofs: application.proofs,
  };
  serveProcedures(service);
  serveQualification(service);
  serveIdentity(app, identity);
  if (demonstration === undefined)
    serveLive({ ...service, identity, forgetPeople, stampingState: () => timeStamping.state() });
  else serveDemo(app, demonstration, { asks: (c) => service.whoAsks(c), examples: settings.examples });
  // Neither pages nor anything else lives below /demo but what is registered above.
  app.all('/demo/*', (c) => ownProblem(c, 'not-found', 404));
  return app;
}
