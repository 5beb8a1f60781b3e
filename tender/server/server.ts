import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type BlobStore, openFileBlobs } from '#platform/blobs/blob-store.ts';
import { createApp, type Limits } from '#platform/http/app.ts';
import type { App } from '#platform/http/context.ts';
import { ownProblem } from '#platform/http/problem.ts';
import type { Log } from '#platform/http/request-log.ts';
import { type Listening, serve } from '#platform/http/serve.ts';
import { type Identity, openIdentity } from '#platform/identity/identity.ts';
import { serveIdentity } from '#platform/identity/routes.ts';
import { openPostOffice, type PostOffice } from '#platform/mail/post-office.ts';
import type { Send } from '#platform/mail/smtp.ts';
import type { Signer } from '#platform/record/checkpoint.ts';
import type { EventStore } from '#platform/store/event-store.ts';
import { openSigningKey } from '#platform/store/signing-key.ts';
import { openSqliteStore } from '#platform/store/sqlite/sqlite-store.ts';
import { identityDirectory, whoAsks } from './accounts.ts';
import { Application } from './application.ts';
import { type Clock, type MovableClock, openMovableClock, systemClock } from './clock.ts';
import { Demonstration } from './demo/demo.ts';
import { serveDemo } from './demo/routes.ts';
import { serveLive } from './live/routes.ts';
import { inspect, readPrices } from './measuring.ts';
import { Reminders } from './reminders.ts';
import { serveProcedures } from './routes/procedures.ts';
import type { Service } from './service.ts';
import { instantOf, type StoryFolder } from './story/story.ts';
import { openSupplier } from './supplied.ts';

export interface ServerSettings {
  /** Folder that holds everything: log, files, keys. Made when it is not there. */
  readonly data: string;
  /** Begins with an empty folder. */
  readonly fresh?: boolean;
  readonly port: number;
  readonly host?: string;
  /** Scheme, host and port under which browsers know the server, when a proxy stands in front. */
  readonly origin?: string;
  readonly trustedProxies?: number;
  /** The story of a demonstration; without it the server is live. */
  readonly story?: StoryFolder;
  /** Folder of the built pages. */
  readonly web?: string;
  readonly send?: (blobs: BlobStore) => Send;
  /** Live operation: nobody does anything without a passkey or code. Default true. */
  readonly requireSecondFactor?: boolean;
  readonly log?: Log;
}

export interface Running {
  readonly url: string;
  readonly mode: Service['mode'];
  readonly application: Application;
  readonly identity: Identity;
  readonly demonstration?: Demonstration;
  /** Sends what is due now; for tests and for who moves a clock. */
  readonly reminders: Reminders;
  readonly listening: Listening;
  close(): Promise<void>;
}

/** Opens the store, starts listening and serves. */
export async function startServer(settings: ServerSettings): Promise<Running> {
  if (settings.fresh === true) await rm(settings.data, { recursive: true, force: true });
  await mkdir(settings.data, { recursive: true, mode: 0o700 });
  const signer = await openSigningKey(settings.data, 'leidraad');
  const store = await openSqliteStore({ file: storeFile(settings), signer });
  const blobs = await openFileBlobs(join(settings.data, 'files'));
  const lifetime = new AbortController();
  let made: Made | undefined;
  const listening = await serve(
    async ({ url }) => {
      made = await make(settings, { store, blobs, signer, url: settings.origin ?? url, lifetime });
      return made.app;
    },
    { port: settings.port, ...(settings.host === undefined ? {} : { host: settings.host }), lifetime, drainMs: 3000 },
  );
  if (made === undefined) throw new Error('the application was not made');
  const { application, identity, demonstration, reminders, mode, closeParts } = made;
  const close = async () => {
    await listening.close();
    await closeParts();
    await store.close();
  };
  const running = { url: listening.url, mode, application, identity, reminders, listening, close };
  return demonstration === undefined ? running : { ...running, demonstration };
}

interface Ground {
  readonly store: EventStore;
  readonly blobs: BlobStore;
  readonly signer: Signer;
  readonly url: string;
  readonly lifetime: AbortController;
}

interface Made {
  readonly app: App;
  readonly application: Application;
  readonly identity: Identity;
  readonly demonstration?: Demonstration;
  readonly reminders: Reminders;
  readonly mode: Service['mode'];
  readonly closeParts: () => Promise<void>;
}

