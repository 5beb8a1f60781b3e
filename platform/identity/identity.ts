import { isLanguage, type Language } from '#platform/kernel/language.ts';
import { ok, type Result, refuse } from '#platform/kernel/result.ts';
import type { EventStore, Transaction } from '#platform/store/event-store.ts';
import type { StorePlace } from '#platform/store/open-store.ts';
import {
  type AccountEntry,
  accountsOf,
  addressOf,
  createUser,
  directoryStream,
  eraseUser,
  forgetSessions,
  hasSecondFactor,
  listUsers,
  type NewAccount,
  type OpenSession,
  type PersonName,
  people,
  type Rooms,
  removeSecondFactors,
  sessionsOf,
  setSuspended,
  type UserEntry,
  userWithAddress,
} from './accounts.ts';
import {
  findOrganisation,
  findProfile,
  isSetUp,
  listOrganisations,
  markSetUp,
  type Organisation,
} from './directory.ts';
import type { Engine } from './engine.ts';
import { inTurn } from './in-turn.ts';
import {
  acceptInvitation,
  findInvitation,
  forgetInvitations,
  type Invitation,
  type InvitationSettings,
  invite,
  type NewInvitation,
  type OpenInvitation,
  openInvitation,
} from './invitations.ts';
import { foundOrganisation, type NewOrganisation } from './organisations.ts';
import { mailPasswordLink } from './password-mail.ts';
import type { Welcome } from './provider/binding.ts';
import { providerPath } from './provider/path.ts';
import type { ProviderSettings } from './provider/settings.ts';
import type { ProviderSignIn } from './provider/sign-in.ts';
import { type NewRegistration, register } from './registrations.ts';
import { openSecret } from './secret-file.ts';
import type { SecurityEvent, Told } from './security-events.ts';
import { isOver } from './session-life.ts';

export interface SignedIn {
  readonly userId: string;
  readonly name: string;
  readonly email: string;
  readonly title: string;
  readonly language: Language;
  readonly administrator: boolean;
  readonly organisation?: Pick<Organisation, 'id' | 'kind' | 'name'>;
  /** A passkey or authenticator app is required and not set up yet: nothing may be done before that. */
  readonly secondFactorMissing: boolean;
}

/** Somebody who may do something. Codes: `not-signed-in`, `second-factor-missing`. */
export function requireSecured(signed: SignedIn | undefined): Result<SignedIn> {
  if (signed === undefined) return refuse('not-signed-in');
  return signed.secondFactorMissing ? refuse('second-factor-missing') : ok(signed);
}

export interface IdentitySettings {
  /** Where the store is; accounts and sessions have tables of their own there. */
  readonly place: StorePlace;
  readonly store: EventStore;
  readonly secretFile: string;
  /** Scheme, host and port under which browsers know the server. Passkeys belong to the host for good. */
  readonly baseUrl: string;
  /** Shown by authenticator apps and passkey dialogs. */
  readonly appName: string;
  /** Everybody may be anybody: `signInAs` works and no second factor is asked for. */
  readonly demo?: boolean;
  /** Default: required, except in demonstrations. */
  readonly requireSecondFactor?: boolean;
  /** Paths of the pages behind the links in mails. */
  readonly pages?: { readonly invitation: string; readonly newPassword: string };
  /** Time zone of the dates in mails. */
  readonly zone?: string;
  readonly now?: () => Temporal.Instant;
  /** Told after a mail was written to the outbox. */
  readonly mailPosted?: () => void;
  /** Folder of passwords that leaked elsewhere, in the form that `password.ts` describes. */
  readonly leakedPasswords?: string | undefined;
  /** Told of what has to do with who may come in. */
  readonly told?: Told;
  /** Where people of the organisation may sign in, and what the product knows of them. */
  readonly provider?: { readonly settings: ProviderSettings; readonly welcome: Welcome };
}