async function make(settings: ServerSettings, ground: Ground): Promise<Made> {
  const { store, blobs, url } = ground;
  const demoClock = settings.story === undefined ? undefined : await clockOf(store, settings.story);
  const clock: Clock = demoClock ?? systemClock;
  const post: { office?: PostOffice } = {};
  const mailPosted = () => post.office?.wake();
  const identity = await openAccounts(settings, ground, clock, mailPosted);
  const directory = identityDirectory(identity, store.entries);
  const supplier = openSupplier(blobs, { inspect, readPrices });
  const application = new Application({ store, blobs, clock, directory, supplier, origin: url });
  const reminders = new Reminders(application, mailPosted);
  const postOffice = openPost(settings, ground, clock, identity);
  post.office = postOffice;
  const demonstration =
    settings.story === undefined || demoClock === undefined
      ? undefined
      : new Demonstration({ application, identity, clock: demoClock, reminders, folder: settings.story, forgetPeople: directory.forget });
  await demonstration?.begin();
  const app = buildApp(settings, ground, { application, identity, ...(demonstration === undefined ? {} : { demonstration }) }, directory.forget);
  postOffice.start();
  reminders.start();
  const closeParts = async () => {
    await demonstration?.close();
    await reminders.close();
    await postOffice.close();
    await identity.close();
  };
  const mode = demonstration === undefined ? 'live' : 'demonstration';
  return { app, application, identity, reminders, mode, closeParts, ...(demonstration === undefined ? {} : { demonstration }) };
}

function storeFile({ data }: ServerSettings): string {
  return join(data, 'leidraad.sqlite');
}

function clockOf(store: EventStore, { story }: StoryFolder): Promise<MovableClock> {
  const [first] = story.steps;
  if (first === undefined) throw new Error('a story has a first step');
  return openMovableClock(store, instantOf(story, first));
}

function openAccounts(settings: ServerSettings, { store, url }: Ground, clock: Clock, mailPosted: () => void): Promise<Identity> {
  return openIdentity({
    file: storeFile(settings),
    store,
    secretFile: join(settings.data, 'session-secret'),
    baseUrl: url,
    appName: 'Leidraad',
    demo: settings.story !== undefined,
    requireSecondFactor: settings.requireSecondFactor ?? settings.story === undefined,
    now: () => clock.now(),
    mailPosted,
  });
}

function openPost(settings: ServerSettings, { store, blobs }: Ground, clock: Clock, identity: Identity): PostOffice {
  return openPostOffice({
    store,
    now: () => clock.now(),
    addressOf: (user) => identity.addressOf(user),
    ...(settings.send === undefined ? {} : { send: settings.send(blobs) }),
  });
}

/** One person plays everybody, and plays fast. */
const demonstrationLimits: Limits = {
  address: { burst: 20_000, perSecond: 2000 },
  session: { burst: 20_000, perSecond: 2000 },
  signIn: { burst: 500, perSecond: 50 },
};

function buildApp(
  settings: ServerSettings,
  { signer, url, lifetime, store }: Ground,
  { application, identity, demonstration }: Pick<Made, 'application' | 'identity' | 'demonstration'>,
  forgetPeople: () => void,
): App {
  const { app, api } = createApp({
    description: { title: 'Leidraad', version: '1.0.0', description: 'Public tenders that run as their guide says', contact },
    origin: settings.origin ?? url,
    trustedProxies: settings.trustedProxies ?? 0,
    lifetime: lifetime.signal,
    ...(settings.web === undefined ? {} : { web: settings.web }),
    uploads: ['/v1/files'],
    sessionCookie: identity.sessionCookie,
    ...(demonstration === undefined ? {} : { limits: demonstrationLimits }),
    ready: { store: () => store.streams() },
    ...(settings.log === undefined ? {} : { log: settings.log }),
  });
  const service: Service = {
    app,
    api,
    application,
    mode: demonstration === undefined ? 'live' : 'demonstration',
    whoAsks: whoAsks(identity),
    firstRun: () => (demonstration === undefined ? identity.firstRun() : Promise.resolve(false)),
    verifierKey: signer.verifierKey,
  };
  serveProcedures(service);
  serveIdentity(app, identity);
  if (demonstration === undefined) serveLive({ ...service, identity, forgetPeople });
  else serveDemo(app, demonstration);
  // Neither pages nor anything else lives below /demo but what is registered above.
  app.all('/demo/*', (c) => ownProblem(c, 'not-found', 404));
  return app;
}

const contact = { name: 'Leidraad', url: 'https://leidraad.example', email: 'beheer@leidraad.example' };