export interface Identity {
  readonly demo: boolean;
  readonly requireSecondFactor: boolean;
  /** Name of the session cookie, for the limit on each session. */
  readonly sessionCookie: string;
  /** Name of the cookie of whoever is at the identity provider now. */
  readonly providerCookie: string;
  /** Where the identity provider sends browsers back to; to be registered there, exactly so. */
  readonly providerRedirect: string;
  /** Signing in at the identity provider of the organisation; undefined when none is set. */
  readonly provider: ProviderSignIn | undefined;
  /** What `/auth/*` answers. `serveIdentity` in `routes.ts` puts it in an application. */
  handler(request: Request): Promise<Response>;
  /** Only reads: a session is extended by `GET /auth/get-session`, which pages ask for now and then. */
  currentUser(headers: Headers): Promise<SignedIn | undefined>;
  /** Codes: `name-invalid`, `trade-register-invalid`, `organisation-exists`. */
  createOrganisation(wanted: NewOrganisation): Promise<Result<Organisation>>;
  organisation(id: string): Promise<Organisation | undefined>;
  organisations(): Promise<readonly Organisation[]>;
  /** Codes: see `createUser` in `accounts.ts`. */
  createUser(account: NewAccount): Promise<Result<{ readonly userId: string }>>;
  /** Whether there has been no administrator yet. */
  firstRun(): Promise<boolean>;
  /** Codes: `already-set-up` and those of `createUser`. Of two who try at once, one succeeds. */
  createFirstAdministrator(account: NewAccount): Promise<Result<{ readonly userId: string }>>;
  /** An answer with the cookie of a new session. Throws outside demonstrations. */
  signInAs(userId: string): Promise<Response>;
  listUsers(organisation: string): Promise<readonly UserEntry[]>;
  people(ids: readonly string[]): Promise<ReadonlyMap<string, PersonName>>;
  /** What an administrator has to know of accounts, by id; ids without an account are left out. */
  accounts(ids: readonly string[]): Promise<ReadonlyMap<string, AccountEntry>>;
  /** Whether the account has a passkey, or an authenticator app that showed a right code. */
  hasSecondFactor(userId: string): Promise<boolean>;
  /** Id of the account with this address. */
  userWithAddress(address: string): Promise<string | undefined>;
  sessionsOf(userId: string): Promise<readonly OpenSession[]>;
  /** Sessions and one-time links that are over. */
  forgetSessions(): Promise<void>;
  /** Invitations that ended before this instant (ISO). */
  forgetInvitations(before: string): Promise<void>;
  /** For mails; undefined for who is unknown or erased. */
  addressOf(userId: string): Promise<{ readonly name: string; readonly address: string } | undefined>;
  /** A firm registers itself, by mail; the answer is the same whether it is known here or not. Codes: see `registrations.ts`. */
  register(wanted: NewRegistration): Promise<Result<undefined>>;
  invite(invitation: NewInvitation): Promise<Result<Invitation>>;
  /** A link that makes an account, for a mail that the product itself writes in the same transaction. */
  openInvitation(
    tx: Transaction,
    wanted: Pick<Invitation, 'email' | 'language'> & Partial<Invitation>,
  ): Promise<OpenInvitation>;
  invitation(token: string): Promise<Result<Invitation>>;
  acceptInvitation(accepted: {
    readonly token: string;
    readonly name: string;
    readonly password: string;
  }): Promise<Result<{ readonly userId: string }>>;
  setSuspended(userId: string, suspended: boolean): Promise<Result<unknown>>;
  removeSecondFactors(userId: string): Promise<Result<unknown>>;
  eraseUser(userId: string): Promise<Result<unknown>>;
  /** Loads what the first sign-in would otherwise wait for, some hundred milliseconds. */
  warmUp(): Promise<void>;
  close(): Promise<void>;
}

/** Under https browsers take such a cookie from this very host alone, for all its paths, and send it encrypted. */
function cookiePrefixOf(origin: string): string {
  return `${origin.startsWith('https:') ? '__Host-' : ''}platform`;
}

/** Quick: the library for accounts is loaded when it is first needed, or by `warmUp`. */
export async function openIdentity(settings: IdentitySettings): Promise<Identity> {
  const origin = new URL(settings.baseUrl).origin;
  const { demo = false, leakedPasswords } = settings;
  const secret = await openSecret(settings.secretFile);
  let started: Promise<Engine> | undefined;
  const engine = () => (started ??= start(settings, { origin, secret, rooms: () => rooms }));
  const rooms: Rooms = { store: settings.store, engine, demo, leakedPasswords, inTurn: inTurn() };
  const requireSecondFactor = settings.requireSecondFactor ?? !demo;
  const sessionCookie = `${cookiePrefixOf(origin)}.session_token`;
  const providerRedirect = `${origin}${providerPath}/callback`;
  const providerCookie = `${cookiePrefixOf(origin)}.provider`;
  const pages = settings.pages ?? usualPages;
  const now = settings.now ?? (() => Temporal.Now.instant());
  const invitations = {
    rooms,
    page: `${origin}${pages.invitation}`,
    zone: settings.zone ?? 'Europe/Amsterdam',
    now,
    mailPosted: settings.mailPosted ?? (() => undefined),
  };
  const tell = teller(settings.told ?? (() => undefined));
  return {
    demo,
    requireSecondFactor,
    sessionCookie,
    providerCookie,
    providerRedirect,
    provider: await openProvider(settings, { rooms, redirectUri: providerRedirect, secret }),
    handler: async (request) => (await engine()).auth.handler(request),
    currentUser: async (headers) => {
      const signed = headers.get('cookie')?.includes(`${sessionCookie}=`) ?? false;
      return signed ? currentUser(rooms, headers, requireSecondFactor) : undefined;
    },
    createOrganisation: (wanted) => settings.store.transact(directoryStream, (tx) => foundOrganisation(tx, wanted)),
    organisation: (id) => findOrganisation(settings.store.entries, id),
    organisations: () => listOrganisations(settings.store.entries),
    createUser: (account) => createUser(rooms, account),
    firstRun: async () => !(await isSetUp(settings.store.entries)),
    createFirstAdministrator: (account) => createFirstAdministrator(rooms, account),
    signInAs: (userId) => signInAs(rooms, userId),
    ...knowing(rooms),
    ...invitingTo(invitations),
    setSuspended: (userId, suspended) =>
      tell(suspended ? 'account-suspended' : 'account-resumed', userId, setSuspended(rooms, userId, suspended)),
    removeSecondFactors: (userId) => tell('factors-removed', userId, removeSecondFactors(rooms, userId)),
    eraseUser: (userId) => tell('account-erased', userId, eraseUser(rooms, userId)),
    warmUp: async () => void (await engine()),
    close: async () => (await started)?.close(),
  };
}

/** Loads what speaks OpenID Connect only where there is a provider. */
async function openProvider(
  { provider, told = () => undefined }: IdentitySettings,
  parts: { readonly rooms: Rooms; readonly redirectUri: string; readonly secret: string },
): Promise<ProviderSignIn | undefined> {
  if (provider === undefined) return undefined;
  const { ProviderSignIn: Opened } = await import('./provider/sign-in.ts');
  return new Opened({ ...provider, ...parts, told });
}

function knowing(
  rooms: Rooms,
): Pick<
  Identity,
  | 'listUsers'
  | 'people'
  | 'accounts'
  | 'hasSecondFactor'
  | 'userWithAddress'
  | 'addressOf'
  | 'sessionsOf'
  | 'forgetSessions'
> {
  return {
    listUsers: (organisation) => listUsers(rooms, organisation),
    people: (ids) => people(rooms, ids),
    accounts: (ids) => accountsOf(rooms, ids),
    hasSecondFactor: (userId) => hasSecondFactor(rooms, userId),
    userWithAddress: (address) => userWithAddress(rooms, address),
    addressOf: (userId) => addressOf(rooms, userId),
    sessionsOf: (userId) => sessionsOf(rooms, userId),
    forgetSessions: () => forgetSessions(rooms),
  };
}

function invitingTo(
  settings: InvitationSettings,
): Pick<Identity, 'register' | 'invite' | 'openInvitation' | 'invitation' | 'acceptInvitation' | 'forgetInvitations'> {
  return {
    register: (wanted) => register(settings, wanted),
    invite: (invitation) => invite(settings, invitation),
    openInvitation: (tx, wanted) => openInvitation(settings, tx, wanted),
    invitation: (token) => findInvitation(settings.rooms.store.entries, token, settings.now()),
    acceptInvitation: (accepted) => acceptInvitation(settings, accepted),
    forgetInvitations: (before) => forgetInvitations(settings, before),
  };
}

/** Passes the result on, and tells the log when it was done. */
function teller(told: Told) {
  return async (what: SecurityEvent['what'], account: string, done: Promise<Result<unknown>>) => {
    const result = await done;
    if (result.ok) told({ what, account });
    return result;
  };
}

const usualPages = { invitation: '/invitation', newPassword: '/new-password' };

interface Ground {
  readonly origin: string;
  readonly secret: string;
  /** Theirs once they are asked. */
  readonly rooms: () => Rooms;
}

async function start(settings: IdentitySettings, { origin, secret, rooms }: Ground): Promise<Engine> {
  const { startEngine } = await import('./engine.ts');
  const { place, store, appName, demo = false, pages = usualPages, now = () => Temporal.Now.instant() } = settings;
  return startEngine({
    store,
    place,
    origin,
    secret,
    appName,
    cookiePrefix: cookiePrefixOf(origin),
    demo,
    leakedPasswords: settings.leakedPasswords,
    told: settings.told ?? (() => undefined),
    mayEnter: async (userId) => (await findProfile(store.entries, userId))?.state === 'active',
    sendPasswordLink: async (userId, address, token) => {
      const link = `${origin}${pages.newPassword}#${token}`;
      await mailPasswordLink(rooms(), { userId, address, link, at: now() });
      settings.mailPosted?.();
    },
  });
}

async function currentUser(
  rooms: Rooms,
  headers: Headers,
  requireSecondFactor: boolean,
): Promise<SignedIn | undefined> {
  const { auth } = await rooms.engine();
  const session = await auth.api.getSession({ headers, query: { disableRefresh: true } });
  if (session === null || isOver(session.session)) return undefined;
  const { id: userId, name, email } = session.user;
  const profile = await findProfile(rooms.store.entries, userId);
  if (profile?.state !== 'active') return undefined;
  const { title, administrator, language } = profile;
  const organisation =
    profile.organisation === undefined ? undefined : await findOrganisation(rooms.store.entries, profile.organisation);
  return {
    userId,
    name,
    email,
    title,
    language: isLanguage(language) ? language : 'nl',
    administrator,
    ...(organisation === undefined
      ? {}
      : { organisation: { id: organisation.id, kind: organisation.kind, name: organisation.name } }),
    secondFactorMissing:
      requireSecondFactor && session.session.secondFactorShown !== true && !(await hasSecondFactor(rooms, userId)),
  };
}

async function createFirstAdministrator(
  rooms: Rooms,
  account: NewAccount,
): Promise<Result<{ readonly userId: string }>> {
  if (await isSetUp(rooms.store.entries)) return refuse('already-set-up');
  return createUser(rooms, { ...account, administrator: true }, async (tx, userId) => {
    if (await isSetUp(tx.entries)) return refuse('already-set-up');
    await markSetUp(tx.entries, userId);
    return ok(undefined);
  });
}

async function signInAs(rooms: Rooms, userId: string): Promise<Response> {
  if (!rooms.demo) throw new Error('signing in without a secret is for demonstrations only');
  const { auth } = await rooms.engine();
  return auth.api.signInAs({ body: { userId }, asResponse: true });
}
